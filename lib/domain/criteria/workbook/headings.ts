import { cellAddress } from '../../sheet/cell-address';
import type { SheetRow, WorkbookSheet } from '../../sheet/workbook-read';
import { foldedText, textOf } from './cell-text';
import { columnNamed } from './column-words';
import type { TakeFault } from './sheet-fault';

/** Columns that are not thresholds: the heading that is written, then those that are read. */
export const HEADINGS = {
  number: ['Số TC', 'TT', 'STT', 'Số tiêu chí', 'Tiêu chí số', 'Mã tiêu chí', 'TC số', 'Số thứ tự', 'Số TT'],
  criterion: ['Tên tiêu chí', 'Tiêu chí'],
  code: ['Số CT', 'Số chỉ tiêu', 'Mã chỉ tiêu', 'Chỉ tiêu số', 'Mã CT', 'CT số'],
  indicator: ['Nội dung chỉ tiêu', 'Nội dung tiêu chí', 'Nội dung', 'Tên chỉ tiêu', 'Nội dung đánh giá'],
  unit: ['Đơn vị', 'Đơn vị tính', 'ĐVT'],
  kind: ['Loại chỉ tiêu', 'Loại'],
  comparator: ['So sánh', 'Dấu so sánh', 'Dấu'],
  criterionCertainty: ['Đối chiếu tên tiêu chí'],
  criterionNote: ['Ghi chú tiêu chí'],
  certainty: ['Đối chiếu chỉ tiêu'],
  state: ['Tình trạng ngưỡng'],
  delegatedTo: ['Cấp quy định ngưỡng'],
  note: ['Ghi chú chỉ tiêu', 'Ghi chú'],
  choices: ['Các câu trả lời'],
  lowerSet: ['Bộ của đơn vị cấp dưới'],
  details: ['Dữ liệu kèm theo (không sửa)'],
} as const;
export type Role = keyof typeof HEADINGS;

/** Which column is which, and where the body begins. */
export interface SheetLayout {
  readonly headingRow: number;
  readonly roles: ReadonlyMap<Role, number>;
  /** Columns of thresholds, from left to right. */
  readonly thresholds: readonly { readonly appliesTo: string; readonly column: number }[];
  /** Headings that were not understood, so their columns are not read. */
  readonly ignored: readonly string[];
}

const DEPTH = 15;

const roleNamed = new Map<string, Role>(
  (Object.keys(HEADINGS) as Role[]).flatMap((role) => HEADINGS[role].map((word) => [foldedText(word), role] as const)),
);

/**
 * Finds the row of headings among the first 15. A sheet must name its criteria, and number them or say what they ask.
 * @returns null with a fault when there is none, or when its headings are merged or stand on two rows
 */
export function findLayout(sheet: WorkbookSheet, tags: readonly string[], take: TakeFault): SheetLayout | null {
  const top = sheet.rows.filter((row) => row.number <= DEPTH);
  const heading = top.find((row) => isHeading(row));
  if (!heading) {
    take(null, 'sheet_header_missing');
    return null;
  }
  const merged = sheet.merges.find((range) => range.top <= heading.number && heading.number <= range.bottom);
  const second = sheet.rows.find((row) => row.number > heading.number && row.number <= heading.number + 2);
  const twoRows = second && [...second.cells.values()].filter((cell) => columnNamed(textOf(cell), tags) !== null);
  if (merged || (twoRows && twoRows.length > 1)) {
    take(cellAddress(heading.number, merged?.left ?? 1), 'sheet_header_merged', merged?.reference);
    return null;
  }
  return layoutOf(heading, tags, take);
}

function isHeading(row: SheetRow): boolean {
  const roles = new Set([...row.cells.values()].map((cell) => roleNamed.get(foldedText(textOf(cell)))));
  return roles.has('criterion') && (roles.has('number') || roles.has('indicator'));
}

function layoutOf(heading: SheetRow, tags: readonly string[], take: TakeFault): SheetLayout {
  const roles = new Map<Role, number>();
  const thresholds: { appliesTo: string; column: number }[] = [];
  const ignored: string[] = [];
  const named = new Set<string>();
  const cells = [...heading.cells.values()].sort((a, b) => a.column - b.column);
  const says = (role: Role) => cells.some((cell) => roleNamed.get(foldedText(textOf(cell))) === role);
  for (const cell of cells) {
    const text = textOf(cell);
    // "Chỉ tiêu" is what the indicator asks, or beside such a column the level to reach.
    const isBare = foldedText(text) === 'chi tieu';
    const role = isBare && !says('indicator') ? 'indicator' : roleNamed.get(foldedText(text));
    const appliesTo = isBare ? 'chung' : columnNamed(text, tags);
    const meaning = role ?? appliesTo;
    if (meaning === null) ignored.push(text);
    else if (named.has(meaning)) take(cell.address, 'sheet_header_twice', text);
    else if (role) roles.set(role, cell.column);
    else thresholds.push({ appliesTo: meaning, column: cell.column });
    if (meaning !== null) named.add(meaning);
  }
  return { headingRow: heading.number, roles, thresholds, ignored };
}
