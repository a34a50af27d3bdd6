import { dayBefore } from '../period';
import { begin, end, revise, type UnitDraft } from './draft';
import { FIRST_DAY_NEW, LAST_DAY_OLD, type Lists, type ListRow } from './lists';

const SOURCE_2025 = 'Quyết định 19/2025/QĐ-TTg';
const KEEPS_UNIT = new Set(['unchanged', 'renamed', 'retyped']);

/** Codes of communes whose unit goes on across 1/7/2025: same territory under the same code. */
function keptCommunes(lists: Lists): Set<string> {
  const kept = lists.communePairs.filter((pair) => KEEPS_UNIT.has(pair.relation) && pair.oldCode === pair.newCode);
  return new Set(kept.map((pair) => pair.newCode));
}

/** Whether the province is its successor's only predecessor (11 of 34). */
export function provinceGoesOn(lists: Lists, code: string): boolean {
  const from = lists.provincePairs.filter((pair) => pair.newCode === code);
  return from.length === 1 && from[0]?.oldCode === code;
}

function carry(
  live: ReadonlyMap<string, UnitDraft>,
  row: ListRow,
  goesOn: boolean,
  parentKey: string | null,
  all: UnitDraft[],
) {
  const unit = live.get(row.code);
  if (unit && goesOn) {
    revise(unit, { name: row.name, type: row.type, parentKey }, FIRST_DAY_NEW, LAST_DAY_OLD, true);
    return unit;
  }
  const fresh = begin(row, FIRST_DAY_NEW, parentKey, true, SOURCE_2025);
  all.push(fresh);
  return fresh;
}

/**
 * Carries a province across 1/7/2025: districts end, `unchanged`, `renamed` and `retyped` communes keep their
 * unit, everything else starts one; then the changes of type of 2026 by their days.
 * @param live units in force on 30/6/2025 by code
 * @param rows the province's rows of the 2025 list; none for a province that was merged away
 * @param all receives every unit made
 */
export function carryAcross202507(
  lists: Lists,
  live: ReadonlyMap<string, UnitDraft>,
  rows: readonly ListRow[],
  all: UnitDraft[],
): void {
  const kept = keptCommunes(lists);
  const now = new Map<string, UnitDraft>();
  for (const row of rows) {
    const goesOn = row.level === 'province' ? provinceGoesOn(lists, row.code) : kept.has(row.code);
    const parentKey = row.parentCode === null ? null : (now.get(row.parentCode)?.key ?? null);
    now.set(row.code, carry(live, row, goesOn, parentKey, all));
  }
  const going = new Set(now.values());
  for (const unit of live.values()) if (!going.has(unit)) end(unit, LAST_DAY_OLD, true);
  for (const change of lists.changes2026) {
    const unit = now.get(change.code);
    if (unit) revise(unit, { type: change.typeAfter }, change.effectiveOn, dayBefore(change.effectiveOn), true);
  }
}
