import type { Actor } from '@/lib/domain/access/actor';
import { canonicalJson } from '@/lib/domain/office-document/canonical-json';
import type { Permission } from '@/lib/domain/access/permission';
import { AppError } from '@/lib/errors';
import { loadMeeting } from '../meeting/loaders';
import { writeAt } from '../steering/mutations';
import { insertPack } from './data';
import type { FreezeInput } from './schema';
import { readsWhole } from './reads-whole';
import { sealView } from './seal-view';

/** Who steers the unit in any way may say what its board looked at. */
export const FREEZE_PERMISSIONS: readonly Permission[] = [
  'events.write',
  'conclusions.write',
  'tasks.write',
  'figures.register',
  'capital.write',
];

/**
 * Freezes what the page of the meeting shows now; the pack's id is the form's key.
 * @throws AppError those of `writeAt`; `set_not_in_force` where no set can be shown that day
 */
export async function freezePack(
  actor: Actor,
  input: FreezeInput,
  requestId?: string,
): Promise<Readonly<Record<string, number>>> {
  const { view } = await loadMeeting(actor, input.code, {
    ...{ asOf: input.day, compare: input.compare ?? undefined, set: input.set, stage: input.stage },
  });
  if (!view) throw new AppError('set_not_in_force');
  const [json, sha256] = [canonicalJson(view), sealView(view)];
  return writeAt(
    actor,
    input,
    FREEZE_PERMISSIONS,
    async ({ tx, tenantId, userId, territory, unit, day }) => {
      if (unit.code !== view.unit.code || !readsWhole({ actor, territory, unit, day }, view.set.id))
        throw new AppError('forbidden');
      const pack = { tenantId, id: input.key, unitId: unit.id, takenBy: userId, takenPost: actor.post };
      await insertPack(tx, { ...pack, sha256, json, view });
      return { audit: { action: 'pack.freeze', subject: { pack: input.key, asOf: view.asOf, sha256 } } };
    },
    { requestId },
  );
}
