import type { Actor } from '@/lib/domain/access/actor';
import type { Guidance } from '@/lib/domain/criteria/criteria-set';
import { versionFor } from '@/lib/domain/criteria/version-for';
import { catalogueOf } from '../../catalogue/loaders';
import { findSet } from '../find-set';
import { requireOffice } from '../require-office';
import { setHead, type SetHeadView } from '../set-head';

export interface GuidanceView {
  readonly set: SetHeadView;
  readonly day: string;
  readonly criteria: readonly { readonly number: number; readonly name: string }[];
  /** What is about the whole set first, then by criterion; the newest of each first. */
  readonly documents: readonly Guidance[];
}

/** The register of decisions and guidance of a set. Throws AppError `not_found` or `set_unknown`. */
export async function loadGuidance(actor: Actor, setId: string): Promise<GuidanceView> {
  requireOffice(actor, 'not_found');
  const day = actor.tenant.referenceDay;
  const set = findSet(await catalogueOf(actor.tenant), setId);
  return {
    set: setHead(set),
    day,
    criteria: (versionFor(set, day)?.criteria ?? []).map(({ number, name }) => ({ number, name })),
    documents: [...set.guidance].sort((a, b) => (a.number ?? 0) - (b.number ?? 0)),
  };
}
