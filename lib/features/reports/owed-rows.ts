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

/** The windows of a duty that are over on a day, the oldest first, each with the last day on which it is on time. */
export function dueWindows(duty: KnownDuty, day: string, since: string): DueWindow[] {
  return windowsOwed(duty, day, since).map((window) => ({ window, due: dueDay(duty, window) }));
}

interface DueWindow {
  readonly window: ReportWindow;
  readonly due: string;
}

/** A report that is owed, before it is put in words: a daily one of a province has tens of thousands. */
export interface Owed extends Omit<OwedRow, 'key' | 'unit' | 'href'> {
  readonly duty: number;
  readonly by: UnitRecord;
}

interface OwedAsked {
  readonly duty: number;
  readonly by: UnitRecord;
  readonly windows: readonly DueWindow[];
  readonly first: ReadonlyMap<string, string>;
  readonly day: string;
}

/** What one unit owes by one duty, the last window first; `onlyLast`: that one alone. */
export function owedBy({ duty, by, windows, first, day }: OwedAsked, onlyLast: boolean): Owed[] {
  const last = windows.at(-1);
  const owed: Owed[] = [];
  let missing = 0;
  for (const one of windows) {
    const { window, due } = one;
    if (window.to < by.validFrom) continue;
    const sentOn = first.get(sentKey(by.id, window)) ?? null;
    const standing = reportStanding(due, sentOn, day);
    const isLate = standing === 'late';
    if (!onlyLast || one === last)
      owed.push({ duty, by, window, due, standing, sentOn, daysLate: isLate ? daysFrom(due, day) : 0, missing });
    if (isLate) missing += 1;
  }
  return owed.reverse();
}

/** A row of the page. */
export function toOwedRow(scope: UnitScope, query: string, { duty, by, ...owed }: Owed): OwedRow {
  const key = `${duty} ${by.id} ${owed.window.to}`;
  return { ...owed, key, unit: nameUnit(scope, by.id), href: reportHref(by.code, query, owed.window) };
}
