import { daysBefore } from '../time/shift-day';
import type { Period } from '../units/unit';
import type { Cadence, ReportWindow } from './cadence';
import { windowsEnding } from './windows';

/** Who owes which report how often: every unit of a level, to the unit that asks for it. */
export interface ReportDuty extends Period {
  readonly cadence: Cadence;
  /** Last day of a week, 1 Monday to 7 Sunday; null of other cadences. */
  readonly weekday: number | null;
  /** Days after the end of a window on which the report is still on time. */
  readonly dueAfter: number;
}

export type ReportStanding = 'sent' | 'sent_late' | 'due' | 'late';

/** The last day on which the report of a window is on time. */
export function dueDay({ dueAfter }: Pick<ReportDuty, 'dueAfter'>, { to }: Pick<ReportWindow, 'to'>): string {
  return daysBefore(to, -dueAfter);
}

/**
 * The windows of a duty whose report is owed by the end of a day: those that end in the duty's own life and not after the day.
 * A window that still runs is not owed. Oldest first; none ends before `since`.
 */
export function windowsOwed(duty: ReportDuty, day: string, since = duty.validFrom): ReportWindow[] {
  const from = since > duty.validFrom ? since : duty.validFrom;
  const to = duty.validTo !== null && duty.validTo < day ? duty.validTo : day;
  return windowsEnding(duty.cadence, from, to, duty.weekday);
}

/** @param sentOn the first day on which the report was sent; null: it was not */
export function reportStanding(due: string, sentOn: string | null, day: string): ReportStanding {
  if (sentOn !== null) return sentOn <= due ? 'sent' : 'sent_late';
  return day <= due ? 'due' : 'late';
}
