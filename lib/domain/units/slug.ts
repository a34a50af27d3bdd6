import { compareVietnamese } from './in-vietnamese-order';

const typeWords = [
  'tổ dân phố',
  'tiểu khu',
  'khu dân cư',
  'thôn',
  'bản',
  'xóm',
  'ấp',
  'làng',
  'buôn',
  'khu',
  'khối',
  'cụm',
].sort((a, b) => b.length - a.length || compareVietnamese(a, b));

/** Vietnamese text without diacritics, đ as d, in lower case: for search and addresses. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/**
 * A leading type word and the rest: "Thôn Pắc Xum" → thôn, "Pắc Xum". A name that is nothing but a type word stays whole.
 * @returns `type` null when the name has none
 */
export function splitTypeWord(name: string): { type: string | null; name: string } {
  const clean = name.normalize('NFC').trim().replace(/\s+/g, ' ');
  const lower = clean.toLocaleLowerCase('vi');
  const type = typeWords.find((candidate) => lower.startsWith(`${candidate} `)) ?? null;
  return { type, name: type === null ? clean : clean.slice(type.length + 1) };
}

/**
 * The slug of a village or cluster: name without the type word, diacritics folded, other signs to one hyphen.
 * "Thôn Pắc Xum" → "pac-xum", "Thôn 1" → "1". Empty when the name holds no letter or digit.
 */
export function slugOf(name: string): string {
  return fold(splitTypeWord(name).name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The slug, or with `-2`, `-3`, … the first that `taken` does not know: an address is given once. */
export function freeSlug(slug: string, taken: (candidate: string) => boolean): string {
  if (!taken(slug)) return slug;
  let n = 2;
  while (taken(`${slug}-${n}`)) n += 1;
  return `${slug}-${n}`;
}
