import type { Stage } from '@/lib/domain/criteria/status';
import { readTogether } from '../progress/data';
import type { ReadableSet } from '../progress/choose-set';
import { readStates } from '../progress/read-group';
import type { UnitScope } from '../progress/resolve-unit';
import { buildBlockers } from './build-blockers';
import type { BlockerRow } from './path-view';
import { gapsOf, readPath } from './read-path';

/** What stands in the way of the most unmet criteria at a unit and under it, the first first; for pages beside the plan's own. */
export async function readBlockers(
  question: { readonly scope: UnitScope; readonly chosen: ReadableSet; readonly stage: Stage },
  query: string,
): Promise<BlockerRow[]> {
  const { scope, chosen } = question;
  const gaps = gapsOf(chosen, await readStates(question));
  const plan = await readTogether(scope.actor.tenant.id, (tx) => readPath(tx, scope));
  return buildBlockers(scope, plan, chosen.set.id, gaps, query);
}
