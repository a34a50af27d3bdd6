import { covers, dayBefore } from '../period';
import type { Succession } from '../succession';
import type { Territory, UnitRecord } from '../unit';
import { unitTitle } from '../unit-title';
import { versionOn } from '../version-on';
import { dayFault, type DayLimits } from './day-fault';
import { isFault, type Fault } from './fault';
import { newAddress, readName, type Named, type NewUnit } from './new-unit';
import { parentsFrom } from './parents-from';
import { planEnd } from './plan-end';
import { isNameTaken } from './same-name';
import type { UnitEdit } from './unit-edit';

export interface Merge {
  /** Two villages or more of one commune. */
  readonly sources: readonly UnitRecord[];
  /** First day of the new village. */
  readonly day: string;
  /** The source whose name and address the new village takes over, or a name of its own with a new address. */
  readonly as: { readonly keep: UnitRecord } | { readonly type: string; readonly name: string };
}

export interface MergePlan {
  readonly ends: readonly UnitEdit[];
  readonly begins: NewUnit;
  readonly successions: readonly Succession[];
}

/**
 * A merger ends the old villages the day before and starts a new one, without status until it is assessed,
 * also when it bears an old name and address. Every old village is written down as an ancestor.
 * @param province official code of the province, for the succession
 */
export function planMerge(
  territory: Territory,
  successions: readonly Succession[],
  { sources, day, as }: Merge,
  limits: DayLimits,
  province: string,
): MergePlan | Fault {
  if (new Set(sources).size < 2) return { field: 'sources', fault: 'too_few_units' };
  const ends: UnitEdit[] = [];
  for (const source of sources) {
    if (source.level !== 'village') return { field: 'sources', fault: 'unit_unknown' };
    // A village that began on the day itself has no day before it on which it could end.
    const fault = source.validFrom === day ? 'date_before_unit' : dayFault(day, source, limits);
    if (fault) return { field: 'day', fault };
    const end = planEnd(source, dayBefore(day), limits);
    if (isFault(end)) return end;
    ends.push(end);
  }
  const parentIds = new Set(sources.map((source) => versionOn(source, day).parentId));
  const commune = territory.units.get([...parentIds][0] ?? 0);
  if (parentIds.size > 1 || !commune) return { field: 'sources', fault: 'parents_differ' };

  const named = 'keep' in as ? keptName(as.keep, sources, day) : readName('village', as);
  if (isFault(named)) return named;
  const links = parentsFrom(territory, successions, commune, day, null);
  const life = { validFrom: day, validTo: links.at(-1)?.validTo ?? null };
  const ids = sources.map(({ id }) => id);
  if (isNameTaken(territory, { parentId: commune.id, ...named }, life, ids)) return { field: 'name', fault: 'exists' };
  const code = 'keep' in as ? as.keep.code : newAddress(territory, commune.code, named.name);
  const versions = links.map((link) => ({ ...named, dateKnown: true, ...link }));
  const begins: NewUnit = { code, level: 'village', ...life, versions };
  return { ends, begins, successions: sources.map((source) => successionOf(source, begins, named, province)) };
}

function keptName(keep: UnitRecord, sources: readonly UnitRecord[], day: string): Named | Fault {
  if (!sources.includes(keep)) return { field: 'keep', fault: 'unit_unknown' };
  const { name, type } = versionOn(keep, dayBefore(day));
  return { name, type };
}

function successionOf(source: UnitRecord, begins: NewUnit, named: Named, province: string): Succession {
  const on = dayBefore(begins.validFrom);
  return {
    oldCode: source.code,
    oldName: covers(source, on) ? unitTitle(source, on) : source.code,
    oldProvince: province,
    newCode: begins.code,
    newName: `${named.type} ${named.name}`,
    newProvince: province,
    effectiveOn: begins.validFrom,
    relation: 'whole',
    population: 'all',
  };
}
