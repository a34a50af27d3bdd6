import { fold } from '../slug';
import { begin, end, revise, type UnitDraft } from './draft';
import { FIRST_DAY, FIRST_DAY_2024, LAST_DAY_2023, type ListRow } from './lists';

/** Kim Lộc joined Kim Song Trường (Can Lộc, Hà Tĩnh) on 01/01/2020; no list before 2023 is kept. */
export const KIM_LOC: ListRow = { code: '18424', level: 'commune', name: 'Kim Lộc', type: 'xã', parentCode: '443' };
export const KIM_LOC_SUCCESSOR = '18436';
export const KIM_LOC_LAST_DAY = '2019-12-31';
export const KIM_LOC_MERGED_ON = '2020-01-01';

const SOURCE_2023 = 'Danh mục đơn vị hành chính 10/4/2023';
const SOURCE_2024 = 'Danh mục đơn vị hành chính 01/3/2025';

function sameName(a: string, b: string): boolean {
  return fold(a).replace(/\s+/g, '') === fold(b).replace(/\s+/g, '');
}

function keyOf(live: ReadonlyMap<string, UnitDraft>, code: string | null): string | null {
  return code === null ? null : (live.get(code)?.key ?? null);
}

/** Units of the older list, from 2016. */
function fromList2023(rows: readonly ListRow[], all: UnitDraft[]): Map<string, UnitDraft> {
  const live = new Map<string, UnitDraft>();
  for (const row of rows) {
    const day = row.code === KIM_LOC_SUCCESSOR ? KIM_LOC_MERGED_ON : FIRST_DAY;
    const unit = begin(row, day, keyOf(live, row.parentCode), true, SOURCE_2023);
    live.set(row.code, unit);
    all.push(unit);
    if (row.code === KIM_LOC_SUCCESSOR) {
      const kimLoc = begin(KIM_LOC, FIRST_DAY, keyOf(live, KIM_LOC.parentCode), true, SOURCE_2023);
      end(kimLoc, KIM_LOC_LAST_DAY, true);
      all.push(kimLoc);
    }
  }
  return live;
}

/**
 * The units of one province up to 30/6/2025, still open at their end.
 * Same code and same folded name is the same unit; any other name or a vanished code ends one, and what the
 * newer list alone has begins without known ancestors. A province keeps its unit under any name (46 Huế).
 * @param older the province's rows of the 2023-04 list, parents before children
 * @param newer the same of the 2024 list
 * @param all receives every unit made; ended ones included
 * @returns the units in force on 30/6/2025 by code
 */
export function unitsBefore202507(
  older: readonly ListRow[],
  newer: readonly ListRow[],
  all: UnitDraft[],
): Map<string, UnitDraft> {
  const before = fromList2023(older, all);
  const live = new Map<string, UnitDraft>();
  for (const row of newer) {
    const unit = before.get(row.code);
    const parentKey = keyOf(live, row.parentCode);
    const name = unit?.versions.at(-1)?.name;
    if (unit && name !== undefined && (row.level === 'province' || sameName(name, row.name))) {
      revise(unit, { name: row.name, type: row.type, parentKey }, FIRST_DAY_2024, LAST_DAY_2023, false);
      live.set(row.code, unit);
      before.delete(row.code);
      continue;
    }
    const fresh = begin(row, FIRST_DAY_2024, parentKey, false, SOURCE_2024);
    live.set(row.code, fresh);
    all.push(fresh);
  }
  for (const gone of before.values()) end(gone, LAST_DAY_2023, false);
  return live;
}
