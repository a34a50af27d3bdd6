/** The sheets of a workbook of units and their headings; a column is found by its heading, in whatever order. */
export const UNIT_SHEETS = {
  communes: {
    name: 'Xã',
    headings: {
      code: 'Mã xã',
      title: 'Tên xã',
      khuVuc: 'Khu vực',
      group: 'Nhóm xã',
      region: 'Vùng',
      cluster: 'Cụm',
      tags: 'Nhãn',
      day: 'Thay đổi từ ngày',
    },
  },
  villages: {
    name: 'Thôn',
    headings: {
      commune: 'Mã xã',
      communeTitle: 'Tên xã',
      code: 'Mã thôn',
      title: 'Tên thôn',
      tags: 'Nhãn',
      day: 'Thay đổi từ ngày',
    },
  },
  clusters: {
    name: 'Cụm',
    headings: { code: 'Mã cụm', title: 'Tên cụm', day: 'Thay đổi từ ngày' },
  },
} as const;

/** Region key to the words that stand in a sheet. */
export const REGION_WORDS: ReadonlyMap<string, string> = new Map([
  ['tdmnpb', 'Trung du miền núi phía Bắc'],
  ['dbsh', 'Đồng bằng sông Hồng'],
  ['btb', 'Bắc Trung Bộ'],
  ['dhntb', 'Duyên hải Nam Trung Bộ'],
  ['tn', 'Tây Nguyên'],
  ['dnb', 'Đông Nam Bộ'],
  ['dbscl', 'Đồng bằng sông Cửu Long'],
]);
