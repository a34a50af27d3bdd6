const NAMED: ReadonlyMap<string, string> = new Map([
  ['chung', 'chung'],
  ['tdmnpb', 'vùng trung du miền núi phía Bắc'],
  ['dbsh', 'vùng đồng bằng sông Hồng'],
  ['btb', 'vùng Bắc Trung Bộ'],
  ['dhntb', 'vùng duyên hải Nam Trung Bộ'],
  ['tn', 'vùng Tây Nguyên'],
  ['dnb', 'vùng Đông Nam Bộ'],
  ['dbscl', 'vùng đồng bằng sông Cửu Long'],
  ['nhom_1', 'nhóm 1'],
  ['nhom_2', 'nhóm 2'],
  ['nhom_3', 'nhóm 3'],
]);

/** A column of thresholds as it is called in a sentence: "chung", "vùng Tây Nguyên", "nhóm 2", a tag by its own words. */
export function columnLabel(column: string): string {
  return NAMED.get(column) ?? column.replace(/^tag:/, '');
}
