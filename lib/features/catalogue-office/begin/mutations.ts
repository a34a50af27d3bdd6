import { appDb, type Tx } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import { amendmentOf, correctionOf, draftExtending, emptyDraft } from '@/lib/domain/criteria/draft/new-draft';
import { versionFor } from '@/lib/domain/criteria/version-for';
import { AppError } from '@/lib/errors';
import { lockCatalogue } from '../../catalogue/change-catalogue';
import { readDrafts, readTakenIds, type DraftRecord } from '../data';
import { insertDraft, type NewDraft } from '../insert-draft';
import { newSetId } from '../new-set-id';
import { readSet } from '../read-set';
import { requireOfficeWriter } from '../require-office';
import type { CreateInput } from '../schema';

/**
 * Begins a draft. Asked twice for the same it gives the first again; a set has one draft at a time.
 * @returns the draft's id
 * @throws AppError `forbidden`, `set_unknown`, `draft_exists`
 */
export async function createDraft(actor: Actor, input: CreateInput, requestId?: string): Promise<number> {
  requireOfficeWriter(actor);
  return withTenant(appDb(), actor.tenant.id, async (tx) => {
    // Names and ids are looked for and then taken.
    await lockCatalogue(tx, actor.tenant.id);
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
    const extended = input.way === 'extending' ? await readSet(tx, tenant.id, input.set) : null;
    const same = drafts.find(
      ({ baseVersion, document: { head } }) =>
        baseVersion === null && head.name === input.name && head.extendsId === (extended?.head.id ?? null),
    );
    if (same) return same;
    const taken = await readTakenIds(tx, tenant.id, drafts);
    const id = newSetId(tenant.slug, input.shortName ?? input.name, (one) => taken.has(one));
    const { name, shortName, validFrom } = input;
    if (input.way === 'empty') {
      const { level, kind } = input;
      const head = { id, level, kind, name, shortName, scope: tenant.name, extendsId: null };
      return { document: emptyDraft(head, validFrom), baseVersion: null };
    }
    const content = extended && versionFor(extended, validFrom);
    if (!content) throw new AppError('set_unknown', { field: 'set' });
    const head = { ...extended.head, id, name, shortName, scope: tenant.name, extendsId: extended.head.id };
    return { document: draftExtending(head, content, validFrom), baseVersion: null };
  }
  const { head, versions } = await readSet(tx, tenant.id, input.set);
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

function isCorrection(document: DraftSet, base: { readonly validFrom: string }): boolean {
  return document.content.validFrom === base.validFrom;
}
