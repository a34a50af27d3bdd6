import { createHash } from 'node:crypto';
import { recordAudit } from '@/lib/audit/record';
import { appDb, type Tx } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import { checkDraft } from '@/lib/domain/criteria/draft/check-draft';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import { AppError } from '@/lib/errors';
import { lockCatalogue, raiseCatalogue } from '../../catalogue/change-catalogue';
import { readCatalogue } from '../../catalogue/data';
import { insertVersion } from '../../catalogue/insert-version';
import { findPublished, readAssessed, type DraftRecord } from '../data';
import { DraftRefused } from '../refusals';
import { requireOfficeWriter } from '../require-office';
import type { DecisionInput } from '../schema';
import { takeDraft, type SeenDraft } from '../take-draft';

/**
 * Publishes a draft under its decision, all or nothing: a version is added, the draft goes. A draft that was published
 * already is not published again.
 * @returns the set's id
 * @throws AppError `forbidden`, `not_found`; DraftChanged; DraftRefused with what does not hold together
 */
export async function publishDraft(
  actor: Actor,
  seen: SeenDraft,
  decision: DecisionInput,
  requestId?: string,
): Promise<string> {
  requireOfficeWriter(actor);
  const { tenant } = actor;
  return withTenant(appDb(), tenant.id, async (tx) => {
    await lockCatalogue(tx, tenant.id);
    const published = await findPublished(tx, tenant.id, seen.draft);
    if (published) return published.setId;
    const record = await takeDraft(tx, tenant.id, seen);
    const { head, content } = record.document;
    const document: DraftSet = { head, content: { ...content, ...decision, startKnown: true } };
    const version = await checkAndNumber(tx, tenant.id, record, document);
    await writeSet(tx, tenant.id, record, document);
    await insertVersion(
      tx,
      tenant.id,
      head.id,
      { ...document.content, version },
      // Never the fingerprint of a shipped version: what an office published is not replaced by a later release.
      { certainty: {}, sourceDigest: digestOf(document), published: { at: new Date(), by: actor.post } },
    );
    await writeItems(tx, tenant.id, document);
    await tx.setDraft.delete({ where: { tenantId_id: { tenantId: tenant.id, id: record.id } } });
    await raiseCatalogue(tx, tenant.id);
    const said = { decision: decision.decision ?? '', validFrom: decision.validFrom };
    await recordAudit(tx, {
      tenantId: tenant.id,
      actorId: actor.userId,
      actorPost: actor.post,
      action: 'set.publish',
      subject: { draft: record.id, set: head.id, name: head.name, version, ...said },
      requestId,
    });
    return head.id;
  });
}

async function checkAndNumber(tx: Tx, tenantId: number, record: DraftRecord, document: DraftSet): Promise<number> {
  const sets = await readCatalogue(tx, tenantId);
  const amends = record.baseVersion !== null;
  const assessed = await readAssessed(tx, tenantId, record.setId);
  const faults = checkDraft(document, { sets, amends, assessed, publishing: true });
  if (faults.length > 0) throw new DraftRefused(faults);
  const set = sets.find((known) => known.id === document.head.id);
  if (amends && !set) throw new AppError('set_unknown');
  return Math.max(0, ...(set?.versions ?? []).map((one) => one.version)) + 1;
}

async function writeSet(tx: Tx, tenantId: number, { baseVersion }: DraftRecord, { head, content }: DraftSet) {
  const size = content.criteria.length;
  if (baseVersion === null) await tx.criteriaSet.create({ data: { tenantId, ...head, size, origin: 'tenant' } });
  else
    await tx.criteriaSet.update({
      where: { tenantId_id: { tenantId, id: head.id } },
      data: { size },
      select: { id: true },
    });
}

/** What facts can be about; those of earlier versions stay. */
async function writeItems(tx: Tx, tenantId: number, { head, content }: DraftSet): Promise<void> {
  const under = { tenantId, setId: head.id };
  const criteria = content.criteria.map(({ number }) => {
    return { ...under, key: String(number), criterion: number, isIndicator: false };
  });
  const indicators = content.indicators.map(({ code, criterionNumber }) => {
    return { ...under, key: `i:${code}`, criterion: criterionNumber, isIndicator: true };
  });
  await tx.criteriaItem.createMany({ data: [...criteria, ...indicators], skipDuplicates: true });
}

function digestOf(document: DraftSet): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex');
}
