import { z } from 'zod';
import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { AppError } from '@/lib/errors';
import { loadMeeting } from '../meeting/loaders';
import type { MeetingView } from '../meeting/view';
import { readTogether } from '../progress/data';
import { findQuestion } from '../progress/find-question';
import { linkQuery, type PageParams } from '../progress/page-question';
import { resolveUnit } from '../progress/resolve-unit';
import { territoryOf } from '../territory/loaders';
import { readPack, readPacks, type PackRecord } from './data';
import { FREEZE_PERMISSIONS } from './mutations';
import { readsWhole } from './reads-whole';
import { sealView } from './seal-view';
import type { PackLine, PacksView } from './view';

/**
 * What was frozen at a unit, and what may be frozen now.
 * @throws AppError `not_found`
 */
export async function loadPacks(actor: Actor, code: string, params: PageParams): Promise<PacksView> {
  const { scope, question, chosen } = await findQuestion(actor, code, params);
  const { territory, unit, day } = scope;
  const tenantId = actor.tenant.id;
  const packs = await readTogether(tenantId, (tx) => readPacks(tx, tenantId, unit.id));
  const place = placeOf(territory, unit, day, 'any');
  const readable = packs.filter(({ setId, asOf }) => readsWhole({ ...scope, day: asOf }, setId));
  return {
    code: unit.code,
    query: linkQuery(question, actor),
    mayFreeze:
      actor.userId !== null &&
      chosen !== null &&
      readsWhole(scope, chosen.set.id) &&
      FREEZE_PERMISSIONS.some((permission) => can(actor, permission, place)),
    freeze: chosen && { day, set: chosen.set.id, stage: question.stage, compare: question.compare ?? null },
    packs: readable.map(toLine),
  };
}

/** A frozen pack as it was stored. */
export interface LoadedPack {
  readonly head: PackLine;
  readonly view: MeetingView;
  /** What is stored still has the seal under which it was frozen. */
  readonly isIntact: boolean;
  /** Others of the same numbers: whoever froze them looks at this pack. */
  readonly same: readonly PackLine[];
}

/**
 * A pack of the unit, for who reads the whole set there on the pack's own day.
 * @throws AppError `not_found` for what is unknown or may not be seen
 */
export async function loadPack(actor: Actor, code: string, id: string): Promise<LoadedPack> {
  if (!z.uuid().safeParse(id).success) throw new AppError('not_found');
  const territory = await territoryOf(actor.tenant);
  const tenantId = actor.tenant.id;
  const holders = (territory.holders.get(code) ?? []).map((unit) => unit.id);
  const found = await readTogether(tenantId, async (tx) => {
    const pack = await readPack(tx, tenantId, holders, id);
    return pack && { ...pack, others: await readPacks(tx, tenantId, pack.head.unitId) };
  });
  if (!found) throw new AppError('not_found');
  const { head, view, others } = found;
  const scope = resolveUnit(actor, territory, code, head.asOf);
  if (scope.unit.id !== head.unitId || !readsWhole(scope, head.setId)) throw new AppError('not_found');
  return {
    head: toLine(head),
    view,
    isIntact: sealView(view) === head.sha256,
    same: others.filter(({ id: other, sha256 }) => other !== head.id && sha256 === head.sha256).map(toLine),
  };
}

/**
 * What a meeting looks at, and its seal, without freezing it.
 * @throws AppError `not_found`; `set_not_in_force` where no set can be shown that day
 */
export async function loadUnfrozen(
  actor: Actor,
  code: string,
  params: PageParams,
): Promise<{ readonly view: MeetingView; readonly sha256: string }> {
  const { view } = await loadMeeting(actor, code, params);
  if (!view) throw new AppError('set_not_in_force');
  return { view, sha256: sealView(view) };
}

function toLine({ unitId: _, ...line }: PackRecord): PackLine {
  return line;
}
