import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { claimConfirmations } from '@/lib/domain/criteria/draft/claim-confirmations';
import type { DraftContext } from '@/lib/domain/criteria/draft/draft-context';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import type { WorkbookContext } from '@/lib/domain/criteria/workbook/read-set';
import { KNOWN_TAGS } from '@/lib/domain/units/known-tags';
import { AppError } from '@/lib/errors';
import { lockCatalogue } from '../../catalogue/change-catalogue';
import { catalogueOf } from '../../catalogue/loaders';
import { changeDraft } from '../change/mutations';
import { readAssessed, readDrafts, readTakenIds, type DraftRecord } from '../data';
import { insertDraft } from '../insert-draft';
import { newSetId } from '../new-set-id';
import { readWorkbook } from './read-workbook';
import { requireOfficeWriter } from '../require-office';
import type { SeenDraft } from '../take-draft';
import { TEMPLATE_ID } from './template-id';

/** The draft that took the workbook, and the headings of columns that were not read. */
export interface Uploaded {
  readonly draft: number;
  readonly ignored: readonly string[];
}

/**
 * Puts what a workbook says in the place of a draft, whole or not at all.
 * @throws AppError as `changeDraft`; WorkbookRefused with what is wrong by cell
 */
export async function uploadIntoDraft(
  actor: Actor,
  seen: SeenDraft,
  bytes: Uint8Array,
  requestId?: string,
): Promise<Uploaded> {
  const sets = await catalogueOf(actor.tenant);
  let ignored: readonly string[] = [];
  await changeDraft(
    actor,
    seen,
    {
      action: 'draft.upload',
      change: async (record, tx) => {
        const { head, content } = record.document;
        const amends = record.baseVersion !== null;
        const assessed = amends ? await readAssessed(tx, actor.tenant.id, record.setId) : new Set<number>();
        const read = await readWorkbook(
          bytes,
          { head, basics: content, rules: content.rules, tags: KNOWN_TAGS },
          { sets, amends, assessed, publishing: false },
          (document) => {
            const mine = claimConfirmations(document.content, content, comparer(actor));
            return belonging({ ...document, content: mine }, record, sets);
          },
        );
        ignored = read.ignored;
        return read.draft;
      },
    },
    requestId,
  );
  return { draft: seen.draft, ignored };
}

/** A draft stays of the set it was begun for; what it amends keeps its name, and the days of its own. */
function belonging(read: DraftSet, record: DraftRecord, sets: readonly CatalogueSet[]): DraftSet {
  const { head, content } = record.document;
  if (record.baseVersion === null) {
    const { id, scope, extendsId } = head;
    return { head: { ...read.head, id, scope, extendsId }, content: read.content };
  }
  const base = sets.find((set) => set.id === head.id)?.versions.find((one) => one.version === record.baseVersion);
  const { validFrom, validTo, startKnown, note } = content;
  const isNew = content.decision === null && read.content.decision !== (base?.decision ?? null);
  const { decision, issuedOn } = isNew ? read.content : content;
  return { head, content: { ...read.content, ...{ decision, issuedOn, validFrom, validTo, startKnown, note } } };
}

/** Makes a draft of a new set from a workbook. The same file twice is one draft. */
export async function uploadNewDraft(actor: Actor, bytes: Uint8Array, requestId?: string): Promise<Uploaded> {
  requireOfficeWriter(actor);
  const { tenant } = actor;
  const sets = await catalogueOf(tenant);
  return withTenant(appDb(), tenant.id, async (tx) => {
    await lockCatalogue(tx, tenant.id);
    const drafts = await readDrafts(tx, tenant.id);
    const taken = await readTakenIds(tx, tenant.id, drafts);
    const context: DraftContext = { sets, amends: false, assessed: new Set(), publishing: false };
    const { draft: document, ignored } = await readWorkbook(bytes, newSet(actor), context, (read) => {
      if (sets.some((set) => set.id === read.head.id)) throw new AppError('workbook_of_set');
      const id = newSetId(tenant.slug, read.head.shortName ?? read.head.name, (one) => taken.has(one));
      const content = claimConfirmations(read.content, null, comparer(actor));
      return { head: { ...read.head, id, scope: tenant.name }, content };
    });
    const said = ({ head, content }: DraftSet) => JSON.stringify([{ ...head, id: '' }, content]);
    const same = drafts.find((draft) => draft.baseVersion === null && said(draft.document) === said(document));
    const draft = same?.id ?? (await insertDraft(tx, actor, { document, baseVersion: null }, requestId));
    return { draft, ignored };
  });
}

function comparer({ post, tenant }: Actor): { by: string; on: string } {
  return { by: post, on: tenant.referenceDay };
}

/** What a bare annex does not say: the head form of the draft asks for it. */
function newSet({ tenant }: Actor): WorkbookContext {
  const head = { id: TEMPLATE_ID, level: 'village', kind: 'basic', name: '', shortName: null } as const;
  const validFrom = tenant.referenceDay;
  return {
    head: { ...head, scope: tenant.name, extendsId: null },
    basics: { decision: null, issuedOn: null, validFrom, startKnown: true, validTo: null, note: null },
    tags: KNOWN_TAGS,
  };
}
