import { foldedText } from '../criteria/workbook/cell-text';
import type { Cause, Stage, Status } from '../criteria/status';

/** The words of a template are its format: they are read back, so they do not change with the interface. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: 'đạt',
  basically_met: 'cơ bản đạt',
  not_met: 'chưa đạt',
  not_applicable: 'không áp dụng',
  not_assessed: 'chưa đánh giá',
};

/** For narrow columns. */
export const STATUS_LETTERS: Readonly<Record<Status, string>> = {
  met: 'Đ',
  basically_met: 'B',
  not_met: 'C',
  not_applicable: 'K',
  not_assessed: 'CĐG',
};

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  self: 'tự đánh giá',
  verified: 'thẩm tra',
  appraised: 'thẩm định',
};

export const CAUSE_WORDS: Readonly<Record<Cause, string>> = {
  vacancy: 'chưa kiện toàn ban chỉ đạo, ban quản lý',
  leadership: 'cấp ủy, chính quyền chưa quyết liệt',
  staff: 'cán bộ phụ trách chưa chủ động',
  method: 'lúng túng về cách làm',
  late: 'triển khai muộn, dồn về cuối',
  movement: 'chưa tạo được phong trào',
  departments: 'phòng, ban chưa sâu sát',
  production: 'mô hình sản xuất ít, chưa hiệu quả',
  terrain: 'địa bàn rộng, phức tạp',
  low_start: 'xuất phát điểm thấp',
  poverty: 'tỷ lệ hộ nghèo cao',
  capital: 'nguồn lực đầu tư hạn hẹp',
  revenue: 'thu ngân sách thấp',
  disbursement: 'giải ngân chậm',
  complaint: 'nhân dân khiếu kiện',
  household: 'hộ dân chưa thực hiện',
  dependency: 'chờ công trình, đơn vị khác',
  data_lag: 'số liệu chưa cập nhật',
  other: 'nguyên nhân khác',
};

const causeByWord = new Map(
  Object.entries(CAUSE_WORDS).map(([cause, word]) => [foldedText(word), cause as Cause] as const),
);

/** The cause that a text names, in any spelling of case and diacritics; null for none. */
export function readCauseWord(text: string): Cause | null {
  return causeByWord.get(foldedText(text)) ?? null;
}

/** As dropdowns offer them: from done to not done. */
export const OFFERED_STATUSES: readonly Status[] = [
  'met',
  'basically_met',
  'not_met',
  'not_applicable',
  'not_assessed',
];
export const OFFERED_WORDS: readonly string[] = OFFERED_STATUSES.map((status) => STATUS_WORDS[status]);
export const OFFERED_LETTERS: readonly string[] = OFFERED_STATUSES.map((status) => STATUS_LETTERS[status]);
export const OFFERED_CAUSES: readonly string[] = Object.values(CAUSE_WORDS);
