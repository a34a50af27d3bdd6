import { differenceInCalendarDays, parseISO } from 'date-fns';
import { unitHref } from '@/lib/charts/unit-href';
import type { Alert } from '@/lib/domain/alerts/alert';
import { unitTitle } from '@/lib/domain/units/unit-title';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { groupOf, nameOf } from '../progress/build-rows';
import { departmentOf } from '../progress/criterion-notes';
import type { AlertRow, AlertSays } from './alerts-view';
import type { PastsQuestion } from './read-pasts';

/** One row an alert: of which unit and criterion, since when, in whose charge, and where to look. */
export function buildAlertRow(
  { scope, chosen }: PastsQuestion,
  unit: UnitRecord,
  alert: Alert,
  query: string,
): AlertRow {
  const { day } = scope;
  const number = alert.index === null ? null : chosen.shown.numbers[alert.index]!;
  const area = groupOf(scope, unit);
  const name = chosen.version.criteria.find((criterion) => criterion.number === number)?.name ?? '';
  return {
    key: `${unit.code} ${number ?? ''} ${alert.since} ${alert.kind === 'jump' ? alert.why : ''} ${alert.kind === 'evidence' ? alert.name : ''}`,
    unit: {
      name: nameOf(unit, day),
      area: area && area.id !== scope.unit.id && unit.id !== scope.unit.id ? unitTitle(area, day) : null,
      href: unitHref(unit.code, query),
    },
    criterion: number === null ? null : { number, name, href: cellHref(unit.code, query, number, alert) },
    department: number === null ? null : departmentOf(chosen.set, number, day),
    since: alert.since,
    days: differenceInCalendarDays(parseISO(day), parseISO(alert.since)),
    says: saysOf(alert, chosen.shown.numbers),
  };
}

/** Evidence stands in the entry form, which is open to every reader; all else is told by the cell's history. */
function cellHref(code: string, query: string, number: number, { kind }: Alert): string {
  return kind === 'evidence'
    ? `/entry/${code}${query}#tieu-chi-${number}`
    : unitHref(code, query, 'history', { criterion: String(number) });
}

function saysOf(alert: Alert, numbers: readonly number[]): AlertSays {
  switch (alert.kind) {
    case 'regress':
      return { kind: 'regress', from: alert.from, to: alert.to };
    case 'stall':
      return { kind: 'stall', status: alert.status };
    case 'jump': {
      const { why, until, gained, ofYear } = alert;
      const said = { kind: 'jump' as const, until, numbers: gained.map((index) => numbers[index]!) };
      return why === 'week' ? { ...said, why } : { ...said, why, ofYear: ofYear ?? gained.length };
    }
    case 'no_assessment':
      return { kind: 'no_assessment' };
    case 'stale':
      return { kind: 'stale', codes: alert.codes, askedOf: alert.askedOf };
    case 'evidence':
      return { kind: 'evidence', name: alert.name, expired: alert.expired };
  }
}
