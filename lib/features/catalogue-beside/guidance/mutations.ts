import { recordAudit } from '@/lib/audit/record';
import { appDb } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet, Guidance } from '@/lib/domain/criteria/criteria-set';
import { AppError } from '@/lib/errors';
import { lockCatalogue, raiseCatalogue } from '../../catalogue/change-catalogue';
import { auditBy } from '../audit-by';
import { readSet } from '../data';
import { requireOffice } from '../require-office';
import type { GuidanceInput, RemoveGuidanceInput } from './schema';

type Said = Omit<Guidance, 'id'>;

/**
 * Adds a document to the register of a set, or puts one right. What says nothing new writes nothing.
 * @throws AppError `guidance_exists` for a number that is on the same set or criterion already, `date_future`, `criterion_unknown`
 */
export async function saveGuidance(actor: Actor, input: GuidanceInput, requestId?: string): Promise<void> {
  requireOffice(actor);
  const { id: tenantId, referenceDay } = actor.tenant;
  if (input.issuedOn > referenceDay) throw new AppError('date_future', { field: 'issuedOn' });
  const { set: setId, id, ...said } = input;
  await withTenant(appDb(), tenantId, async (tx) => {
    await lockCatalogue(tx, tenantId);
    const set = await readSet(tx, tenantId, setId);
    const before = id === null ? null : set.guidance.find((row) => row.id === id);
    if (before === undefined) throw new AppError('row_gone');
    checkNumber(set, said.number);
    const twin = set.guidance.find((row) => row !== before && isSameDocument(row, said));
    if (twin && !before && describe(twin) === describe(said)) return;
    if (twin) throw new AppError('guidance_exists', { field: 'docNumber' });
    if (before && describe(before) === describe(said)) return;
    const data = { ...said, issuedOn: toDateParam(said.issuedOn) };
    if (before) await tx.guidance.update({ where: { tenantId_id: { tenantId, id: before.id } }, data });
    else await tx.guidance.create({ data: { tenantId, setId: set.id, ...data } });
    await raiseCatalogue(tx, tenantId);
    const subject = { set: set.id, before: before ? describe(before) : null, after: describe(said) };
    await recordAudit(tx, { ...auditBy(actor, requestId), action: `guidance.${before ? 'correct' : 'add'}`, subject });
  });
}

/** Takes a document out of the register; the audit keeps what it said. Throws AppError `row_gone` the second time. */
export async function removeGuidance(actor: Actor, input: RemoveGuidanceInput, requestId?: string): Promise<void> {
  requireOffice(actor);
  const tenantId = actor.tenant.id;
  await withTenant(appDb(), tenantId, async (tx) => {
    await lockCatalogue(tx, tenantId);
    const set = await readSet(tx, tenantId, input.set);
    const before = set.guidance.find((row) => row.id === input.id);
    if (!before) throw new AppError('row_gone');
    await tx.guidance.delete({ where: { tenantId_id: { tenantId, id: before.id } } });
    await raiseCatalogue(tx, tenantId);
    const subject = { set: set.id, before: describe(before), after: null };
    await recordAudit(tx, { ...auditBy(actor, requestId), action: 'guidance.remove', subject });
  });
}

function checkNumber(set: CatalogueSet, number: number | null): void {
  if (number !== null && !set.identity?.numbers.includes(number))
    throw new AppError('criterion_unknown', { field: 'number' });
}

/** Two offices may give the same number; one office gives it once a year. */
function isSameDocument(a: Said, b: Said): boolean {
  const fold = (text: string) => text.replace(/\s/g, '').toLocaleLowerCase('vi');
  return (
    a.number === b.number &&
    fold(a.docNumber) === fold(b.docNumber) &&
    (a.issuedOn === null || b.issuedOn === null || a.issuedOn.slice(0, 4) === b.issuedOn.slice(0, 4))
  );
}

function describe({ number, docNumber, issuedOn, issuer, title, link }: Said): string {
  const about = number === null ? [] : [`tiêu chí ${number}`];
  return [docNumber, issuedOn ?? '', issuer, title, link ?? '', ...about].join(' · ');
}
