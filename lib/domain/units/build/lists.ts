import type { UnitLevel } from '../unit';

/** A line of a units list, in NFC; the name is without its type word. */
export interface ListRow {
  readonly code: string;
  readonly level: Extract<UnitLevel, 'province' | 'district' | 'commune'>;
  readonly name: string;
  readonly type: string;
  readonly parentCode: string | null;
}

/** A change of type under the same code. */
export interface TypeChange {
  readonly code: string;
  readonly typeAfter: string;
  readonly effectiveOn: string;
}

export interface CodePair {
  readonly oldCode: string;
  readonly newCode: string;
}

export interface CommunePair extends CodePair {
  readonly relation: string;
  readonly population: string;
}

/** The shipped lists of the whole country, parsed. */
export interface Lists {
  readonly list2023: readonly ListRow[];
  readonly list2024: readonly ListRow[];
  readonly list2025: readonly ListRow[];
  readonly changes2026: readonly TypeChange[];
  readonly communePairs: readonly CommunePair[];
  readonly districtPairs: readonly CodePair[];
  readonly provincePairs: readonly CodePair[];
  /** Province code before 1/7/2025 → region key. */
  readonly regions: ReadonlyMap<string, string>;
}

/** First day for which anything is kept: the 2016–2020 period. */
export const FIRST_DAY = '2016-01-01';
/** Last day of the 2023-04 list and first of the 2024 list; the changes between them carry no date. */
export const LAST_DAY_2023 = '2025-02-28';
export const FIRST_DAY_2024 = '2025-03-01';
/** Two levels since then: no districts, 34 provinces. */
export const LAST_DAY_OLD = '2025-06-30';
export const FIRST_DAY_NEW = '2025-07-01';
/** The day the older list was drawn up; before it the list is later than the day. */
export const LIST_DAY_2023 = '2023-04-10';

/** The province a row of a list lies in: itself, its parent, or its parent's parent. */
export function provinceFinder(list: readonly ListRow[]): (code: string) => string | null {
  const byCode = new Map(list.map((row) => [row.code, row]));
  return (code) => {
    let row = byCode.get(code);
    while (row?.parentCode) row = byCode.get(row.parentCode);
    return row?.code ?? null;
  };
}

/** The rows of one province, provinces first, then districts, then communes. */
export function rowsOfProvince(list: readonly ListRow[], provinceCode: string): ListRow[] {
  const provinceOf = provinceFinder(list);
  const rank = { province: 0, district: 1, commune: 2 } as const;
  return list.filter((row) => provinceOf(row.code) === provinceCode).sort((a, b) => rank[a.level] - rank[b.level]);
}
