import { foldedText } from '../criteria/workbook/cell-text';
import { versionInForce, type CatalogueIndicator, type CatalogueSet } from '../criteria/criteria-set';

/** What an item of a sheet is: a criterion, or an indicator with what it takes. */
export interface KnownItem {
  readonly item: string;
  readonly name: string;
  readonly indicator: CatalogueIndicator | null;
}

export type FoundItem =
  | KnownItem
  | 'criterion_unknown'
  | 'indicator_unknown'
  | 'sheet_key_changed'
  | 'sheet_key_missing'
  | 'sheet_name_ambiguous';

/** Finds the items of a set by their key, and where that is gone by number or name. */
export class KnownItems {
  private readonly byKey = new Map<string, KnownItem>();
  private readonly byCode = new Map<string, KnownItem>();
  private readonly byName = new Map<string, KnownItem[]>();

  /** By the version in force on the day, else the nearest: that no version is in force is told by name elsewhere. */
  constructor(set: Pick<CatalogueSet, 'versions'>, day: string) {
    const version =
      versionInForce(set, day) ?? set.versions.findLast(({ validFrom }) => validFrom <= day) ?? set.versions[0];
    for (const { number, name, indicators } of version?.criteria ?? []) {
      this.add({ item: String(number), name, indicator: null }, String(number));
      for (const one of indicators) this.add({ item: `i:${one.code}`, name: one.name, indicator: one }, one.code);
    }
  }

  private add(known: KnownItem, code: string): void {
    this.byKey.set(known.item, known);
    if (!this.byCode.has(code)) this.byCode.set(code, known);
    const folded = foldedText(known.name);
    this.byName.set(folded, [...(this.byName.get(folded) ?? []), known]);
  }

  /** @param code what stands as the item's number, '' for nothing; @param name likewise */
  find(key: string, code: string, name: string): FoundItem {
    const number = code.replace(/[.)\s]+$/, '').trim();
    if (key === '') return this.byLabel(number, name);
    const own = this.byKey.get(key);
    if (!own) return key.startsWith('i:') ? 'indicator_unknown' : 'criterion_unknown';
    if (number !== '') return this.isNumbered(own, number) ? own : 'sheet_key_changed';
    const named = this.byName.get(foldedText(name));
    return !named || named.includes(own) ? own : 'sheet_key_changed';
  }

  private isNumbered(own: KnownItem, number: string): boolean {
    return own.item === number || own.item === `i:${number}`;
  }

  private byLabel(number: string, name: string): FoundItem {
    const numbered = this.byCode.get(number);
    const named = this.byName.get(foldedText(name)) ?? [];
    if (numbered) return named.length === 0 || named.includes(numbered) ? numbered : 'sheet_key_changed';
    if (number !== '') return 'sheet_key_missing';
    if (named.length > 1) return 'sheet_name_ambiguous';
    return named[0] ?? 'sheet_key_missing';
  }
}
