import { createHash } from 'node:crypto';
import { recordAudit } from '@/lib/audit/record';
import { appDb, type Tx } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import { isConflict } from '@/lib/domain/review/is-conflict';
import type { Territory } from '@/lib/domain/units/unit';
import { AppError, type ErrorCode } from '@/lib/errors';
import { catalogueOf } from '../catalogue/loaders';
import { readLastFacts, type LastFact } from '../cells/data';
import { itemIndexes } from '../progress/read-group';
import { territoryOf } from '../territory/loaders';
import { askForReason, itemsAsked, requireReason } from './check-reason';
import { authorityOver, findTarget, lockOf, readEntry, type SaveTarget } from './check-save';
import { insertFacts, keepFirstAnswer, readFirstAnswer, readSeenFacts, readSelfAuthors, type NewFact } from './data';
import { looksAgain } from './looks-again';
import { lockProjection, project, type ProjectionTarget } from './project';
import { askedAfter, EntriesRefused, readEntries, remarksOf, saysTheSame, type Said } from './said';
import { indicatorField, type SavedFact, type TheirFact } from './save-state';
import type { SaveEntry, SaveInput } from './schema';
import { toTheirFact } from './their-fact';

export type SaveResult =
  { status: 'saved'; at: string; facts: SavedFact[] } | { status: 'conflict'; theirs: TheirFact[] };

/**
 * Records what one person says of some items of one unit, in one transaction, or refuses the whole of it.
 * The same key with the same body gives the first answer again; a cell that someone changed in between is a conflict.
 */
export async function saveAssessments(actor: Actor, input: SaveInput, requestId?: string): Promise<SaveResult> {
  const { tenant, userId } = actor;
  if (userId === null) throw new AppError('forbidden');
  const [territory, catalogue] = await Promise.all([territoryOf(tenant), catalogueOf(tenant)]);
  const target = findTarget(actor, territory, catalogue, input);
  const locked = lockOf(actor, target, input.effectiveOn);
  if (locked) throw new AppError(locked, { field: locked.startsWith('set') ? 'set' : 'effectiveOn' });
  const read = readEntries(input.entries, (entry) => readEntry(territory, target, input.effectiveOn, entry));
  checkAsked(input, tenant.referenceDay);
  const reason = await askForReason(actor, territory, catalogue, target, input);
  const bodyHash = hashOf(input);

  return withTenant(appDb(), tenant.id, async (tx) => {
    const projection = projectionOf(tenant.id, target, input);
    await lockProjection(tx, projection);
    const first = await readFirstAnswer(tx, tenant.id, userId, input.key);
    if (first) {
      if (first.bodyHash !== bodyHash) throw new AppError('key_reused');
      return first.response as unknown as SaveResult;
    }
    await authorise(tx, actor, territory, target, input);
    const last = await readCells(tx, tenant.id, target, input, itemsAsked(target, reason));
    const theirs = await findConflicts(tx, tenant.id, target, input, read, last);
    if (theirs.length > 0) return { status: 'conflict', theirs };

    const changed = read.filter((one) => {
      const before = last.get(itemId(target, one.entry));
      return !saysTheSame(one, input, before) || looksAgain(territory, target, input.effectiveOn, one.entry, before);
    });
    if (reason) requireReason(target, input, reason, changed, last);
    const facts = changed.map((one) => toFact(target, input, one, userId, last.get(itemId(target, one.entry))));
    const ids = facts.length > 0 ? await insertFacts(tx, tenant.id, facts) : [];
    const newIds = new Map(changed.map(({ entry }, index) => [entry.item, ids[index]!]));
    const result: SaveResult = {
      status: 'saved',
      at: new Date().toISOString(),
      facts: read.map(({ entry, said }) => ({
        item: entry.item,
        factId: String(newIds.get(entry.item) ?? last.get(itemId(target, entry))!.id),
        status: newIds.has(entry.item) ? said.status : last.get(itemId(target, entry))!.status,
      })),
    };
    if (facts.length > 0) {
      await project(tx, projection, input.effectiveOn);
      await recordAudit(tx, auditOf(actor, target, input, changed, last, requestId));
    }
    await keepFirstAnswer(tx, tenant.id, userId, input.key, bodyHash, result);
    return result;
  });
}

async function authorise(
  tx: Tx,
  actor: Actor,
  territory: Territory,
  target: SaveTarget,
  input: SaveInput,
): Promise<void> {
  const items = input.entries.map((entry) => itemId(target, entry));
  const authors =
    input.stage === 'self'
      ? new Map<number, null>()
      : await readSelfAuthors(tx, actor.tenant.id, target.unit.id, items, input.effectiveOn);
  const refused: Record<string, ErrorCode> = {};
  for (const entry of input.entries) {
    const { id, criterion } = target.set.items.get(entry.item)!;
    const refusal = authorityOver(actor, territory, target, input, criterion, authors.get(id) ?? null);
    if (refusal) refused[entry.item] = refusal;
  }
  if (Object.keys(refused).length > 0) throw new EntriesRefused(refused);
}

/** What holds in the cells of the save, and in those that are judged with it. */
function readCells(
  tx: Tx,
  tenantId: number,
  target: SaveTarget,
  input: SaveInput,
  beside: readonly number[],
): Promise<Map<number, LastFact>> {
  const own = input.entries.map((entry) => itemId(target, entry));
  const itemIds = [...new Set([...own, ...beside])];
  return readLastFacts(tx, { tenantId, unitId: target.unit.id, stage: input.stage, itemIds, day: input.effectiveOn });
}

async function findConflicts(
  tx: Tx,
  tenantId: number,
  target: SaveTarget,
  input: SaveInput,
  read: readonly Said[],
  last: ReadonlyMap<number, LastFact>,
): Promise<TheirFact[]> {
  const ids = input.entries.flatMap((entry) => (entry.baseFactId === null ? [] : [entry.baseFactId]));
  const seen = await readSeenFacts(tx, { tenantId, unitId: target.unit.id, stage: input.stage }, ids);
  return read.flatMap(({ entry, said }) => {
    const id = itemId(target, entry);
    const theirs = last.get(id) ?? null;
    const base = entry.baseFactId === null ? null : (seen.get(entry.baseFactId) ?? null);
    const sawThisCell = base === null || base.itemId === id;
    if (!theirs || (sawThisCell && !isConflict(theirs, base)) || saysTheSame({ entry, said }, input, theirs)) return [];
    return [toTheirFact(entry.item, theirs)];
  });
}

/** Nobody was asked after the day that the tenant lives on. */
function checkAsked({ entries }: SaveInput, referenceDay: string): void {
  const late = entries.find(({ asked }) => asked && asked.on > referenceDay);
  if (late) throw new AppError('date_future', { field: indicatorField('askedOn', late.item), item: late.item });
}

function toFact(target: SaveTarget, input: SaveInput, one: Said, userId: number, last: LastFact | undefined): NewFact {
  const { stage, effectiveOn } = input;
  const { entry, said } = one;
  const asked = askedAfter(one, last);
  return {
    unitId: target.unit.id,
    itemId: itemId(target, entry),
    stage,
    ...said,
    effectiveOn,
    recordedBy: userId,
    ...remarksOf(entry, input),
    askedOf: asked?.of ?? null,
    askedOn: asked?.on ?? null,
  };
}

function auditOf(
  actor: Actor,
  target: SaveTarget,
  input: SaveInput,
  changed: readonly Said[],
  last: ReadonlyMap<number, LastFact>,
  requestId?: string,
) {
  const changes = changed.map(({ entry, said }) => ({
    item: entry.item,
    before: last.get(itemId(target, entry))?.status ?? null,
    after: said.status,
    ...(said.value === null ? {} : { value: said.value }),
  }));
  return {
    tenantId: actor.tenant.id,
    actorId: actor.userId,
    actorPost: actor.post,
    action: 'assessment.save',
    unitId: target.unit.id,
    subject: { set: target.set.id, stage: input.stage, effectiveOn: input.effectiveOn, changes },
    requestId,
  };
}

function itemId(target: SaveTarget, entry: SaveEntry): number {
  return target.set.items.get(entry.item)!.id;
}

function projectionOf(tenantId: number, { unit, set }: SaveTarget, { stage }: SaveInput): ProjectionTarget {
  return { tenantId, setId: set.id, stage, unitIds: [unit.id], items: itemIndexes({ set, whole: set.identity! }) };
}

function hashOf(input: SaveInput): string {
  const text = JSON.stringify(input, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  return createHash('sha256').update(text).digest('hex');
}
