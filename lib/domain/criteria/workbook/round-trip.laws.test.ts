import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheets } from '@/lib/excel/read-sheets';
import { writeWorkbook } from '@/lib/excel/write-workbook';
import { KNOWN_TAGS } from '../../units/known-tags';
import type { Certainty, CriterionRow, IndicatorRow, JsonValue, ThresholdRow } from '../catalogue/shipped-set';
import { draftSet, type DraftSet } from '../draft/draft-set';
import { COMPARATORS, INDICATOR_KINDS, type Comparator, type IndicatorKind } from '../evaluate';
import { GROUP_COLUMNS, inColumnOrder, REGION_COLUMNS } from '../threshold-columns';
import { guardText, unguardText } from './cell-text';
import { readSet, type WorkbookContext } from './read-set';
import { setSheets } from './set-sheets';

/** Texts as people write them, and as they do not: formulas, escapes of the file format, lines, quotes, marks that combine. */
const piece = fc.constantFrom(
  ...[
    'Tỷ lệ hộ',
    'có nước sạch',
    '≥',
    '80%',
    '=1+1',
    '+84',
    '-',
    '@x',
    "'",
    '"',
    '<b>&amp;',
    '_x0041_',
    '\n',
    ';',
    '1.1.',
  ],
  ...['ă', 'e\u0302\u0301', '𝄞', 'Đ', ',', '{', 'I.', '  ', '\t', '100', '12,6', '[]', 'Ghi chú', 'Tiêu chí 1'],
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join('').normalize('NFC').trim())
  .filter((value) => value !== '');
const words = text.map((value) => value.replaceAll(';', ',')).filter((value) => !/^[ \t\n]*$/.test(value));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const certainty = fc.constantFrom<Certainty>('verified', 'partly', 'verified_name_only', 'unconfirmed', 'unnamed');
const figure = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }),
  fc.integer({ min: 0, max: 1_000_000 }).map((thousandth) => thousandth / 1000),
);
const tag = fc.oneof(fc.constantFrom(...KNOWN_TAGS), fc.constantFrom('vùng cao', 'xã A - B', 'làng nghề (cũ)'));
const column = fc.oneof(
  fc.constantFrom('chung', ...REGION_COLUMNS, ...GROUP_COLUMNS),
  tag.map((name) => `tag:${name}`),
);
const json: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    text,
    figure,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 2 }),
  ),
})).value;

interface Threshold {
  appliesTo: string;
  row: Pick<ThresholdRow, 'value' | 'upper' | 'text'>;
  said: Pick<ThresholdRow, 'certainty' | 'source' | 'confirmedBy' | 'confirmedOn'>;
}

/** A threshold that fits its indicator's kind and comparator: a figure, a range, words, or known to be unknown. */
function thresholdOf(kind: IndicatorKind, comparator: Comparator | null): fc.Arbitrary<Threshold['row']> {
  const none = fc.constant({ value: null, upper: null, text: null });
  if (kind === 'boolean') return fc.oneof(none, fc.constant({ value: null, upper: null, text: 'Đạt' }));
  if (kind === 'choice' || kind === 'text') {
    const free = words.filter((value) => !/^(?:[-–—.…?]+|chưa.*|đạt|có)$/i.test(value));
    return fc.oneof(
      none,
      free.map((value) => ({ value: null, upper: null, text: value })),
    );
  }
  const ranged = fc
    .tuple(figure, figure)
    .map(([a, b]) => ({ value: Math.min(a, b), upper: Math.max(a, b), text: null }));
  return fc.oneof(none, comparator === 'range' ? ranged : figure.map((value) => ({ value, upper: null, text: null })));
}

const indicator = fc
  .record({ kind: fc.constantFrom(...INDICATOR_KINDS), comparator: maybe(fc.constantFrom(...COMPARATORS)) })
  .chain(({ kind, comparator }) =>
    fc.record({
      row: fc.record({
        ...{ name: text, kind: fc.constant(kind), comparator: fc.constant(comparator), unit: maybe(text), certainty },
        thresholdState: fc.constantFrom('known', 'partly_known', 'boolean', 'delegated', 'unknown'),
        ...{ delegatedTo: maybe(fc.constantFrom('province', 'huyện')), note: maybe(text), lowerSetId: maybe(words) },
        choices: fc.array(words.map((value) => value.trim()).filter(Boolean), { maxLength: 3 }),
        details: fc.dictionary(words, json, { maxKeys: 2, noNullPrototype: true }),
      }),
      thresholds: fc.uniqueArray(
        fc.record({
          appliesTo: column,
          row: thresholdOf(kind, comparator),
          said: fc.record({ certainty, source: maybe(text), confirmedBy: maybe(text), confirmedOn: maybe(day) }),
        }),
        { selector: ({ appliesTo }) => appliesTo, maxLength: 4 },
      ),
    }),
  );

const group = fc.record({
  name: text,
  criteria: fc.array(
    fc.record({ name: text, certainty, note: maybe(text), indicators: fc.array(indicator, { maxLength: 3 }) }),
    { maxLength: 3 },
  ),
});

const draft: fc.Arbitrary<DraftSet> = fc
  .record({
    head: fc.record({
      id: fc.constantFrom('ha-tinh-thon', 'bo-2'),
      level: fc.constantFrom('province', 'district', 'commune', 'village'),
      kind: fc.constantFrom('basic', 'advanced', 'model', 'special'),
      ...{ name: text, shortName: maybe(text), scope: fc.oneof(fc.constant('national'), words) },
      extendsId: maybe(fc.constant('vn-commune-2021-2025')),
    }),
    basics: fc.record({
      ...{ decision: maybe(text), issuedOn: maybe(day), validFrom: day, startKnown: fc.boolean() },
      ...{ validTo: maybe(day), note: maybe(text) },
    }),
    rules: fc.record({
      tagColumns: fc.array(fc.record({ tag, column }), { maxLength: 2 }),
      points: maybe(fc.record({ met: figure, basically: figure })),
    }),
    groups: fc.array(group, { maxLength: 3 }),
    conditions: fc.array(
      fc.record({
        ...{ name: text, ofLevel: fc.constantFrom('district' as const, 'commune' as const, 'village' as const) },
        ...{ meetsSetId: fc.constant('vn-commune-2021-2025'), requiredShare: figure, certainty },
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ head, basics, rules, groups, conditions }): DraftSet => {
    const criteria: CriterionRow[] = [];
    const indicators: IndicatorRow[] = [];
    const thresholds: ThresholdRow[] = [];
    groups.forEach((each, at) => {
      for (const { name, certainty: sure, note, indicators: own } of each.criteria) {
        const number = criteria.length + 1;
        criteria.push({ number, groupPosition: at + 1, name, certainty: sure, note });
        own.forEach(({ row, thresholds: stated }, index) => {
          const code = `${String(number)}.${String(index + 1)}`;
          indicators.push({ code, criterionNumber: number, position: index + 1, ...row });
          thresholds.push(
            ...stated.map((each_) => ({
              indicatorCode: code,
              appliesTo: each_.appliesTo,
              ...each_.row,
              ...each_.said,
            })),
          );
        });
      }
    });
    const content = {
      ...basics,
      ...{ rules, criteria, indicators, thresholds },
      groups: groups.map(({ name }, at) => ({ position: at + 1, name })),
      conditions: conditions.map((row, at) => ({ position: at + 1, ...row })),
    };
    // Records of fast-check have no prototype; what is read has.
    return draftSet.parse({ head, content });
  });

const stranger: WorkbookContext = {
  head: { id: 'khac', level: 'village', kind: 'special', name: 'Khác', shortName: 'k', scope: 'Khác', extendsId: 'k' },
  basics: {
    decision: 'k',
    issuedOn: '2000-01-01',
    validFrom: '2000-01-01',
    startKnown: false,
    validTo: null,
    note: 'k',
  },
  tags: KNOWN_TAGS,
};

const throughFile = async (given: DraftSet) =>
  readSet(await readSheets(await writeWorkbook(setSheets(given))), stranger);

describe('a workbook', () => {
  it('says the whole draft and nothing else: out and in again it is the same', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (given) => {
        const read = await throughFile(given);
        expect(read.faults).toEqual([]);
        expect(read.draft).toStrictEqual(given);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('names a cell for every criterion, indicator, threshold and condition', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (given) => {
        const { origin } = await throughFile(given);
        const { groups, criteria, indicators, thresholds, conditions } = given.content;
        expect([...origin.keys()].sort()).toEqual(
          [
            ...groups.map(({ position }) => `group|${String(position)}`),
            ...criteria.map(({ number }) => `criterion|${String(number)}`),
            ...indicators.map(({ code }) => `indicator|${code}`),
            ...thresholds.map((row) => `threshold|${row.indicatorCode}|${row.appliesTo}`),
            ...conditions.map(({ position }) => `condition|${String(position)}`),
          ].sort(),
        );
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it('shows every column that has a threshold', () => {
    fc.assert(
      fc.property(draft, (given) => {
        const heading = setSheets(given)[2]?.rows[0]?.cells ?? [];
        const used = inColumnOrder(given.content.thresholds.map(({ appliesTo }) => appliesTo));
        expect(heading.length - 16).toBeGreaterThanOrEqual(used.length);
      }),
      { numRuns: 30 },
    );
  });
});

it('guards every text that would start a formula, and takes the guard off again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), text), (given) => {
      expect(guardText(given)).not.toMatch(/^[=+\-@]/);
      expect(unguardText(guardText(given))).toBe(given);
    }),
  );
});
