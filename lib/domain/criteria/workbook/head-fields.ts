import type { SetHead, VersionContent } from '../catalogue/shipped-set';

/** The lines of the sheet "Bộ tiêu chí", in their order. */
export const HEAD_LINES = {
  id: 'Mã bộ tiêu chí',
  name: 'Tên bộ tiêu chí',
  shortName: 'Tên gọi ngắn',
  level: 'Cấp',
  kind: 'Loại bộ',
  scope: 'Phạm vi',
  extendsId: 'Mở rộng từ bộ (mã)',
  decision: 'Số quyết định',
  issuedOn: 'Ngày ban hành',
  validFrom: 'Có hiệu lực từ ngày',
  startKnown: 'Đã rõ ngày hiệu lực',
  validTo: 'Hết hiệu lực sau ngày',
  note: 'Ghi chú',
} as const;
export type HeadLine = keyof typeof HEAD_LINES;

/** "national" is the catalogue's own word; an office reads this. */
export const NATIONAL_WORD = 'Toàn quốc';

/** What a version says of itself beside its rows. */
export type VersionBasics = Pick<
  VersionContent,
  'decision' | 'issuedOn' | 'validFrom' | 'startKnown' | 'validTo' | 'note'
>;

export interface WorkbookHead {
  readonly head: SetHead;
  readonly basics: VersionBasics;
}
