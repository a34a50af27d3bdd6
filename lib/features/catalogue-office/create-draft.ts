import { recordAudit } from '@/lib/audit/record';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/access/actor';
import type { ShippedVersion } from '@/lib/domain/criteria/catalogue/shipped-set';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import { amendmentOf, correctionOf, draftExtending, emptyDraft } from '@/lib/domain/criteria/draft/new-draft';
import { versionFor } from '@/lib/domain/criteria/version-for';
import { AppError } from '@/lib/errors';
import { readContents } from '../catalogue/read-contents';
import { inTenant, asJson, lockOffice, readDrafts, type DraftRecord } from './data';
import { newSetId } from './new-set-id';
import { readHead, takenIds } from './read-heads';
import { requireOfficeWriter } from './require-office';
import type { CreateInput } from './schema';

/** What a draft begins with. */
export interface NewDraft {
  readonly document: DraftSet;
  readonly baseVersion: number | null;
}

/**
 * Begins a draft. Asked twice for the same it gives the first again; a set has one draft at a time.
 * @returns the draft's id
 * @throws AppError `forbidden`, `set_unknown`, `draft_exists`
 */
export async function createDraft(actor: Actor, input: CreateInput, requestId?: string): Promise<number> {
  requireOfficeWriter(actor);
  return inTenant(actor.tenant.id, async (tx) => {
    await lockOffice(tx, actor.tenant.id);
    const drafts = await readDrafts(tx, actor.tenant.id);
    const begun = await begin(tx, actor, input, drafts);
    return 'id' in begun ? begun.id : insertDraft(tx, actor, begun, requestId);
  });
}

async function begin(
  tx: Tx,
  actor: Actor,
  input: CreateInput,
  drafts: readonly DraftRecord[],
): Promise<NewDraft | DraftRecord> {
  const { tenant } = actor;
  if (input.way === 'empty' || input.way === 'extending') {
    const extended = input.way === 'extending' ? await readHead(tx, tenant.id, input.set) : null;
    const same = drafts.find(
      ({ baseVersion, document: { head } }) =>
        baseVersion === null && head.name === input.name && head.extendsId === (extended?.id ?? null),
    );
    if (same) return same;
    const taken = await takenIds(tx, tenant.id, drafts);
    const id = newSetId(tenant.slug, input.shortName ?? input.name, (one) => taken.has(one));
    const { name, shortName, validFrom } = input;
    if (input.way === 'empty') {
      const { level, kind } = input;
      const head = { id, level, kind, name, shortName, scope: tenant.name, extendsId: null };
      return { document: emptyDraft(head, validFrom), baseVersion: null };
    }
    const head = { ...extended!, id, name, shortName, scope: tenant.name, extendsId: extended!.id };
    const content = versionFor({ versions: await contentsOf(tx, tenant.id, input.set) }, validFrom);
    if (!content) throw new AppError('set_unknown', { field: 'set' });
    return { document: draftExtending(head, content, validFrom), baseVersion: null };
  }
  const head = await readHead(tx, tenant.id, input.set);
  const versions = await contentsOf(tx, tenant.id, input.set);
  const base = versions.find((one) => one.version === input.version);
  if (!base) throw new AppError('set_unknown', { field: 'set' });
  const nextStart = versions
    .map((one) => one.validFrom)
    .sort()
    .find((start) => start > base.validFrom);
  const document =
    input.way === 'amendment' ? amendmentOf(head, base, input.validFrom) : correctionOf(head, base, nextStart ?? null);
  const present = drafts.find((draft) => draft.setId === head.id);
  if (!present) return { document, baseVersion: base.version };
  if (present.baseVersion === base.version && isCorrection(present.document, base) === (input.way === 'correction'))
    return present;
  throw new AppError('draft_exists', { draft: present.id });
}

async function contentsOf(tx: Tx, tenantId: number, setId: string): Promise<ShippedVersion[]> {
  return ((await readContents(tx, tenantId, setId)).get(setId) ?? []).map(({ content }) => content);
}

function isCorrection(document: DraftSet, base: { readonly validFrom: string }): boolean {
  return document.content.validFrom === base.validFrom;
}

/** Writes a new draft and says so. */
export async function insertDraft(
  tx: Tx,
  actor: Actor,
  { document, baseVersion }: NewDraft,
  requestId?: string,
): Promise<number> {
  const { id } = await tx.setDraft.create({
    data: {
      tenantId: actor.tenant.id,
      setId: document.head.id,
      baseVersion,
      document: asJson(document),
      createdBy: actor.post,
      updatedBy: actor.post,
    },
    select: { id: true },
  });
  await recordAudit(tx, {
    tenantId: actor.tenant.id,
    actorId: actor.userId,
    actorPost: actor.post,
    action: 'draft.create',
    subject: { draft: id, set: document.head.name },
    requestId,
  });
  return id;
}
