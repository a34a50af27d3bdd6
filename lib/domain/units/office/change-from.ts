import { covers, dayBefore } from '../period';
import type { UnitVersionRecord } from '../unit';

/**
 * The dated versions with another name or type from a day on. What later versions say otherwise stays as it is:
 * the change goes on only as long as they still have the name and type that held on the day.
 * @param versions oldest first, without gaps; the day lies in one of them
 */
export function changeFrom(
  versions: readonly UnitVersionRecord[],
  day: string,
  change: Pick<UnitVersionRecord, 'name' | 'type'>,
): readonly UnitVersionRecord[] {
  const at = versions.findIndex((version) => covers(version, day));
  const held = versions[at];
  if (!held || (held.name === change.name && held.type === change.type)) return versions;
  const result = versions.slice(0, at);
  if (held.validFrom < day) result.push({ ...held, validTo: dayBefore(day) });
  result.push({ ...held, ...change, validFrom: day, dateKnown: true });
  let goesOn = true;
  for (const later of versions.slice(at + 1)) {
    goesOn &&= later.name === held.name && later.type === held.type;
    result.push(goesOn ? { ...later, ...change } : later);
  }
  return result;
}
