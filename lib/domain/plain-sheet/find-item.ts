import type { CatalogueVersion } from '../criteria/criteria-set';
import { foldedText, textOf } from '../criteria/workbook/cell-text';
import type { SheetCell } from '../sheet/workbook-read';

export interface PlainItem {
  /** "5", "i:5.1" */
  readonly key: string;
  /** "5", "5.1" */
  readonly code: string;
  readonly name: string;
  readonly isIndicator: boolean;
}

/** The criteria of a version, each followed by its indicators. */
export function itemsOf({ criteria }: Pick<CatalogueVersion, 'criteria'>): PlainItem[] {
  return criteria.flatMap(({ number, name, indicators }) => [
    { key: String(number), code: String(number), name, isIndicator: false },
    ...indicators.map((one) => ({ key: `i:${one.code}`, code: one.code, name: one.name, isIndicator: true })),
  ]);
}

/** Shorter beginnings of a name say too little. */
const SHORTEST = 6;
const NUMBERED = /^(tieu chi|tc|chi tieu|ct)?(?: so)? ?(\d+(?: \d+)*)(?: (.*))?$/;

/**
 * Says which item a heading or cell means, by key, number or name: "i:5.1", "TC 5", "5.1", "Tiêu chí 5. Trường học",
 * "Trường học". A number that is read as 5.1 may have been typed as 5.10: then nobody knows.
 */
export function itemFinder(items: readonly PlainItem[]): (cell: SheetCell) => string | 'ambiguous' | null {
  const keys = new Set(items.map(({ key }) => key));
  const names = items.map((item) => ({ ...item, folded: foldedText(item.name) }));
  const byCode = (code: string, word: string | undefined, name: string): string | null => {
    const same = names.filter((item) => item.code === code);
    const asked = word?.startsWith('c') ? same.filter(({ isIndicator }) => isIndicator) : same;
    const named = name === '' ? undefined : asked.find(({ folded }) => folded === name);
    return (named ?? asked[0] ?? same[0])?.key ?? null;
  };
  const byName = (folded: string): string | null => {
    const exact = names.find((item) => item.folded === folded);
    if (exact) return exact.key;
    if (folded.length < SHORTEST) return null;
    const alike = names.filter((item) => item.folded.startsWith(folded) || folded.startsWith(`${item.folded} `));
    return alike.length === 1 ? alike[0]!.key : null;
  };
  return (cell) => {
    const text = textOf(cell);
    if (keys.has(text) && text.startsWith('i:')) return text;
    const isDecimal = cell.kind === 'number' && !Number.isInteger(cell.value);
    if (isDecimal && names.some(({ code }) => code === `${text}0`)) return 'ambiguous';
    const folded = foldedText(text);
    const [, word, numbers, name = ''] = NUMBERED.exec(folded) ?? [];
    const code = numbers?.split(' ').map(Number).join('.');
    return (code === undefined ? null : byCode(code, word, name)) ?? byName(folded);
  };
}
