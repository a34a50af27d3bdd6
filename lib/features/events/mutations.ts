import { toDateParam } from '@/lib/db/iso-day';
import type { Actor } from '@/lib/domain/access/actor';
import type { SteeringEvent } from '@/lib/domain/steering/event';
import { mergeEdits, type Texts } from '@/lib/domain/steering/merge-edits';
import { AppError } from '@/lib/errors';
import { requireDepartment } from '../steering/linked-row';
import { rowsAt } from '../steering/rows-at';
import { writeAt, type Desk, type Done } from '../steering/mutations';
import { readEvent } from './data';
import { CONCLUSION_FIELDS, HEAD_FIELDS, type AddDocumentInput, type AddEventInput } from './schema';
import type { AddPeopleInput, ConcludeInput, CorrectEventInput, DropPartInput } from './schema';
import { headColumns, headOf, headTexts } from './write-head';

type Written = Promise<Readonly<Record<string, number>>>;

/** Records an event at a unit. Throws AppError at the field for days that cannot be (see `headColumns`). */
export async function addEvent(actor: Actor, input: AddEventInput, requestId?: string): Written {
  const work = async (desk: Desk): Promise<Done> => {
    const { code: _code, day: _day, key: _key, ...head } = input;
    const { tx, tenantId, userId, unit } = desk;
    const data = { ...(await headColumns(desk, unit, head)), tenantId, unitId: unit.id, recordedBy: userId };
    const { id } = await tx.steeringEvent.create({ data, select: { id: true } });
    return { figures: { event: id }, audit: { action: 'event.add', subject: { event: id, name: head.title } } };
  };
  return writeAt(actor, input, ['events.write'], work, { requestId });
}

/** Puts the head of an event right. Throws AppError `event_changed` at each field that two changed differently. */
export async function correctEvent(actor: Actor, input: CorrectEventInput, requestId?: string): Written {
  const work = async (desk: Desk): Promise<Done> => {
    const event = await lockEvent(desk, input.event);
    const now = headTexts(event);
    const merged = bringTogether(HEAD_FIELDS, input, now);
    const changed = HEAD_FIELDS.filter((field) => merged[field] !== now[field]);
    if (changed.length === 0) return { audit: null };
    await update(desk, event, await headColumns(desk, desk.territory.units.get(event.unitId)!, headOf(merged)));
    return { audit: { action: 'event.correct', subject: changes(event, changed, now, merged) } };
  };
  return writeAt(actor, input, ['events.write'], work, { requestId });
}

/** Writes what was concluded, and how the progress is judged. Throws as `correctEvent`. */
export async function conclude(actor: Actor, input: ConcludeInput, requestId?: string): Written {
  const work = async (desk: Desk): Promise<Done> => {
    const event = await lockEvent(desk, input.event);
    const merged = bringTogether(CONCLUSION_FIELDS, input, event);
    const changed = CONCLUSION_FIELDS.filter((field) => merged[field] !== event[field]);
    if (changed.length === 0) return { audit: null };
    await update(desk, event, { rating: merged.rating, conclusion: merged.conclusion });
    return {
      audit: {
        action: 'event.conclude',
        subject: changes(event, changed, { rating: event.rating, conclusion: event.conclusion }, merged),
      },
    };
  };
  return writeAt(actor, input, ['conclusions.write'], work, { requestId });
}

/** Who was there in one role, by post or body, and what one of them said. */
export async function addPeople(actor: Actor, input: AddPeopleInput, requestId?: string): Written {
  const work = async (desk: Desk): Promise<Done> => {
    const { tx, tenantId } = desk;
    const event = await lockEvent(desk, input.event);
    await requireDepartment(desk, input.department, desk.day);
    const { role, posts, department: departmentId, said } = input;
    await tx.eventPerson.createMany({
      data: posts.map((post) => ({ tenantId, eventId: event.id, role, post, departmentId, said })),
    });
    return {
      audit: { action: 'event.people', subject: { event: event.id, name: event.title, post: posts.join('; ') } },
    };
  };
  return writeAt(actor, input, ['events.write'], work, { requestId });
}

export async function dropPerson(actor: Actor, input: DropPartInput, requestId?: string): Written {
  const work = async (desk: Desk): Promise<Done> => {
    const { tx, tenantId } = desk;
    const event = await lockEvent(desk, input.event);
    const row = await tx.eventPerson.findFirst({ where: { tenantId, id: input.id, eventId: event.id } });
    if (!row) throw new AppError('row_gone');
    await tx.eventPerson.delete({ where: { tenantId_id: { tenantId, id: row.id } } });
    const before = [row.post, row.said ?? ''].filter(Boolean).join(': ');
    return { audit: { action: 'event.person_drop', subject: { event: event.id, name: event.title, before } } };
  };
  return writeAt(actor, input, ['events.write'], work, { requestId });
}

export async function addDocument(actor: Actor, input: AddDocumentInput, requestId?: string): Written {
  const work = async (desk: Desk): Promise<Done> => {
    const { tx, tenantId } = desk;
    const event = await lockEvent(desk, input.event);
    const { docNumber, issuedOn, title, link } = input;
    if (issuedOn !== null && issuedOn > actor.tenant.referenceDay)
      throw new AppError('date_future', { field: 'issuedOn' });
    const data = { docNumber, title, link, issuedOn: issuedOn === null ? null : toDateParam(issuedOn) };
    await tx.eventDocument.create({ data: { ...data, tenantId, eventId: event.id } });
    const after = [docNumber ?? '', title].filter(Boolean).join(' · ');
    return { audit: { action: 'event.document', subject: { event: event.id, name: event.title, after } } };
  };
  return writeAt(actor, input, ['events.write', 'conclusions.write'], work, { requestId });
}

export async function dropDocument(actor: Actor, input: DropPartInput, requestId?: string): Written {
  const work = async (desk: Desk): Promise<Done> => {
    const { tx, tenantId } = desk;
    const event = await lockEvent(desk, input.event);
    const row = await tx.eventDocument.findFirst({ where: { tenantId, id: input.id, eventId: event.id } });
    if (!row) throw new AppError('row_gone');
    await tx.eventDocument.delete({ where: { tenantId_id: { tenantId, id: row.id } } });
    const before = [row.docNumber ?? '', row.title].filter(Boolean).join(' · ');
    return { audit: { action: 'event.document_drop', subject: { event: event.id, name: event.title, before } } };
  };
  return writeAt(actor, input, ['events.write', 'conclusions.write'], work, { requestId });
}

/** The event, held until the write is done, so that of two at once the second sees what the first wrote. */
async function lockEvent(desk: Desk, id: number): Promise<SteeringEvent> {
  const { tx, tenantId } = desk;
  await tx.$queryRaw`SELECT id FROM steering_event WHERE tenant_id = ${tenantId} AND id = ${id} FOR UPDATE`;
  const event = await readEvent(tx, rowsAt(desk), id);
  if (!event) throw new AppError('not_found');
  return event;
}

async function update({ tx, tenantId }: Desk, { id }: SteeringEvent, data: object): Promise<void> {
  await tx.steeringEvent.update({
    where: { tenantId_id: { tenantId, id } },
    data: { ...data, revision: { increment: 1 } },
  });
}

/** What was typed and what stands now, as one; refused with what the other wrote, so that the next sending is a choice. */
function bringTogether<Field extends string>(
  fields: readonly Field[],
  input: Readonly<Record<string, unknown>>,
  now: Readonly<Record<Field, string | null>>,
): Readonly<Record<Field, string | null>> {
  const typed = Object.fromEntries(fields.map((field) => [field, textOf(input[field])]));
  const was = Object.fromEntries(fields.map((field) => [field, textOf(input[`was:${field}`])]));
  const { merged, conflicts } = mergeEdits(was, now, typed);
  if (conflicts.length > 0) {
    const about = Object.fromEntries(fields.map((field) => [`was:${field}`, now[field] ?? '']));
    throw new AppError('event_changed', { fields: conflicts, about });
  }
  return merged as Record<Field, string | null>;
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

function changes<Field extends string>(
  { id, title }: SteeringEvent,
  fields: readonly Field[],
  now: Texts,
  after: Texts,
) {
  const say = (texts: Texts) => fields.map((field) => texts[field] ?? '–').join(' | ');
  return { event: id, name: title, before: say(now), after: say(after) };
}
