import type { Territory, UnitRecord } from '../unit';
import { versionOn } from '../version-on';
import { changeFrom } from './change-from';
import { dayFault, type DayLimits } from './day-fault';
import { isFault, type Fault } from './fault';
import { readName, type Named } from './new-unit';
import { isNameTaken } from './same-name';
import { unchanged, type UnitEdit } from './unit-edit';

export interface Rename extends Named {
  /** First day of the new name. */
  readonly day: string;
}

/** Another name or type word from a day on; code, address and history stay. */
export function planRename(
  territory: Territory,
  unit: UnitRecord,
  { day, ...typed }: Rename,
  limits: DayLimits,
): UnitEdit | Fault {
  const fault = dayFault(day, unit, limits);
  if (fault) return { field: 'day', fault };
  const named = readName(unit.level, typed);
  if (isFault(named)) return named;
  const { parentId } = versionOn(unit, day);
  const period = { validFrom: day, validTo: unit.validTo };
  if (parentId !== null && isNameTaken(territory, { parentId, ...named }, period, [unit.id])) {
    return { field: 'name', fault: 'exists' };
  }
  return { ...unchanged(unit), versions: changeFrom(unit.versions, day, named) };
}
