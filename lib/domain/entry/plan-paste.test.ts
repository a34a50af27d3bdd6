import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES, type Status } from '../criteria/status';
import type { CellSlot } from './cell-slot';
import { EMPTY_CONTENT } from './item-content';
import { planPaste, type PasteGrid, type PastePlan } from './plan-paste';
import { selectCell } from './select';

const NAMES = ['Bắc Xa', 'Bính Xá', 'Kiên Mộc', 'Lâm Ca'];
const slot: CellSlot = {
  field: 'said',
  item: { kind: 'criterion' },
  locked: null,
  present: EMPTY_CONTENT,
  keys: [],
  points: null,
};
const grid = (rows: number, columns: number): PasteGrid => ({
  rows,
  columns,
  labels: {
    rows: Array.from({ length: rows }, (_, at) => [NAMES[at] ?? `Xã số ${at}`, `xã ${NAMES[at] ?? at}`]),
    columns: Array.from({ length: columns }, (_, at) => [String(at + 1), `Tên ${at + 1}`]),
  },
  slotAt: () => slot,
});
const plan = (block: string[][], at = { row: 0, column: 0 }, size = grid(4, 5)) =>
  planPaste(block, size, selectCell(at, size), () => null);
const written = ({ cells }: PastePlan) =>
  cells.flatMap(({ at, reading }) =>
    at && reading.kind === 'understood' ? [`${at.row}:${at.column}=${reading.content.status}`] : [],
  );
const codes = ({ cells }: PastePlan) =>
  cells.flatMap(({ reading, text }) => (reading.kind === 'refused' ? [`${text}: ${reading.code}`] : []));

describe('where a block goes', () => {
  it('goes to the selected cell, and what lies outside is refused one by one', () => {
    const pasted = plan(
      [
        ['đạt', 'chưa đạt'],
        ['', 'KAD'],
      ],
      { row: 3, column: 4 },
    );
    expect(pasted.placed).toBe('atSelection');
    expect(written(pasted)).toEqual(['3:4=met']);
    expect(codes(pasted)).toEqual(['chưa đạt: cell_outside', 'KAD: cell_outside']);
  });

  it('goes by its headings in any order, under a title and beside an ordinal number', () => {
    const pasted = plan([
      ['Biểu tổng hợp', '', '', '', ''],
      ['TT', 'Xã', 'TC 3', 'Tiêu chí 1', '9'],
      ['1', 'Xã Kiên Mộc', 'đạt', 'cđ', 'đạt'],
      ['2', 'BẮC XA', '', 'kad', ''],
      ['3', 'Xã Lạ', 'đạt', '', ''],
    ]);
    expect(pasted.placed).toBe('byHeadings');
    expect(written(pasted)).toEqual(['2:2=met', '2:0=not_met', '0:0=not_applicable']);
    expect(codes(pasted)).toEqual(['đạt: cell_outside', 'đạt: cell_outside']);
  });

  it('takes a line of equal or repeated numbers for statuses, not for headings', () => {
    const pasted = plan([
      ['1', '1', '1', '3'],
      ['1', '3', '1', '1'],
    ]);
    expect(pasted.placed).toBe('atSelection');
    expect(written(pasted)).toHaveLength(8);
  });

  it('fills the whole selection with one text', () => {
    const size = grid(4, 5);
    const range = { anchor: { row: 1, column: 1 }, focus: { row: 2, column: 3 } };
    const pasted = planPaste([['đạt']], size, range, () => null);
    expect(pasted.placed).toBe('filled');
    expect(written(pasted)).toHaveLength(6);
  });

  it('refuses a second text for a place', () => {
    expect(
      codes(
        plan([
          ['', '1', '2', '3'],
          ['Kiên Mộc', 'đạt', 'đạt', 'đạt'],
          ['Bắc Xa', '', '', ''],
          ['Kiên Mộc', 'đạt', '', ''],
        ]),
      ),
    ).toEqual(['đạt: cell_twice']);
  });

  it('says of every text of a block what becomes of it', () => {
    const anyCell = fc.constantFrom('đạt', 'CĐ', 'x', '', 'lạ', '78,5', ...STATUSES);
    fc.assert(
      fc.property(
        fc.array(fc.array(anyCell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 }),
        fc.record({ row: fc.nat(3), column: fc.nat(4) }),
        (block, at) => {
          const { cells } = plan(block, at);
          expect(cells).toHaveLength(block.length * 3);
          for (const cell of cells) {
            const inGrid = cell.at !== null;
            if (cell.reading.kind === 'understood' || cell.reading.kind === 'ambiguous') expect(inGrid).toBe(true);
            if (cell.text === '') expect(cell.reading.kind).toBe('blank');
            if (inGrid && STATUSES.includes(cell.text as Status) && cell.text !== 'not_assessed')
              expect(cell.reading).toMatchObject({ kind: 'understood', content: { status: cell.text } });
          }
        },
      ),
    );
  });
});
