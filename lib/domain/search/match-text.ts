import { fold } from '@/lib/domain/units/slug';

/** What was typed, read once for all texts it is compared with. */
export interface SearchQuery {
  /** In lower case, as typed. */
  readonly typed: string;
  /** The same without diacritics: "kien moc". */
  readonly folded: string;
  readonly words: readonly string[];
}

/** Reads what was typed: "  Kiên  MỘC " → "kiên mộc", "kien moc", two words. None when it says less than two letters or one digit. */
export function readSearch(text: string): SearchQuery | null {
  const typed = text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim().slice(0, 100);
  const folded = fold(typed);
  if (!/\d|[\p{L}]{2}/u.test(folded)) return null;
  return { typed, folded, words: folded.split(' ') };
}

/** A text that can be found, folded once. */
export interface Findable {
  readonly text: string;
  readonly folded: string;
}

export function findable(text: string): Findable {
  const lower = text.normalize('NFC').toLocaleLowerCase('vi');
  return { text: lower, folded: fold(lower) };
}

/**
 * How well a text answers a search; smaller is better, null: it does not. The whole text, its beginning, the beginnings
 * of its words, anything in it; then words of which some stand beside it ("kiên mộc đình lập"). Diacritics are folded,
 * but a text that has those which were typed stands before one that has others.
 * @param beside folded text that may hold some of the words, never all
 */
export function rankText(
  { typed, folded, words }: SearchQuery,
  { text, folded: own }: Findable,
  beside = '',
): number | null {
  const exact = text.includes(typed) ? 0 : 1;
  if (own === folded) return exact;
  if (own.startsWith(folded)) return 2 + exact;
  const starts = own.split(/[^\p{L}\d.]+/u);
  if (words.every((word) => starts.some((start) => start.startsWith(word)))) return 4 + exact;
  if (words.every((word) => own.includes(word))) return 6 + exact;
  const found = words.filter((word) => own.includes(word));
  const rest = words.filter((word) => !found.includes(word));
  return found.length > 0 && rest.every((word) => beside.includes(word)) ? 8 + exact : null;
}

/** The best rank of several texts about one thing; null when none answers. */
export function rankTexts(query: SearchQuery, texts: readonly Findable[], beside = ''): number | null {
  const ranks = texts.flatMap((text) => rankText(query, text, beside) ?? []);
  return ranks.length === 0 ? null : Math.min(...ranks);
}
