import type { ReportWindow } from '@/lib/domain/reporting/cadence';
import { dueDay, reportStanding, windowsOwed } from '@/lib/domain/reporting/report-standing';
import { daysFrom } from '@/lib/domain/time/days-from';
import { countedUnits } from '@/lib/domain/units/counted-units';
import { isWithin } from '@/lib/domain/units/is-within';
import { inVietnameseOrder } from '@/lib/domain/units/in-vietnamese-order';
import type { UnitRecord } from '@/lib/domain/units/unit';
import type { UnitScope } from '../progress/resolve-unit';
import { nameUnit } from '../steering/names';
import type { KnownDuty } from './data';
import { reportHref } from './report-address';
import type { OwedRow, SentReport } from './view';

/** The page's unit and those under it, as far as they owe by a duty of a unit above, at or under it. */
export function owing({ territory, unit, day }: UnitScope, duty: KnownDuty): UnitRecord[] {
  const asker = territory.units.get(duty.unitId)!;
  const isUnder = unit.id === asker.id || isWithin(territory, asker.id, unit.id, day);
  const top = isUnder ? unit : isWithin(territory, unit.id, asker.id, day) ? asker : null;
  return top ? inVietnameseOrder(countedUnits(territory, top, duty.level, day), day) : [];
}

/** When a window of a unit was first sent, by `sentKey`. */
export function firstSendings(sent: readonly SentReport[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { unitId, cadence, to, on } of sent) {
    const key = sentKey(unitId, { cadence, to });
    const known = first.get(key);
    if (known === undefined || on < known) first.set(key, on);
  }
  return first;
}

export function sentKey(unitId: number, { cadence, to }: Pick<ReportWindow, 'cadence' | 'to'>): string {
  return `${unitId} ${cadence} ${to}`;
}

/** What one unit owes by one duty, the last window first. Windows before `since` are not looked at. */
export function owedBy(
  scope: UnitScope,
  unit: UnitRecord,
  duty: KnownDuty,
  first: ReadonlyMap<string, string>,
  { since, query }: { since: string; query: string },
): OwedRow[] {
  const { day } = scope;
  const windows = windowsOwed(duty, day, since > unit.validFrom ? since : unit.validFrom);
  let missing = 0;
  return windows
    .map((window): OwedRow => {
      const sentOn = first.get(sentKey(unit.id, window)) ?? null;
      const due = dueDay(duty, window);
      const standing = reportStanding(due, sentOn, day);
      const row = {
        ...{ key: `${duty.id} ${unit.id} ${window.to}`, unit: nameUnit(scope, unit.id), window, due, standing, sentOn },
        ...{ daysLate: standing === 'late' ? daysFrom(due, day) : 0, missing },
        href: reportHref(unit.code, query, window),
      };
      if (standing === 'late') missing += 1;
      return row;
    })
    .reverse();
}
