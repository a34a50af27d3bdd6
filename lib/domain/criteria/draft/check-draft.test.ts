import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, indicatorRow, setOfDrafts, thresholdRow } from '@/tests/factories/draft';
import { checkDraft } from './check-draft';
import type { DraftContext } from './draft-context';
import type { DraftSet } from './draft-set';

const lower = setOfDrafts(draftOf(3, { head: { id: 'thon', level: 'village' } }));
const FOUNDS: DraftContext = { sets: [lower], amends: false, assessed: new Set(), publishing: true };
const said = (draft: DraftSet, context: Partial<DraftContext> = {}) =>
  checkDraft(draft, { ...FOUNDS, ...context }).map(({ part, key, field, code }) => `${part} ${key} ${field} ${code}`);

const { content } = draftOf(3);
const withContent = (over: Partial<DraftSet['content']>) => draftOf(3, { content: over });
const withIndicator = (over: object, threshold: object = {}) =>
  withContent({
    indicators: [indicatorRow({ code: '1.1', ...over })],
    thresholds: [thresholdRow({ indicatorCode: '1.1', ...threshold })],
  });
const criterion = (number: number, over: object = {}) => ({ ...content.criteria[0]!, number, ...over });

describe('a draft that founds a set', () => {
  it('holds together when nothing contradicts', () => {
    expect(said(draftOf(10))).toEqual([]);
  });

  it.each<[string, DraftSet, string[]]>([
    ['no name', draftOf(3, { head: { name: ' ' } }), ['head  name name_missing']],
    ['a taken id', draftOf(3, { head: { id: 'thon' } }), ['head  id exists']],
    ['no decision', withContent({ decision: ' ' }), ['content  decision decision_missing']],
    ['no day of issue', withContent({ issuedOn: null }), ['content  issuedOn issue_date_missing']],
    ['an end before the beginning', withContent({ validTo: '2020-01-31' }), ['content  validTo period_reversed']],
    ['no criteria', draftOf(0, { content: { indicators: [], thresholds: [] } }), ['content  null criteria_missing']],
    ['a gap', withContent({ criteria: [criterion(1), criterion(3)] }), ['criterion 2 number number_missing']],
    [
      'a number twice',
      withContent({ criteria: [criterion(1), criterion(1)] }),
      ['criterion 1 number number_duplicate'],
    ],
    ['numbers from 0', withContent({ criteria: [criterion(0), criterion(1)] }), ['criterion 2 number number_missing']],
    [
      'a nameless criterion',
      withContent({ criteria: [criterion(1, { name: '' })] }),
      ['criterion 1 name name_missing'],
    ],
    [
      'a group that is none',
      withContent({ criteria: [criterion(1, { groupPosition: 2 })] }),
      ['criterion 1 group group_unknown'],
    ],
    ['a nameless group', withContent({ groups: [{ position: 1, name: '' }] }), ['group 1 name name_missing']],
    [
      'an indicator without criterion',
      withIndicator({ criterionNumber: 9 }),
      ['indicator 1.1 criterion criterion_unknown'],
    ],
    ['a nameless indicator', withIndicator({ name: '' }), ['indicator 1.1 name name_missing']],
    [
      'a code with a blank',
      withContent({ indicators: [indicatorRow({ code: '1 .1' })], thresholds: [] }),
      ['indicator 1 .1 code code_invalid'],
    ],
    [
      'a code twice',
      withContent({ indicators: [indicatorRow({ code: '1.1' }), indicatorRow({ code: '1.1' })] }),
      ['indicator 1.1 code code_duplicate'],
    ],
    [
      'a number without comparator',
      withIndicator({ comparator: null }),
      ['indicator 1.1 comparator comparator_missing'],
    ],
    [
      'a choice without answers',
      withIndicator({ kind: 'choice', comparator: null }, { value: null }),
      ['indicator 1.1 choices choices_missing'],
    ],
    [
      'an accepted answer that none gives',
      withIndicator({ kind: 'choice', comparator: null, choices: ['Có', 'Không'] }, { value: null, text: 'Có; Có lẽ' }),
      ['threshold 1.1|chung text choice_unknown'],
    ],
    ['a percent of 140', withIndicator({}, { value: 140 }), ['threshold 1.1|chung value percent_out_of_range']],
    ['a negative percent', withIndicator({}, { value: -1 }), ['threshold 1.1|chung value percent_out_of_range']],
    [
      'a range turned over',
      withIndicator({ comparator: 'range' }, { value: 50, upper: 40 }),
      ['threshold 1.1|chung upper range_reversed'],
    ],
    ['a range without its end', withIndicator({ comparator: 'range' }), ['threshold 1.1|chung upper range_incomplete']],
    [
      'a range without its beginning',
      withIndicator({ comparator: 'range' }, { value: null, upper: 9 }),
      ['threshold 1.1|chung value range_incomplete'],
    ],
    ['an end without a range', withIndicator({}, { upper: 95 }), ['threshold 1.1|chung upper upper_without_range']],
    [
      'a number for yes or no',
      withIndicator({ kind: 'boolean', comparator: null }),
      ['threshold 1.1|chung value threshold_not_number'],
    ],
    ['an unknown column', withIndicator({}, { appliesTo: 'tay-bac' }), ['threshold 1.1|tay-bac column column_unknown']],
    [
      'a threshold of no indicator',
      withContent({ indicators: [] }),
      ['threshold 1.1|chung indicator indicator_unknown'],
    ],
    [
      'the same column twice',
      withContent({ thresholds: [content.thresholds[0]!, thresholdRow({ indicatorCode: '1.1', value: 80 })] }),
      ['threshold 1.1|chung column threshold_duplicate'],
    ],
    ['a share of no set', withIndicator({ kind: 'lower_share' }), ['indicator 1.1 lowerSetId lower_set_missing']],
    [
      'a share of an unknown set',
      withIndicator({ kind: 'lower_share', lowerSetId: 'khong-co' }),
      ['indicator 1.1 lowerSetId set_unknown'],
    ],
    [
      'a share of itself',
      withIndicator({ kind: 'lower_share', lowerSetId: 'thu-thon-2020' }),
      ['indicator 1.1 lowerSetId lower_set_own'],
    ],
    [
      'a share of its own level',
      withIndicator({ kind: 'lower_share', lowerSetId: 'thon' }),
      ['indicator 1.1 lowerSetId lower_set_level'],
    ],
    [
      'points turned over',
      withContent({ rules: { tagColumns: [], points: { met: 70, basically: 90 } } }),
      ['rules points basically points_reversed'],
    ],
    [
      'a tag under an unknown column',
      withContent({ rules: { tagColumns: [{ tag: 'atk', column: 'x' }], points: null } }),
      ['rules atk column column_unknown'],
    ],
    [
      'a condition over 100',
      withContent({
        conditions: [
          {
            position: 1,
            name: 'Mọi thôn',
            ofLevel: 'village',
            meetsSetId: 'thon',
            requiredShare: 101,
            certainty: 'partly',
          },
        ],
      }),
      ['condition 1 requiredShare percent_out_of_range'],
    ],
  ])('%s', (_, draft, faults) => {
    expect(said(draft)).toEqual(faults);
  });

  it('needs no decision while it is a draft', () => {
    expect(said(withContent({ decision: null, issuedOn: null }), { publishing: false })).toEqual([]);
  });

  it('leaves an unknown threshold unknown', () => {
    expect(said(withIndicator({ comparator: null }, { value: null }))).toEqual([]);
  });

  it('takes a percent exactly when it lies between 0 and 100, a number always', () => {
    fc.assert(
      fc.property(fc.double({ min: -500, max: 500, noNaN: true }), (value) => {
        expect(said(withIndicator({}, { value })).length).toBe(value < 0 || value > 100 ? 1 : 0);
        expect(said(withIndicator({ kind: 'number' }, { value }))).toEqual([]);
      }),
    );
  });

  it('takes numbers exactly when they are 1 to N, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 8 }), (numbers) => {
        const draft = withContent({
          criteria: numbers.map((number) => criterion(number)),
          indicators: [],
          thresholds: [],
        });
        const whole = [...numbers].sort((a, b) => a - b).every((number, index) => number === index + 1);
        expect(said(draft).length === 0).toBe(whole);
      }),
    );
  });
});
