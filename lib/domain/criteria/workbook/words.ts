import type { UnitLevel } from '../../units/unit';
import type { Certainty, SetKind, ThresholdState } from '../catalogue/shipped-set';
import type { Comparator, IndicatorKind } from '../evaluate';
import { foldedText } from './cell-text';

/** What may stand in a cell: the word that is written, and others that are read. */
export type Words<T extends string> = Readonly<Record<T, readonly [written: string, ...read: string[]]>>;

/** The words of the workbook are its format: they are read back, so they do not change with the interface. */
export const KIND_WORDS: Words<IndicatorKind> = {
  boolean: ['Đạt / không đạt', 'Đạt'],
  percent: ['Tỷ lệ %', '%', 'Tỷ lệ', 'Phần trăm'],
  number: ['Số', 'Số lượng'],
  choice: ['Lựa chọn'],
  text: ['Mô tả', 'Văn bản'],
  lower_share: ['Tỷ lệ đơn vị cấp dưới'],
  points: ['Điểm'],
};

/** No bare "=": a spreadsheet program would take it for the beginning of a formula. */
export const COMPARATOR_WORDS: Words<Comparator> = {
  '>=': ['≥', '>=', 'tối thiểu', 'ít nhất', 'từ'],
  '<=': ['≤', '<='],
  '==': ['bằng', '=', '=='],
  range: ['trong khoảng', 'khoảng'],
  max: ['tối đa', 'không quá'],
};

export const CERTAINTY_WORDS: Words<Certainty> = {
  verified: ['đã đối chiếu văn bản', 'đã đối chiếu'],
  partly: ['đối chiếu một phần'],
  verified_name_only: ['mới đối chiếu tên'],
  unconfirmed: ['chưa đối chiếu văn bản', 'chưa đối chiếu'],
  unnamed: ['chưa có tên trong nguồn'],
};

export const STATE_WORDS: Words<ThresholdState> = {
  known: ['đã rõ'],
  partly_known: ['rõ một phần'],
  boolean: ['không cần ngưỡng'],
  delegated: ['tỉnh quy định'],
  unknown: ['chưa rõ'],
};

export const LEVEL_WORDS: Words<Exclude<UnitLevel, 'cluster'>> = {
  province: ['tỉnh'],
  district: ['huyện'],
  commune: ['xã'],
  village: ['thôn', 'bản', 'xóm', 'ấp'],
};

export const SET_KIND_WORDS: Words<SetKind> = {
  basic: ['cơ bản', 'đạt chuẩn'],
  advanced: ['nâng cao'],
  model: ['kiểu mẫu'],
  special: ['đặc thù'],
};

export const YES_NO_WORDS: Words<'yes' | 'no'> = { yes: ['Có', 'x'], no: ['Không'] };

/** Every written word of a list, as a dropdown offers them. */
export function writtenWords<T extends string>(words: Words<T>): string[] {
  return Object.values<readonly [string, ...string[]]>(words).map(([written]) => written);
}

/** Which of a list a text means, in any spelling of letters; null for none. Signs are compared as they are. */
export function meantBy<T extends string>(words: Words<T>, text: string): T | null {
  const wanted = text.trim().toLowerCase();
  const folded = foldedText(text);
  for (const key of Object.keys(words) as T[]) {
    if (words[key].some((word) => word.toLowerCase() === wanted)) return key;
  }
  for (const key of Object.keys(words) as T[]) {
    if (folded !== '' && words[key].some((word) => foldedText(word) === folded)) return key;
  }
  return null;
}
