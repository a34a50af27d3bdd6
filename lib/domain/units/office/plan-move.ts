import { covers, dayBefore } from '../period';
import type { Succession } from '../succession';
import type { Territory, UnitRecord, UnitVersionRecord } from '../unit';
import { versionOn } from '../version-on';
import { dayFault, type DayLimits } from './day-fault';
import type { Fault } from './fault';
import { parentsFrom, type ParentLink } from './parents-from';
import { unchanged, type UnitEdit } from './unit-edit';

export interface Move {
  readonly commune: UnitRecord;
  /** First day in that commune. */
  readonly day: string;
}

/** Puts a village under another commune from a day on. Its code, its facts and its names stay. */
export function planMove(
  territory: Territory,
  successions: readonly Succession[],
  village: UnitRecord,
  { commune, day }: Move,
  limits: DayLimits,
): UnitEdit | Fault {
  if (village.level !== 'village') return { field: 'unit', fault: 'unit_unknown' };
  const fault = dayFault(day, village, limits);
  if (fault) return { field: 'day', fault };
  if (commune.level !== 'commune') return { field: 'parent', fault: 'unit_unknown' };
  if (!covers(commune, day)) return { field: 'parent', fault: 'unit_not_in_force' };
  const { parentId } = versionOn(village, day);
  if (parentId === commune.id) return unchanged(village);
  if (wasMovedLater(territory, successions, village, day, limits)) return { field: 'day', fault: 'later_change' };

  // An end after the reference day was found from the communes, as it is here; an earlier one is the village's own.
  const ownEnd = village.validTo !== null && village.validTo <= limits.referenceDay ? village.validTo : null;
  const links = parentsFrom(territory, successions, commune, day, ownEnd);
  const validTo = links.at(-1)?.validTo ?? null;
  const fallsShort = validTo !== null && validTo !== ownEnd && validTo <= limits.referenceDay;
  if (fallsShort) return { field: 'parent', fault: 'date_after_unit' };
  return { unit: village, validTo, versions: [...cutBefore(village, day), ...layOver(village, links)] };
}

/** Somebody entered a move after the day: what came by itself with the communes does not count. */
function wasMovedLater(
  territory: Territory,
  successions: readonly Succession[],
  village: UnitRecord,
  day: string,
  { referenceDay }: DayLimits,
): boolean {
  const now = territory.units.get(versionOn(village, day).parentId ?? 0);
  const expected = now ? parentsFrom(territory, successions, now, day, null).map(({ parentId }) => parentId) : [];
  return village.versions.some(
    ({ validFrom, parentId }) =>
      validFrom > day && validFrom <= referenceDay && parentId !== null && !expected.includes(parentId),
  );
}

function cutBefore(village: UnitRecord, day: string): UnitVersionRecord[] {
  const before = village.versions.filter((version) => version.validFrom < day);
  return before.map((version) => (covers(version, day) ? { ...version, validTo: dayBefore(day) } : version));
}

/** The village's own names under the communes of the links. */
function layOver(village: UnitRecord, links: readonly ParentLink[]): UnitVersionRecord[] {
  const result: UnitVersionRecord[] = [];
  for (const link of links) {
    const inside = village.versions
      .map(({ validFrom }) => validFrom)
      .filter((on) => on > link.validFrom && covers(link, on));
    const starts = [link.validFrom, ...inside];
    starts.forEach((validFrom, index) => {
      const next = starts[index + 1];
      const { name, type } = versionOn(village, validFrom);
      const last = result.at(-1);
      const validTo = next ? dayBefore(next) : link.validTo;
      if (last && last.parentId === link.parentId && last.name === name && last.type === type)
        result[result.length - 1] = { ...last, validTo };
      else result.push({ name, type, parentId: link.parentId, dateKnown: true, validFrom, validTo });
    });
  }
  return result;
}
