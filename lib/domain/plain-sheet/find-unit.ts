import { foldedText } from '../criteria/workbook/cell-text';

export interface PlainUnit {
  readonly code: string;
  /** "xã Kiên Mộc" */
  readonly title: string;
}

const TYPE_WORD =
  /^(?:xa|phuong|thi tran|thi xa|thanh pho|dac khu|huyen|quan|tinh|cum|thon|ban|xom|ap|khu|to dan pho|x|p|tt|tx|tp|h) (?=.)/;

/** How persons shorten a type; a thị xã and a xã are kept apart. */
const SHORT_TYPE: Readonly<Record<string, string>> = {
  x: 'xa',
  p: 'phuong',
  tt: 'thi tran',
  tx: 'thi xa',
  tp: 'thanh pho',
  h: 'huyen',
};

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
    return only(titles.get(folded)) ?? only(titles.get(spelledOut(folded))) ?? only(names.get(folded));
  };
}

/** "x kien moc" → "xa kien moc" */
function spelledOut(folded: string): string {
  const [type = '', ...name] = folded.split(' ');
  const word = SHORT_TYPE[type];
  return word && name.length > 0 ? [word, ...name].join(' ') : folded;
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
