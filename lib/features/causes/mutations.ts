import type { Tx } from '@/lib/db/client';
import { toDateParam, toIsoDay } from '@/lib/db/iso-day';
import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { AppError } from '@/lib/errors';
import { requireCriterion, requireEvent } from '../steering/linked-row';
import { rowsAt } from '../steering/rows-at';
import { writeAt, type Desk, type Done } from '../steering/mutations';
import { CAUSE_WRITERS } from './cause-writers';
import type { AddCauseInput, EndCauseInput } from './schema';

/**
 * Says why a unit lacks a criterion, or is held back as a whole.
 * @throws AppError `set_unknown`, `criterion_unknown`, `date_after_page`, `date_before_unit`, `exists`, `not_found` (the event)
 */
export async function addCause(actor: Actor, input: AddCauseInput, requestId?: string) {
  const { set: setId, number, cause, note, since } = input;
  const work = async (desk: Desk): Promise<Done> => {
    const { tx, tenantId, userId, unit, day } = desk;
    await requireSet(tx, tenantId, setId);
    await requireCriterion(desk, setId, number);
    if (since > day) throw new AppError('date_after_page', { field: 'since' });
    if (since < unit.validFrom) throw new AppError('date_before_unit', { field: 'since' });
    await requireEvent(desk, input.event);
    const same = { tenantId, unitId: unit.id, setId, number, cause, until: null };
    if (await tx.gapCause.findFirst({ where: same, select: { id: true } }))
      throw new AppError('exists', { field: 'cause' });
    const row = await tx.gapCause.create({
      data: { ...same, note, eventId: input.event, since: toDateParam(since), recordedBy: userId },
    });
    const subject = { set: setId, criteria: number === null ? '' : String(number), cause, from: since, id: row.id };
    return { figures: { cause: row.id }, audit: { action: 'cause.add', subject } };
  };
  const item = number === null ? ('any' as const) : { setId, number };
  return writeAt(actor, input, CAUSE_WRITERS, work, { requestId, item });
}

/** Ends a cause on a day, the last on which it held. Throws AppError `row_gone`, `date_order`, `date_after_page`, `forbidden`. */
export async function endCause(actor: Actor, input: EndCauseInput, requestId?: string) {
  const work = async (desk: Desk): Promise<Done> => {
    const { tx, tenantId, territory, day } = desk;
    const { unitIds } = rowsAt(desk);
    const row = await tx.gapCause.findFirst({ where: { tenantId, id: input.id, unitId: { in: [...unitIds] } } });
    const unit = row && territory.units.get(row.unitId);
    if (!unit) throw new AppError('row_gone');
    const item = row.number === null ? ('any' as const) : { setId: row.setId, number: row.number };
    const place = placeOf(territory, unit, day, item);
    if (!CAUSE_WRITERS.some((permission) => can(actor, permission, place))) throw new AppError('forbidden');
    if (row.until !== null) throw new AppError('row_gone');
    if (input.until < toIsoDay(row.since)) throw new AppError('date_order', { field: 'until' });
    if (input.until > day) throw new AppError('date_after_page', { field: 'until' });
    await tx.gapCause.update({
      where: { tenantId_id: { tenantId, id: row.id } },
      data: { until: toDateParam(input.until) },
    });
    const subject = {
      set: row.setId,
      criteria: String(row.number ?? ''),
      cause: row.cause,
      to: input.until,
      id: row.id,
    };
    return { audit: { action: 'cause.end', subject } };
  };
  return writeAt(actor, input, CAUSE_WRITERS, work, { requestId });
}

async function requireSet(tx: Tx, tenantId: number, id: string): Promise<void> {
  const set = await tx.criteriaSet.findFirst({ where: { tenantId, id }, select: { id: true } });
  if (!set) throw new AppError('set_unknown', { field: 'number' });
}
