import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import block from '@/tests/clipboard/block.json' with { type: 'json' };
import { EMPTY_CONTENT } from './item-content';
import { planPaste } from './plan-paste';
import { readBlock } from './read-block';
import { selectCell } from './select';

const file = (name: string) => readFileSync(new URL(`../../../tests/clipboard/${name}`, import.meta.url), 'utf8');
const CRITERIA = [
  ...['Quy hoạch', 'Giao thông', 'Thủy lợi', 'Điện', 'Trường học', 'Cơ sở vật chất văn hóa'],
  ...['Cơ sở hạ tầng thương mại nông thôn', 'Thông tin và Truyền thông', 'Nhà ở dân cư', 'Thu nhập', 'Hộ nghèo'],
  ...['Lao động có việc làm', 'Tổ chức sản xuất', 'Giáo dục và Đào tạo', 'Y tế', 'Văn hóa'],
  ...['Môi trường và an toàn thực phẩm', 'Hệ thống chính trị và tiếp cận pháp luật', 'Quốc phòng và An ninh'],
];
const grid = {
  rows: 20,
  columns: 19,
  labels: {
    rows: block.names.map((name) => [name, `xã ${name}`]),
    columns: CRITERIA.map((name, at) => [String(at + 1), name, `${at + 1} ${name}`, `${at + 1}. ${name}`]),
  },
  slotAt: () => ({
    field: 'said' as const,
    item: { kind: 'criterion' as const },
    locked: null,
    present: EMPTY_CONTENT,
    keys: [],
    points: null,
  }),
};
const SIGNS = { met: 'm', not_met: 'x', basically_met: 'h', not_applicable: 'n', not_assessed: '.' };

/** One sign a cell, as `block.json` says it: "?" and "-" are asked about, "!" is refused, "." says nothing. */
function signsOf(html: string, text: string): string[] {
  const copied = readBlock({ html, text });
  const { cells } = planPaste(copied ?? [], grid, selectCell({ row: 0, column: 0 }, grid), () => null);
  const rows = block.names.map(() => new Array<string>(19).fill('.'));
  for (const { at, text: written, reading } of cells) {
    if (!at || reading.kind === 'blank') continue;
    const doubt = written.trim() === 'x' ? '?' : '-';
    rows[at.row]![at.column] =
      reading.kind === 'understood' ? SIGNS[reading.content.status] : reading.kind === 'ambiguous' ? doubt : '!';
  }
  return rows.map((row) => row.join(''));
}

describe('20 × 19 copied from a spreadsheet', () => {
  it('is read from the HTML of LibreOffice, by its headings in another order', () => {
    expect(signsOf(file('libreoffice.html'), '')).toEqual(block.signs);
  });

  it('is read from the HTML of Excel', () => {
    expect(signsOf(file('excel.html'), 'kém hơn')).toEqual(block.signs);
  });

  it('is read from plain text', () => {
    expect(signsOf('', file('excel.tsv'))).toEqual(block.signs);
  });
});
