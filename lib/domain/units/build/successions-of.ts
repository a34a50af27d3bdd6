import type { Succession } from '../succession';
import { FIRST_DAY_NEW, provinceFinder, type Lists, type ListRow } from './lists';
import { KIM_LOC, KIM_LOC_MERGED_ON, KIM_LOC_SUCCESSOR } from './units-before-2025-07';
import { provinceGoesOn } from './units-since-2025-07';

interface Side {
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

function sides(list: readonly ListRow[]): (code: string) => Side | null {
  const provinceOf = provinceFinder(list);
  const byCode = new Map(list.map((row) => [row.code, row]));
  return (code) => {
    const row = byCode.get(code);
    const province = provinceOf(code);
    return row && province !== null ? { code, name: `${row.type} ${row.name}`, province } : null;
  };
}

function link(
  from: Side | null,
  to: Side | null,
  effectiveOn: string,
  relation: string,
  population: string,
): Succession | null {
  if (!from || !to) return null;
  return {
    oldCode: from.code,
    oldName: from.name,
    oldProvince: from.province,
    newCode: to.code,
    newName: to.name,
    newProvince: to.province,
    effectiveOn,
    relation,
    population,
  };
}

/**
 * What became of what for one province, on either side of the change: communes, island districts, the province itself.
 * Names carry their type word ("xã Kiên Mộc").
 */
export function successionsOf(lists: Lists, provinceCode: string): Succession[] {
  const before = sides(lists.list2024);
  const after = sides(lists.list2025);
  const all = [
    ...lists.communePairs.map((p) =>
      link(before(p.oldCode), after(p.newCode), FIRST_DAY_NEW, p.relation, p.population),
    ),
    ...lists.districtPairs.map((p) => link(before(p.oldCode), after(p.newCode), FIRST_DAY_NEW, 'whole', 'all')),
    ...lists.provincePairs
      .filter((p) => !provinceGoesOn(lists, p.newCode))
      .map((p) => link(before(p.oldCode), after(p.newCode), FIRST_DAY_NEW, 'whole', 'all')),
  ];
  const kimSongTruong = before(KIM_LOC_SUCCESSOR);
  if (kimSongTruong) {
    const kimLoc = { code: KIM_LOC.code, name: `${KIM_LOC.type} ${KIM_LOC.name}`, province: kimSongTruong.province };
    all.push(link(kimLoc, kimSongTruong, KIM_LOC_MERGED_ON, 'whole', 'all'));
  }
  return all.filter((entry): entry is Succession => {
    return entry !== null && (entry.oldProvince === provinceCode || entry.newProvince === provinceCode);
  });
}
