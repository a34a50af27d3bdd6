/**
 * The words under which tags are kept, so that a shipped rule and an office mean the same one (domain.md, *Words*;
 * QĐ 318/QĐ-TTg and QĐ 211/QĐ-TTg name those that change a commune's thresholds). An office may add its own.
 */
export const KNOWN_TAGS = [
  'đặc biệt khó khăn',
  'khu vực I',
  'khu vực II',
  'khu vực III',
  'bãi ngang ven biển và hải đảo',
  'an toàn khu',
  'biên giới',
  'xã điểm',
] as const;
