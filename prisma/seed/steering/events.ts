import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { TOLD_EVENTS } from './told-events';
import { unitAt, type SteeringPlace } from './place';

/** Records the events of the tenant, with who was there and their documents. */
export async function recordEvents(tx: Tx, place: SteeringPlace): Promise<void> {
  const { tenantId, slug, events } = place;
  for (const { key, tenant, unitCode, from, to, people, documents = [], ...said } of TOLD_EVENTS) {
    if (tenant !== slug) continue;
    const unit = unitAt(place, unitCode, to);
    const days = { dayFrom: toDateParam(from), dayTo: toDateParam(to) };
    const { id } = await tx.steeringEvent.create({
      data: { ...said, ...days, tenantId, unitId: unit.id },
      select: { id: true },
    });
    events.set(key, id);
    await tx.eventPerson.createMany({ data: people.map((one) => ({ ...one, tenantId, eventId: id })) });
    await tx.eventDocument.createMany({
      data: documents.map(({ issuedOn = null, ...one }) => {
        return { ...one, issuedOn: issuedOn === null ? null : toDateParam(issuedOn), tenantId, eventId: id };
      }),
    });
  }
}
