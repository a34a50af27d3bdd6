import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TableCell } from './table-model';
import { writeCsv } from './write-csv';

const read = (text: string) => parse(text, { bom: true, relaxColumnCount: true, skipEmptyLines: false }) as string[][];
const said = (cell: TableCell) => (cell === null ? '' : typeof cell === 'object' ? cell.day : String(cell));

it('tells numbers, days and gaps apart from texts, and begins as Excel wants it', () => {
  const csv = writeCsv({
    title: '',
    head: [['Xã', 'Đạt', 'Cập nhật']],
    rows: [
      ['Kiên Mộc', 12.6, { day: '2019-05-22' }],
      ['Bắc Xa, "vùng cao"', 0, null],
      ['=1+1', -0.4, '-5'],
    ],
  });
  expect(csv).toBe(
    '\uFEFFXã,Đạt,Cập nhật\r\nKiên Mộc,12.6,2019-05-22\r\n"Bắc Xa, ""vùng cao""",0,\r\n\'=1+1,-0.4,\'-5\r\n',
  );
});

it('gives back any table, and no text begins as a formula', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'Đ', 'ễ', ',', '"', '\n', ';', '=', '-', '+', '@', ' ', '1') });
  const cell = fc.oneof(text, fc.integer(), fc.constant(null), fc.constant({ day: '2019-02-01' }));
  const table = fc.integer({ min: 2, max: 4 }).chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n })));
  fc.assert(
    fc.property(table, (rows) => {
      const back = read(writeCsv({ title: '', head: [], rows }));
      expect(back).toEqual(
        rows.map((row) => row.map((one) => (typeof one === 'string' && /^[=+\-@]/.test(one) ? `'${one}` : said(one)))),
      );
    }),
  );
});
