import { createHash } from 'node:crypto';
import { recordAudit } from '@/lib/audit/record';
import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import { AppError } from '@/lib/errors';
import { keepFirstAnswer, readFirstAnswer } from '../assessments/data';
import { lockReferenceDay, readWholeSuccessions } from '../tenants/import-units/data';
import { readTerritory } from '../territory/data';
import { addCluster, addVillage, endUnit, mergeVillages, moveVillage, renameUnit } from './act-on-unit';
import { addMembers, endValueOf, removeValue, setValue } from './act-on-value';
import type { ActState } from './act-state';
import type { Done, Office } from './office';
import type { Act } from './schema';

export type ActResult = Extract<ActState, { status: 'saved' }>;

/** Where what the office enters comes from when it names no decision. */
export const OFFICE_SOURCE = 'Văn phòng điều phối nhập';

function doAct(office: Office, input: Act): Promise<Done> {
  const source = input.basis ?? OFFICE_SOURCE;
  switch (input.act) {
    case 'add_village':
      return addVillage(office, input, source);
    case 'rename':
      return renameUnit(office, input, source);
    case 'move':
      return moveVillage(office, input, source);
    case 'end':
      return endUnit(office, input, source);
    case 'merge':
      return mergeVillages(office, input, source);
    case 'add_cluster':
      return addCluster(office, input, source);
    case 'set_value':
      return setValue(office, input, source);
    case 'end_value':
      return endValueOf(office, input);
    case 'remove_value':
      return removeValue(office, input);
    case 'add_members':
      return addMembers(office, input, source);
  }
}

/**
 * One act of the unit office in one transaction, one at a time in a tenant: nothing is deleted that anything was said of.
 * The same key with the same body gives the first answer again; what holds already is not written twice.
 */
export async function changeUnit(actor: Actor, input: Act, requestId?: string): Promise<ActResult> {
  const { tenant, userId } = actor;
  if (userId === null || !canSomewhere(actor, 'units.manage')) throw new AppError('forbidden');
  const bodyHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  return withTenant(appDb(), tenant.id, async (tx) => {
    const limits = { referenceDay: await lockReferenceDay(tx, tenant.id), lastDay: tenant.lastDay };
    const first = await readFirstAnswer(tx, tenant.id, userId, input.key);
    if (first) {
      if (first.bodyHash !== bodyHash) throw new AppError('key_reused');
      return first.response as unknown as ActResult;
    }
    const territory = await readTerritory(tx, tenant.id);
    const successions = await readWholeSuccessions(tx, tenant.id);
    const done = await doAct({ tx, actor, territory, successions, limits }, input);
    const result: ActResult = {
      status: 'saved',
      at: new Date().toISOString(),
      changed: done.changed,
      begun: done.begun && {
        title: done.begun.title,
        href: `/admin/units/${done.begun.code}?asOf=${'day' in input ? input.day : input.from}`,
      },
    };
    if (done.changed) {
      const data = { territoryVersion: { increment: 1 } };
      await tx.tenant.update({ where: { id: tenant.id }, data, select: { id: true } });
      await recordAudit(tx, {
        ...{ tenantId: tenant.id, actorId: userId, actorPost: actor.post, unitId: done.unitId, requestId },
        action: `units.${input.act}`,
        subject: subjectOf(input, done),
      });
    }
    await keepFirstAnswer(tx, tenant.id, userId, input.key, bodyHash, result);
    return result;
  });
}

function subjectOf(input: Act, { before, after }: Done) {
  const day = 'day' in input ? input.day : input.from;
  return { before, after, day, ...(input.basis ? { basis: input.basis } : {}) };
}
