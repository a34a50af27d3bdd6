import { foldedText } from '../criteria/workbook/cell-text';
import type { RowPart } from './sheet-match';

/** Headings as people write them, folded; the header of the open contract's CSV is among them. */
const WORDS: Readonly<Record<RowPart, readonly string[]>> = {
  unit: [
    ...['unit code', 'ma don vi', 'ma xa', 'ma dvhc', 'don vi', 'ten don vi', 'don vi hanh chinh', 'xa', 'ten xa'],
    ...['cac xa', 'xa phuong', 'xa phuong thi tran', 'xa thi tran', 'dia ban', 'dia phuong', 'thon', 'ten thon'],
    ...['thon ban', 'thon xom', 'huyen', 'ten huyen', 'tinh', 'ten cac xa', 'ten xa phuong'],
  ],
  item: [
    ...['criterion', 'so tc', 'so tieu chi', 'tieu chi so', 'ma tieu chi', 'tc', 'tieu chi', 'ten tieu chi'],
    ...['chi tieu', 'ten chi tieu', 'so ct', 'so chi tieu', 'ma chi tieu', 'noi dung', 'noi dung tieu chi'],
    ...['noi dung chi tieu', 'tieu chi chi tieu', 'noi dung danh gia'],
  ],
  set: ['set', 'bo tieu chi', 'ma bo tieu chi'],
  stage: ['stage', 'buoc', 'buoc danh gia'],
  day: ['effective on', 'ngay', 'tu ngay', 'hieu luc tu ngay', 'ngay hieu luc', 'ngay danh gia', 'tinh den ngay'],
  status: [
    ...['status', 'trang thai', 'danh gia', 'ket qua danh gia', 'tu danh gia', 'xa tu danh gia', 'xep loai'],
    ...['dat chua dat', 'dat khong dat', 'ket luan', 'muc do dat', 'ket qua tu danh gia'],
  ],
  value: [
    ...['value', 'gia tri', 'so lieu', 'ket qua thuc hien', 'thuc hien', 'thuc te', 'dat duoc', 'ty le', 'so do'],
    ...['ket qua dat duoc', 'gia tri thuc hien', 'ty le dat', 'hien trang'],
  ],
  note: ['note', 'ghi chu', 'nhan xet', 'giai trinh', 'dien giai'],
};
const PART_OF = new Map(
  Object.entries(WORDS).flatMap(([part, words]) => words.map((word) => [word, part as RowPart] as const)),
);
/** Of a result it is the cells that tell whether it is a status or a value. */
const RESULT = 'ket qua';
/** Numbers of criteria in one sheet and of lines in another. */
const COUNTS = new Set(['tt', 'stt', 'so tt', 'so thu tu']);

/** What a heading alone says of its column; null: nothing. */
export function partNamed(heading: string): RowPart | 'result' | 'count' | null {
  const folded = foldedText(heading);
  if (folded === RESULT) return 'result';
  return COUNTS.has(folded) ? 'count' : (PART_OF.get(folded) ?? null);
}
