import { covers } from '../period';
import type { Succession } from '../succession';
import type { Territory, UnitRecord } from '../unit';
import { dayFault, type DayLimits } from './day-fault';
import { isFault, type Fault } from './fault';
import { newAddress, newClusterCode, readName, type Named, type NewUnit } from './new-unit';
import { parentsFrom } from './parents-from';
import { isNameTaken } from './same-name';

export interface Addition extends Named {
  /** First day. */
  readonly day: string;
}

/** A new village of a commune. Two of one name in one commune are told apart by nothing: the second is refused. */
export function planAddVillage(
  territory: Territory,
  successions: readonly Succession[],
  commune: UnitRecord,
  { day, ...typed }: Addition,
  limits: DayLimits,
): NewUnit | Fault {
  if (commune.level !== 'commune') return { field: 'unit', fault: 'unit_unknown' };
  const fault = dayFault(day, commune, limits);
  if (fault) return { field: 'day', fault };
  const named = readName('village', typed);
  if (isFault(named)) return named;
  const links = parentsFrom(territory, successions, commune, day, null);
  const life = { validFrom: day, validTo: links.at(-1)?.validTo ?? null };
  if (isNameTaken(territory, { parentId: commune.id, ...named }, life)) return { field: 'name', fault: 'exists' };
  const versions = links.map((link) => ({ ...named, dateKnown: true, ...link }));
  return { code: newAddress(territory, commune.code, named.name), level: 'village', ...life, versions };
}

/** A new cluster of the province. */
export function planAddCluster(territory: Territory, { day, ...typed }: Addition, limits: DayLimits): NewUnit | Fault {
  const province = [...territory.units.values()].find((unit) => unit.level === 'province' && covers(unit, day));
  if (!province) return { field: 'day', fault: 'unit_not_in_force' };
  const fault = dayFault(day, province, limits);
  if (fault) return { field: 'day', fault };
  const named = readName('cluster', typed);
  if (isFault(named)) return named;
  const life = { validFrom: day, validTo: province.validTo };
  if (isNameTaken(territory, { parentId: province.id, ...named }, life)) return { field: 'name', fault: 'exists' };
  const version = { ...named, parentId: province.id, dateKnown: true, ...life };
  return { code: newClusterCode(territory, named.name), level: 'cluster', ...life, versions: [version] };
}
