import { randomUUID } from 'node:crypto';
import { toDateParam, toIsoDay } from '@/lib/db/iso-day';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { windowEndingOn } from '@/lib/domain/reporting/windows';
import { UNIT_LEVELS } from '@/lib/domain/units/unit';
import { AppError } from '@/lib/errors';
import { readDay, resolveUnit, type UnitScope } from '../progress/resolve-unit';
import { writeAt, type Desk } from '../steering/mutations';
import { territoryOf } from '../territory/loaders';
import { buildReport, sealReport } from './build-report';
import { sendPermission } from './may-send';
import type { AddDutyInput, EndDutyInput, SendReportInput } from './schema';

type Answer = Promise<Readonly<Record<string, number>>>;

/**
 * Sends a report: what its sender saw is kept with its hash, and never changes.
 * @throws AppError those of `writeAt`; `not_found` no such window, `report_window_open` it is not over,
 *   `report_changed` the data are not what the sender saw
 */
export async function sendReport(actor: Actor, input: SendReportInput, requestId?: string): Answer {
  const { code, cadence, to, set, stage, seen, note, day } = input;
  // Asked before the report is filled, and once more inside the transaction.
  requireSender(actor, resolveUnit(actor, await territoryOf(actor.tenant), code, readDay(actor, day)));
  const window = windowEndingOn(cadence, to);
  if (!window) throw new AppError('not_found');
  if (day < to) throw new AppError('report_window_open');
  const body = await buildReport(actor, code, { set, stage }, window);
  const sha256 = sealReport(body);
  const send = async ({ tx, tenantId, userId, territory, unit }: Desk) => {
    requireSender(actor, { territory, unit, day });
    if (to < unit.validFrom) throw new AppError('not_found');
    if (sha256 !== seen) throw new AppError('report_changed');
    await tx.periodReport.create({
      data: {
        ...{ tenantId, id: randomUUID(), unitId: unit.id, setId: body.set.id, cadence, sha256, note },
        ...{ windowFrom: toDateParam(window.from), windowTo: toDateParam(to), sentOn: toDateParam(day) },
        ...{ view: body as unknown as Prisma.InputJsonObject, sentBy: userId, sentPost: actor.post },
      },
    });
    return { audit: { action: 'report.send', subject: { from: window.from, to, sha256 } } };
  };
  return writeAt(actor, input, ['submit', 'figures.write', 'plans.write'], send, { requestId });
}

function requireSender(actor: Actor, { territory, unit, day }: Pick<UnitScope, 'territory' | 'unit' | 'day'>): void {
  if (!can(actor, sendPermission(unit.level), placeOf(territory, unit, day, 'any'))) throw new AppError('forbidden');
}

/**
 * Says that every unit of a level owes a report from a day on.
 * @throws AppError those of `writeAt`; `invalid` for a level that is not under the unit
 */
export function addDuty(actor: Actor, input: AddDutyInput, requestId?: string): Answer {
  return writeAt(actor, input, ['plans.write'], add, { requestId });
}

async function add(desk: Desk, { level, cadence, weekday, dueAfter, from }: AddDutyInput) {
  const { tx, tenantId, unit } = desk;
  if (UNIT_LEVELS.indexOf(level) < UNIT_LEVELS.indexOf(unit.level)) throw new AppError('invalid', { field: 'level' });
  const { id } = await tx.reportDuty.create({
    data: { tenantId, unitId: unit.id, level, cadence, weekday, dueAfter, validFrom: toDateParam(from) },
    select: { id: true },
  });
  return { figures: { duty: id }, audit: { action: 'report.add_duty', subject: { duty: id, from } } };
}

/** @throws AppError those of `writeAt`; `not_found`, `duty_ended`, `date_order` before it began */
export function endDuty(actor: Actor, input: EndDutyInput, requestId?: string): Answer {
  return writeAt(actor, input, ['plans.write'], end, { requestId });
}

async function end({ tx, tenantId, unit, day }: Desk, { duty: id }: EndDutyInput) {
  const duty = await tx.reportDuty.findFirst({
    where: { tenantId, id, unitId: unit.id },
    select: { validFrom: true, validTo: true },
  });
  if (!duty) throw new AppError('not_found');
  if (duty.validTo) throw new AppError('duty_ended');
  if (day < toIsoDay(duty.validFrom)) throw new AppError('date_order');
  await tx.reportDuty.updateMany({
    where: { tenantId, id, validTo: null },
    data: { validTo: toDateParam(day) },
  });
  return { figures: { duty: id }, audit: { action: 'report.end_duty', subject: { duty: id, day } } };
}
