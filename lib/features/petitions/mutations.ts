import { toDateParam, toIsoDay } from '@/lib/db/iso-day';
import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { AppError } from '@/lib/errors';
import { requireCriterion, requireDepartment, requireEvent } from '../steering/linked-row';
import { writeAt, type Desk } from '../steering/mutations';
import type { RaisePetitionInput, ReplyPetitionInput } from './schema';

type Answer = Promise<Readonly<Record<string, number>>>;

/**
 * Writes down a petition: by the village or commune itself, or by who records the event at which it was heard.
 * @throws AppError those of `writeAt`; `petition_event_missing`, `date_future`, and those of what it names
 */
export function raisePetition(actor: Actor, input: RaisePetitionInput, requestId?: string): Answer {
  return writeAt(actor, input, ['petitions.write', 'events.write'], raise, { requestId });
}

async function raise(desk: Desk, input: RaisePetitionInput) {
  const { tx, tenantId, unit } = desk;
  const { raisedBy, subject, addressee, raisedOn, department, event } = input;
  requireRight(desk, event);
  if (raisedOn > desk.actor.tenant.referenceDay) throw new AppError('date_future', { field: 'raisedOn' });
  const about = await requireCriterion(desk, input.set, input.number);
  await requireDepartment(desk, department, raisedOn);
  await requireEvent(desk, event);
  const { id } = await tx.petition.create({
    data: {
      ...{ tenantId, unitId: unit.id, eventId: event, raisedBy, subject, ...about, addressee },
      ...{ departmentId: department, raisedOn: toDateParam(raisedOn), recordedBy: desk.userId },
    },
    select: { id: true },
  });
  return {
    figures: { petition: id },
    audit: { action: 'petition.raise', subject: { petition: id, subject, addressee } },
  };
}

/** Who records events writes down what was heard there, of communes and villages; nothing else. */
function requireRight({ actor, territory, unit, day }: Desk, event: number | null): void {
  if (can(actor, 'petitions.write', placeOf(territory, unit, day, 'any'))) return;
  if (unit.level !== 'commune' && unit.level !== 'village') throw new AppError('forbidden');
  if (event === null) throw new AppError('petition_event_missing', { field: 'event' });
}

/**
 * Adds a reply; the petition keeps the state of the last one by its day, also where an earlier one is entered later.
 * @throws AppError those of `writeAt`; `not_found`, `date_future`, `date_order`
 */
export function replyToPetition(actor: Actor, input: ReplyPetitionInput, requestId?: string): Answer {
  return writeAt(actor, input, ['petitions.reply'], reply, { requestId });
}

async function reply(desk: Desk, { petition: id, on, by, words, state, condition }: ReplyPetitionInput) {
  const { tx, tenantId, unit, userId: recordedBy } = desk;
  const [petition] = await tx.$queryRaw<{ raisedOn: Date }[]>`
    SELECT raised_on AS "raisedOn" FROM petition
    WHERE tenant_id = ${tenantId} AND id = ${id} AND unit_id = ${unit.id} FOR UPDATE`;
  if (!petition) throw new AppError('not_found');
  if (on > desk.actor.tenant.referenceDay) throw new AppError('date_future', { field: 'on' });
  if (on < toIsoDay(petition.raisedOn)) throw new AppError('date_order', { field: 'on' });
  const repliedOn = toDateParam(on);
  await tx.petitionReply.create({
    data: { tenantId, petitionId: id, repliedOn, repliedBy: by, words, state, condition, recordedBy },
  });
  await tx.$executeRaw`
    UPDATE petition SET state = (
      SELECT state FROM petition_reply WHERE tenant_id = ${tenantId} AND petition_id = ${id}
      ORDER BY replied_on DESC, id DESC LIMIT 1
    ) WHERE tenant_id = ${tenantId} AND id = ${id}`;
  return {
    figures: { petition: id },
    audit: { action: 'petition.reply', subject: { petition: id, day: on, state, words } },
  };
}
