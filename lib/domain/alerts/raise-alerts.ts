import { ALERT_KINDS, type Alert, type AlertKind } from './alert';
import type { AlertQuestion } from './alert-question';
import { findEndingEvidence } from './find-ending-evidence';
import { findJumps } from './find-jumps';
import { findRegresses } from './find-regresses';
import { findStalls } from './find-stalls';
import { findStale } from './find-stale';
import { findUnassessed } from './find-unassessed';
import type { UnitPast } from './unit-past';

const RULES = [findRegresses, findStalls, findJumps, findUnassessed, findStale, findEndingEvidence];

/** Of what the newest is the most urgent; of the others the oldest. */
const NEWEST_FIRST: readonly AlertKind[] = ['regress', 'jump'];

/**
 * Everything that a tenant wants to be told of some units on a day: each rule looks at each unit by itself.
 * @param pasts one a unit, facts up to the day only
 * @returns by kind, then by day; a cell may stand in several kinds
 */
export function raiseAlerts(pasts: readonly UnitPast[], question: AlertQuestion): Alert[] {
  const found: Alert[] = pasts.flatMap((past) => RULES.flatMap((rule): Alert[] => rule(past, question)));
  return found
    .map((alert, at) => ({ alert, at }))
    .sort((a, b) => compare(a.alert, b.alert) || a.at - b.at)
    .map(({ alert }) => alert);
}

function compare(a: Alert, b: Alert): number {
  if (a.kind !== b.kind) return ALERT_KINDS.indexOf(a.kind) - ALERT_KINDS.indexOf(b.kind);
  if (a.since === b.since) return 0;
  return a.since < b.since === NEWEST_FIRST.includes(a.kind) ? 1 : -1;
}

/** How many there are of each kind. */
export function countAlerts(alerts: readonly Pick<Alert, 'kind'>[]): Record<AlertKind, number> {
  const counts = Object.fromEntries(ALERT_KINDS.map((kind) => [kind, 0])) as Record<AlertKind, number>;
  for (const { kind } of alerts) counts[kind] += 1;
  return counts;
}
