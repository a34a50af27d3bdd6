import { formatOfficialDate } from './format';

export interface UnitWords {
  /** "huyện", "xã", "thôn": lower case. */
  readonly type: string;
  /** Left out where the text speaks of "the district" (vector T-V6). */
  readonly name?: string;
}

/** How the sentence begins: `date` on pages and in the API, `now` and `none` inside other texts. */
export type Opening =
  { readonly kind: 'date'; readonly day: string } | { readonly kind: 'now' } | { readonly kind: 'none' };

/** Puts the opening before a predicate: "Đến ngày 22/5/2019, huyện Đình Lập " + predicate + ".". */
export function writeOpening(opening: Opening, unit: UnitWords, predicate: string): string {
  const subject = unit.name === undefined ? unit.type : `${unit.type} ${unit.name}`;
  if (opening.kind === 'none') return `${subject.charAt(0).toLocaleUpperCase('vi')}${subject.slice(1)} ${predicate}.`;
  const lead = opening.kind === 'now' ? 'Hiện tại' : `Đến ngày ${formatOfficialDate(opening.day)}`;
  return `${lead}, ${subject} ${predicate}.`;
}
