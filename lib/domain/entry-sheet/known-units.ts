import { foldedText } from '../criteria/workbook/cell-text';

/** A unit that the person may read, as it is called on a day. */
export interface SheetUnit {
  readonly code: string;
  /** "xã Kiên Mộc" */
  readonly title: string;
}

export type FoundUnit =
  | { readonly code: string; readonly fault?: undefined }
  | {
      readonly code?: undefined;
      readonly fault: 'unit_unknown' | 'sheet_key_changed' | 'sheet_key_missing' | 'sheet_name_ambiguous';
    };

/** Finds units by the key of a row, and where that is gone by their name. */
export class KnownUnits {
  private readonly titles = new Map<string, Set<string>>();
  private readonly codes = new Map<string, Set<string>>();

  /** `units`: of every day on which the sheet may name them; a unit may have been called otherwise. */
  constructor(units: readonly SheetUnit[]) {
    for (const { code, title } of units) {
      const folded = foldedText(title);
      this.titles.set(code, (this.titles.get(code) ?? new Set()).add(folded));
      this.codes.set(folded, (this.codes.get(folded) ?? new Set()).add(code));
    }
  }

  /** @param title '' when it does not stand in the row */
  find(key: string, title: string): FoundUnit {
    const named = foldedText(title);
    if (key === '') return this.byName(named);
    // A program that takes a code for a number drops its zeros.
    const code = [key, key.padStart(5, '0'), key.padStart(3, '0'), key.padStart(2, '0')].find((one) =>
      this.titles.has(one),
    );
    if (code === undefined) return { fault: 'unit_unknown' };
    return named === '' || this.titles.get(code)?.has(named) ? { code } : { fault: 'sheet_key_changed' };
  }

  private byName(named: string): FoundUnit {
    const codes = [...(this.codes.get(named) ?? [])];
    const [code] = codes;
    if (code === undefined) return { fault: 'sheet_key_missing' };
    return codes.length === 1 ? { code } : { fault: 'sheet_name_ambiguous' };
  }
}
