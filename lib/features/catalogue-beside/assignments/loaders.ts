import type { Actor } from '@/lib/domain/access/actor';
import { carriesSet, isLimited } from '@/lib/domain/criteria/carries';
import type { SetAssignment } from '@/lib/domain/criteria/criteria-set';
import { basicSet } from '@/lib/domain/criteria/set-in-force';
import { tagsOn } from '@/lib/domain/units/attributes-on';
import { covers } from '@/lib/domain/units/period';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { catalogueOf } from '../../catalogue/loaders';
import { territoryOf } from '../../territory/loaders';
import { findSet } from '../find-set';
import { requireOffice } from '../require-office';
import { setHead, type SetHeadView } from '../set-head';
import { tagsInUse } from './tags-in-use';
import { unitsOfLevel } from './units-of-level';

export interface AssignmentRowView extends SetAssignment {
  /** "xã Kiên Mộc (06625)"; null where the row names no unit. */
  readonly unit: string | null;
  /** How many units the row names on the reference day; null on a default, or when it does not hold that day. */
  readonly units: number | null;
  readonly now: boolean;
}

export interface AssignmentsView {
  readonly set: SetHeadView;
  readonly day: string;
  readonly choosable: boolean;
  /** Units of the level on the day, and how many of them carry the set. */
  readonly units: number;
  readonly carriers: number;
  /** Only some units carry it: the first row that names some takes it from all others. */
  readonly limited: boolean;
  /** By which set the level is judged that day. */
  readonly judgedBy: { readonly id: string; readonly name: string } | null;
  readonly rows: readonly AssignmentRowView[];
  /** Tags that units of the level have, with how many on the day. */
  readonly tags: readonly { readonly tag: string; readonly units: number }[];
}

/** Who carries a set. Throws AppError `not_found` or `set_unknown`. */
export async function loadAssignments(actor: Actor, setId: string): Promise<AssignmentsView> {
  requireOffice(actor, 'not_found');
  const { tenant } = actor;
  const day = tenant.referenceDay;
  const [catalogue, territory] = await Promise.all([catalogueOf(tenant), territoryOf(tenant)]);
  const set = findSet(catalogue, setId);
  const units = unitsOfLevel(territory, set.level, day);
  const judgedBy = basicSet(catalogue, set.level, day);
  return {
    set: setHead(set),
    day,
    choosable: set.identity !== null,
    units: units.length,
    carriers: units.filter((unit) => carriesSet(set, unit, day)).length,
    limited: isLimited(set),
    judgedBy: judgedBy && { id: judgedBy.id, name: judgedBy.name },
    rows: set.assignments.map((row) => {
      const unit = row.unitId === null ? null : territory.units.get(row.unitId);
      const named = units.filter((one) => carriesSet({ level: set.level, assignments: [row] }, one, day));
      return {
        ...row,
        unit: unit ? `${unitTitle(unit, row.validFrom)} (${unit.code})` : null,
        units: row.isDefault || !covers(row, day) ? null : named.length,
        now: covers(row, day),
      };
    }),
    tags: tagsInUse(territory, set.level).map((tag) => ({
      tag,
      units: units.filter((unit) => tagsOn(unit, day).includes(tag)).length,
    })),
  };
}
