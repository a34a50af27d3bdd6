import { describe, expect, it } from 'vitest';
import type { ThresholdRule } from '@/lib/domain/criteria/evaluate';
import type { EntryIndicator } from './entry-view';
import { judgeIndicator, judgeRow } from './judge-row';

const POINTS = { met: 85, basically: 75 };
const asks = (value: number | null): ThresholdRule => ({
  appliesTo: 'chung',
  value,
  upper: null,
  text: null,
  certainty: 'verified',
  source: null,
  confirmed: null,
});

/** A share of households, at least 90 %, of which nothing was said yet. */
function indicator(over: Partial<EntryIndicator> = {}): EntryIndicator {
  return {
    item: 'i:2.1',
    code: '2.1',
    name: 'Tỷ lệ hộ dùng nước sạch',
    unit: '%',
    kind: 'percent',
    comparator: '>=',
    choices: [],
    thresholds: [asks(90)],
    hasFurtherParts: false,
    status: 'not_assessed',
    value: null,
    claimed: null,
    lower: null,
    asked: null,
    factId: null,
    ...over,
  };
}
const yesNo = (over: Partial<EntryIndicator> = {}) =>
  indicator({ item: 'i:2.2', code: '2.2', kind: 'boolean', comparator: null, thresholds: [], unit: null, ...over });
const saved = { status: 'met', value: '95', factId: '7' } as const;

describe('a field as it is typed', () => {
  it.each<[typed: string, status: string, reason: string | null]>([
    ['89', 'not_met', '89 % < 90 %, thiếu 1,0 điểm %'],
    ['90', 'met', '90 % ≥ 90 %'],
    ['89.5', 'not_met', '89,5 % < 90 %, thiếu 0,5 điểm %'],
  ])('%s is judged at once', (typed, status, reason) => {
    expect(judgeIndicator(indicator(), null, typed)).toMatchObject({ status, reason, refusal: null });
  });

  it('says which two numbers "1.286" can be, as they are typed without a doubt', () => {
    const money = indicator({ kind: 'number', unit: 'hộ' });
    const judged = judgeIndicator(money, null, '1.286');
    expect(judged).toMatchObject({ status: 'not_assessed', reason: null, refusal: 'value_ambiguous' });
    expect(judged.readings).toEqual(['1286', '1,286']);
    for (const reading of judged.readings ?? [])
      expect(judgeIndicator(money, null, reading)).toMatchObject({ refusal: null, readings: null });
  });

  it.each([
    ['nhiều', 'value_invalid'],
    ['140', 'value_invalid'],
    ['78,', 'value_invalid'],
  ])('%s is no value', (typed, refusal) => {
    expect(judgeIndicator(indicator(saved), null, typed)).toMatchObject({ status: 'not_assessed', refusal });
  });

  it('emptied says nothing: what was saved stays, and that is said', () => {
    expect(judgeIndicator(indicator(saved), null, ' ')).toMatchObject({ status: 'met', isKept: true, refusal: null });
    expect(judgeIndicator(indicator(), null, '')).toMatchObject({ status: 'not_assessed', isKept: false });
  });

  it('that proves nothing keeps the status given with it, but a newer value does not', () => {
    const unknown = indicator({ ...saved, status: 'basically_met', thresholds: [asks(null)] });
    expect(judgeIndicator(unknown, null)).toMatchObject({ status: 'basically_met', reason: null });
    expect(judgeIndicator(unknown, null, '96').status).toBe('not_assessed');
  });

  it('of points is judged by the rule of the version', () => {
    const score = indicator({ kind: 'points', comparator: null, thresholds: [], unit: null });
    expect(judgeIndicator(score, POINTS, '80').status).toBe('basically_met');
    expect(judgeIndicator(score, null, '80').status).toBe('not_assessed');
  });

  it('cannot move a share of lower units', () => {
    const share = indicator({
      kind: 'lower_share',
      lower: { share: { met: 9, of: 10 }, level: 'village', setName: '…' },
    });
    expect(judgeIndicator(share, null, '10')).toMatchObject({ status: 'met', reason: '90 % ≥ 90 %' });
  });
});

describe('a criterion as its fields stand', () => {
  it('proposes at once, and says what is still missing', () => {
    const row = { indicators: [indicator(), yesNo()] };
    expect(judgeRow(row, null).proposal).toEqual({ status: 'not_assessed', notMet: [], notAssessed: ['2.1', '2.2'] });
    expect(judgeRow(row, null, { 'i:2.1': '95' }).proposal.notAssessed).toEqual(['2.2']);
    expect(judgeRow(row, null, { 'i:2.1': '95', 'i:2.2': 'met' }).proposal.status).toBe('met');
    expect(judgeRow(row, null, { 'i:2.1': '9', 'i:2.2': 'met' }).proposal).toMatchObject({
      status: 'not_met',
      notMet: ['2.1'],
    });
  });

  it('does not count what cannot be taken as it stands', () => {
    const row = { indicators: [indicator(saved)] };
    expect(judgeRow(row, null, { 'i:2.1': '9x' }).proposal.status).toBe('not_assessed');
  });

  it('stands as the unit says where the reviewer has said nothing, until he does', () => {
    const row = { indicators: [indicator({ claimed: { status: 'met', value: '95' } })] };
    expect(judgeRow(row, null)).toMatchObject({
      proposal: { status: 'met' },
      indicators: { 'i:2.1': { status: 'not_assessed' } },
    });
    expect(judgeRow(row, null, { 'i:2.1': '80' }).proposal.status).toBe('not_met');
  });
});
