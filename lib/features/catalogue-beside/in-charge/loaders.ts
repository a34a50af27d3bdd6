import type { Actor } from '@/lib/domain/access/actor';
import { versionFor } from '@/lib/domain/criteria/version-for';
import { covers } from '@/lib/domain/units/period';
import type { Period } from '@/lib/domain/units/unit';
import { catalogueOf } from '../../catalogue/loaders';
import { fetchDepartments } from '../departments/data';
import { findSet } from '../find-set';
import { requireOffice } from '../require-office';
import { setHead, type SetHeadView } from '../set-head';
import { fetchCharges } from './data';

export interface ChargeView extends Period {
  readonly id: number;
  readonly name: string;
  /** "Sở TN&MT" */
  readonly shortName: string;
  readonly illustrative: boolean;
  /** In charge on the reference day. */
  readonly now: boolean;
}

export interface ChargesView {
  readonly set: SetHeadView;
  readonly day: string;
  /** Those that have not ended, to choose from. */
  readonly departments: readonly { readonly id: number; readonly name: string; readonly shortName: string }[];
  readonly criteria: readonly {
    readonly number: number;
    readonly name: string;
    /** Newest first. */
    readonly charges: readonly ChargeView[];
  }[];
}

/** The dated table criterion × department of a set. Throws AppError `not_found` or `set_unknown`. */
export async function loadCharges(actor: Actor, setId: string): Promise<ChargesView> {
  requireOffice(actor, 'not_found');
  const { tenant } = actor;
  const day = tenant.referenceDay;
  const set = findSet(await catalogueOf(tenant), setId);
  const [departments, rows] = await Promise.all([fetchDepartments(tenant.id), fetchCharges(tenant.id, set.id)]);
  const byId = new Map(departments.map((row) => [row.id, row]));
  return {
    set: setHead(set),
    day,
    departments: departments.filter(({ validTo }) => validTo === null || validTo >= day),
    criteria: (versionFor(set, day)?.criteria ?? []).map(({ number, name }) => ({
      number,
      name,
      charges: rows
        .filter((row) => row.number === number)
        .map(({ id, departmentId, validFrom, validTo, illustrative }) => {
          const { name: full, shortName } = byId.get(departmentId)!;
          const period = { validFrom, validTo };
          return { id, name: full, shortName, illustrative, now: covers(period, day), ...period };
        })
        .reverse(),
    })),
  };
}
