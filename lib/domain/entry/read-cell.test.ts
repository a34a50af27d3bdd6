import { describe, expect, it } from 'vitest';
import type { IndicatorRule } from '../criteria/evaluate';
import type { CellSlot } from './cell-slot';
import { clearCell, giveStatus } from './give-status';
import { EMPTY_CONTENT, type ItemContent } from './item-content';
import { readCell } from './read-cell';

const threshold = { appliesTo: 'chung', upper: null, text: null, certainty: 'verified', source: null, confirmed: null };
const percent: IndicatorRule = {
  kind: 'percent',
  comparator: '>=',
  choices: [],
  hasFurtherParts: false,
  thresholds: [{ ...threshold, value: 80 }],
};
const present = (over: Partial<ItemContent> = {}): ItemContent => ({ ...EMPTY_CONTENT, ...over });
const criterion = (over: Partial<CellSlot> = {}): CellSlot => ({
  field: 'said',
  item: { kind: 'criterion' },
  locked: null,
  present: present(),
  keys: ['chung'],
  points: null,
  ...over,
});
const indicator = (rule: Partial<IndicatorRule> = {}, over: Partial<CellSlot> = {}): CellSlot =>
  criterion({ item: { kind: 'indicator', rule: { ...percent, ...rule }, unit: null }, ...over });
const money = criterion({
  item: { kind: 'indicator', rule: { ...percent, kind: 'number' }, unit: 'triệu đồng/người/năm' },
});
const read = (slot: CellSlot, text: string) =>
  readCell(slot, text, (folded) => (folded === 'nguon luc dau tu han hep' ? 'capital' : null));

describe('a text in a cell', () => {
  it('is a status on a criterion', () => {
    expect(read(criterion(), ' Đạt ')).toEqual({ kind: 'understood', content: present({ status: 'met' }) });
    expect(read(criterion({ present: present({ status: 'met' }) }), 'Đ')).toEqual({ kind: 'same' });
    expect(read(criterion(), '12')).toEqual({ kind: 'refused', code: 'status_unknown' });
    expect(read(criterion(), ' ')).toEqual({ kind: 'blank' });
  });

  it('is asked about where it can be two', () => {
    expect(read(criterion(), 'x')).toEqual({
      kind: 'ambiguous',
      readings: [present({ status: 'met' }), present({ status: 'not_met' })],
    });
    expect(read(money, '1.286')).toEqual({
      kind: 'ambiguous',
      readings: [present({ value: '1286', status: 'met' }), present({ value: '1,286', status: 'not_met' })],
    });
  });

  it('is a value on an indicator, judged by the unit’s threshold', () => {
    expect(read(indicator(), '78,5')).toEqual({
      kind: 'understood',
      content: present({ value: '78,5', status: 'not_met' }),
    });
    expect(read(indicator(), '1')).toMatchObject({ content: { value: '1' } });
    expect(read(indicator(), '95.500')).toMatchObject({ kind: 'understood', content: { value: '95,5' } });
    expect(read(indicator(), '101 %')).toEqual({ kind: 'refused', code: 'value_invalid' });
    expect(read(money, '36,5 triệu đồng/người/năm')).toMatchObject({ content: { value: '36,5' } });
    expect(read(money, '36 tỷ')).toEqual({ kind: 'refused', code: 'value_invalid' });
  });

  it('is a status on an indicator that has no value; against a value that proves another it is refused', () => {
    expect(read(indicator(), 'Đạt')).toEqual({ kind: 'understood', content: present({ status: 'met' }) });
    const low = indicator({}, { present: present({ value: '60', status: 'not_met' }) });
    expect(read(low, 'đạt')).toEqual({ kind: 'refused', code: 'value_disagrees' });
    expect(read(low, 'chưa đạt')).toEqual({ kind: 'same' });
    const unknown = indicator({ thresholds: [] }, { present: present({ value: '60' }) });
    expect(read(unknown, 'đạt')).toMatchObject({ content: { value: '60', status: 'met' } });
  });

  it('is one of the answers of a choice, as the catalogue writes it', () => {
    const choice = indicator({ kind: 'choice', choices: ['Loại A', 'Loại B'] });
    expect(read(choice, 'loại a'.normalize('NFD'))).toMatchObject({ content: { value: 'Loại A' } });
    expect(read(choice, 'Loại C')).toEqual({ kind: 'refused', code: 'answer_unknown' });
  });

  it('is refused where the cell takes nothing, by its name; the same as before is no change even there', () => {
    const locked = criterion({ locked: 'forbidden', present: present({ status: 'met' }) });
    expect(read(locked, 'chưa đạt')).toEqual({ kind: 'refused', code: 'forbidden' });
    expect(read(locked, 'đạt')).toEqual({ kind: 'same' });
    expect(read(indicator({ kind: 'lower_share' }), '90')).toEqual({ kind: 'refused', code: 'value_computed' });
    expect(read(indicator({}, { field: 'note' }), 'ghi')).toEqual({ kind: 'refused', code: 'field_closed' });
    expect(read(criterion({ field: 'value' }), '5')).toEqual({ kind: 'refused', code: 'field_closed' });
  });

  it('is a note in NFC, or a cause by its words', () => {
    const note = criterion({ field: 'note' });
    expect(read(note, 'Còn 2 km\r\nchưa cứng hóa'.normalize('NFD'))).toMatchObject({
      content: { note: 'Còn 2 km\nchưa cứng hóa' },
    });
    expect(read(note, 'a'.repeat(2_001))).toEqual({ kind: 'refused', code: 'note_too_long' });
    const cause = criterion({ field: 'cause' });
    expect(read(cause, 'Nguồn lực đầu tư hạn hẹp')).toMatchObject({ content: { cause: 'capital' } });
    expect(read(cause, 'trời mưa')).toEqual({ kind: 'refused', code: 'cause_unknown' });
  });
});

describe('a status by key', () => {
  const why = present({ status: 'not_met', cause: 'capital', note: 'thiếu vốn' });

  it('takes the cause along only while something is missing', () => {
    expect(giveStatus(criterion({ present: why }), ['met'])).toMatchObject({
      content: { cause: null, note: 'thiếu vốn' },
    });
    expect(giveStatus(criterion({ present: why }), ['basically_met'])).toMatchObject({ content: { cause: 'capital' } });
  });

  it('is emptied with its value, not with its note', () => {
    expect(clearCell(criterion({ present: why }))).toMatchObject({ content: present({ note: 'thiếu vốn' }) });
    const low = indicator({}, { present: present({ value: '60', status: 'not_met' }) });
    expect(clearCell(low)).toEqual({ kind: 'understood', content: present() });
    expect(clearCell(criterion())).toEqual({ kind: 'same' });
    expect(clearCell(criterion({ field: 'note', present: why }))).toMatchObject({ content: { ...why, note: null } });
  });
});
