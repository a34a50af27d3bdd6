import { describe, expect, it } from 'vitest';
import { readCsvSheet } from './read-csv';

const codesOf = (text: string) => readCsvSheet(Buffer.from(text)).faults.map(({ code }) => code);
const MB = 1024 * 1024;

describe('a CSV that says more than a sheet of entries may', () => {
  it.each([
    ['short lines', 'a\n'.repeat(5 * MB)],
    ['a line without end', ','.repeat(10 * MB)],
    ['wide lines', `${'a,'.repeat(10_000)}\n`.repeat(50)],
    ['its end beyond a torn quote', `"a"b\n${'a\n'.repeat(MB)}`],
  ])('is given up while it is read: %s', (_, text) => {
    expect(codesOf(text)).toEqual(['file_too_many_lines']);
  });

  it('tells of no more lines in another encoding than anybody reads', () => {
    const bytes = Buffer.alloc(MB, Buffer.from([0xff, 0x0a]));
    expect(readCsvSheet(bytes).faults).toHaveLength(100);
  });

  it('takes empty lines and rows of commas for nothing', () => {
    const { sheets, faults } = readCsvSheet(Buffer.from(`TT,Tên\n${',\n'.repeat(100_000)}1,Quy hoạch`));
    expect(faults).toEqual([]);
    expect(sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 100_002]);
  });
});
