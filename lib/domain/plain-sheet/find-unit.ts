import { foldedText } from '../criteria/workbook/cell-text';

export interface PlainUnit {
  readonly code: string;
  /** "xã Kiên Mộc" */
  readonly title: string;
}

const TYPE_WORD =
  /^(?:xa|phuong|thi tran|thi xa|thanh pho|dac khu|huyen|quan|tinh|cum|thon|ban|xom|ap|khu|to dan pho|x|p|tt|tx|tp|h) (?=.)/;

const bare = (folded: string) => folded.replace(TYPE_WORD, '');

/**
 * Says which unit a sheet means, by code (also one that a spreadsheet took the zeros of) or by name, with or without its
 * type. Two units of one name are none: a person has to say which.
 * @param said what persons said of names that were not understood, by folded text
 */
export function unitFinder(
  units: readonly PlainUnit[],
  said: ReadonlyMap<string, string>,
): (text: string) => string | null {
  const codes = new Set(units.map(({ code }) => code));
  const titles = namesOf(units, (title) => title);
  const names = namesOf(units, bare);
  return (text) => {
    const folded = foldedText(text);
    const asked = said.get(folded);
    if (asked !== undefined) return asked;
    if (codes.has(text)) return text;
    const padded = /^\d{1,4}$/.test(text) ? text.padStart(5, '0') : text;
    if (codes.has(padded)) return padded;
    return only(titles.get(folded)) ?? (bare(folded) === folded ? only(names.get(folded)) : typed(folded));
  };

  /** "x. Kiên Mộc": a name with a type that is written in another way. */
  function typed(folded: string): string | null {
    return /^(?:x|p|tt|tx|tp|h) /.test(folded) ? only(names.get(bare(folded))) : null;
  }
}

function namesOf(units: readonly PlainUnit[], form: (folded: string) => string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { code, title } of units) {
    const name = form(foldedText(title));
    names.set(name, [...(names.get(name) ?? []), code]);
  }
  return names;
}

function only(codes: readonly string[] | undefined): string | null {
  return codes?.length === 1 ? (codes[0] ?? null) : null;
}
