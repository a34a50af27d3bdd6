import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TableCell } from '@/lib/charts/table-model';
import { ENTRY_LIMITS } from './read-limits';
import { readSheets } from './read-sheets';
import { writeTable } from './write-table';

const source = { name: 'Nguồn', lines: [['Địa chỉ', 'http://localhost/units/189?asOf=2019-05-22&x="<>']] as const };

/** What stands in a sheet, by address; days and texts told apart. */
async function cellsOf(bytes: Uint8Array, at = 0): Promise<Record<string, unknown>> {
  const { sheets, faults } = await readSheets(bytes, ENTRY_LIMITS);
  expect(faults).toEqual([]);
  const cells = sheets[at]?.rows.flatMap((row) => [...row.cells.values()]) ?? [];
  return Object.fromEntries(
    cells.map((cell) => [
      cell.address,
      cell.kind === 'date' ? { day: cell.value } : 'value' in cell ? cell.value : null,
    ]),
  );
}

it('keeps numbers and days typed, a formula a text, a gap empty, and says where it comes from', async () => {
  const rows = [
    ['Kiên Mộc', 12.6, { day: '2019-05-22' }],
    ['=HYPERLINK("x")', 0, null],
    ['08929', 13, '5/19'],
  ];
  const bytes = writeTable({ title: 'Các xã', head: [['Xã', 'Đạt', 'Cập nhật']], rows }, 'Bảng', source);
  expect(await cellsOf(bytes)).toEqual({
    A1: 'Xã',
    B1: 'Đạt',
    C1: 'Cập nhật',
    A2: 'Kiên Mộc',
    B2: 12.6,
    C2: { day: '2019-05-22' },
    A3: '=HYPERLINK("x")',
    B3: 0,
    A4: '08929',
    B4: 13,
    C4: '5/19',
  });
  expect(await cellsOf(bytes, 1)).toEqual({ A1: 'Địa chỉ', B1: source.lines[0][1] });
});

it('gives back any table', async () => {
  const unit = fc.constantFrom('a', 'ễ', 'Đ', '<', '&', '"', '_x0041_', '_', '\u0000', '\uD800', '=', ' ', '😀');
  const text = fc.string({ unit, minLength: 1 });
  const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant({ day: '1900-03-01' }));
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const cells = await cellsOf(writeTable({ title: '', head: [['Xã']], rows }, 'Bảng', source));
      rows.forEach((row, y) =>
        row.forEach((one, x) => expect(cells[`${'ABCD'[x]}${y + 2}`] ?? null).toEqual(readAs(one))),
      );
    }),
    { numRuns: 60 },
  );
});

/** Signs that XML has no place for are gone; the outer spaces go when it is read. */
function readAs(cell: TableCell): TableCell {
  if (typeof cell === 'number') return cell + 0;
  if (typeof cell !== 'string') return cell;
  return (
    cell
      .replaceAll(/\u0000|\uD800/gu, '')
      .normalize('NFC')
      .trim() || null
  );
}
