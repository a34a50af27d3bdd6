import type { Tx } from '@/lib/db/client';
import { toDateParam, toIsoDay, toIsoDayOrNull } from '@/lib/db/iso-day';
import type { SteeringEventModel } from '@/lib/db/generated/models';
import { EVENT_KINDS, EVENT_ROLES, HALVES, type EventRole, type SteeringEvent } from '@/lib/domain/steering/event';
import { inEventOrder } from '@/lib/domain/steering/last-event-before';
import { knownWord, knownWordOrNull } from '../steering/known-word';
import type { RowsAsked } from '../steering/rows-asked';

/** The events of units that were over by the day, newest first. */
export async function readEvents(tx: Tx, { tenantId, unitIds, day }: RowsAsked): Promise<SteeringEvent[]> {
  const rows = await tx.steeringEvent.findMany({
    where: { tenantId, unitId: { in: [...unitIds] }, dayTo: { lte: toDateParam(day) } },
  });
  return rows.map(toEvent).sort((a, b) => inEventOrder(b, a));
}

/** One event of these units, known by the day; null: there is none. */
export async function readEvent(tx: Tx, asked: RowsAsked, id: number): Promise<SteeringEvent | null> {
  const { tenantId, unitIds, day } = asked;
  const row = await tx.steeringEvent.findFirst({
    where: { tenantId, id, unitId: { in: [...unitIds] }, dayTo: { lte: toDateParam(day) } },
  });
  return row && toEvent(row);
}

export interface EventPerson {
  readonly id: number;
  readonly role: EventRole;
  /** A post or a body. */
  readonly post: string;
  readonly departmentId: number | null;
  readonly said: string | null;
}

export interface EventDocument {
  readonly id: number;
  readonly docNumber: string | null;
  readonly issuedOn: string | null;
  readonly title: string;
  readonly link: string | null;
}

/** Who was there, in the order of roles, and the documents of an event that the caller has found. */
export async function readEventParts(
  tx: Tx,
  tenantId: number,
  eventId: number,
): Promise<{ people: EventPerson[]; documents: EventDocument[] }> {
  const asked = { where: { tenantId, eventId }, orderBy: { id: 'asc' } } as const;
  const people = (await tx.eventPerson.findMany(asked)).map(({ id, role, post, departmentId, said }) => {
    return { id, role: knownWord(EVENT_ROLES, role), post, departmentId, said };
  });
  const documents = (await tx.eventDocument.findMany(asked)).map(({ id, docNumber, issuedOn, title, link }) => {
    return { id, docNumber, issuedOn: toIsoDayOrNull(issuedOn), title, link };
  });
  const rankOf = ({ role }: EventPerson) => EVENT_ROLES.indexOf(role);
  return { people: people.sort((a, b) => rankOf(a) - rankOf(b) || a.id - b.id), documents };
}

function toEvent(row: SteeringEventModel): SteeringEvent {
  const { id, unitId, boardId, kind, title, dayFrom, dayTo, half, dayWording, ...rest } = row;
  const { place, purpose, report, discussion, rating, conclusion, source, illustrative, revision } = rest;
  return {
    ...{ id, unitId, boardId, kind: knownWord(EVENT_KINDS, kind), title },
    ...{ from: toIsoDay(dayFrom), to: toIsoDay(dayTo), half: knownWordOrNull(HALVES, half), wording: dayWording },
    ...{ place, purpose, report, discussion, rating, conclusion, source, illustrative, revision },
  };
}
