import type { Actor } from '@/lib/domain/access/actor';
import { loadUnitPage } from './loaders';
import { villageSet } from '@/lib/domain/criteria/set-in-force';
import { catalogueOf } from '../catalogue/loaders';
import type { UnitPageHead } from './head-view';
import type { OverviewView } from './view';

/** The villages of a commune on the village set of the day; null where no village is known or no set is in force. */
export async function loadVillages(
  actor: Actor,
  head: Pick<UnitPageHead, 'code' | 'asOf' | 'query'>,
): Promise<OverviewView | null> {
  const set = villageSet(await catalogueOf(actor.tenant), head.asOf);
  if (!set) return null;
  const params = { ...Object.fromEntries(new URLSearchParams(head.query)), asOf: head.asOf, set: set.id };
  const { view } = await loadUnitPage(actor, head.code, params);
  return view && view.countedLevel === 'village' && view.rows.length > 0 ? view : null;
}
