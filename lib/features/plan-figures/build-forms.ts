import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import type { PlanKind } from '@/lib/domain/plan/plan-figure';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import type { Group, GroupQuestion } from '../progress/read-group';
import { PLAN_PERMISSIONS } from './permissions';
import type { PlanForms, PlanFormUnit } from './view';

/** What the reader may record of the page's unit and of those counted at it. */
export function buildForms({ scope, chosen }: GroupQuestion, { members }: Group): PlanForms {
  const { actor, territory, unit, day } = scope;
  const units = [unit, ...members.filter(({ id }) => id !== unit.id)];
  const allowed = (kind: PlanKind) =>
    units
      .filter((one) =>
        PLAN_PERMISSIONS[kind].some((permission) => can(actor, permission, placeOf(territory, one, day, 'any'))),
      )
      .map((one): PlanFormUnit => formUnit(one, day, one.level === chosen.set.level));
  const isPart = chosen.shown !== chosen.whole;
  return {
    set: chosen.set.id,
    post: actor.post,
    criteria: chosen.version.criteria.map(({ number, name }) => ({ number, name })),
    register: isPart ? [] : allowed('registered'),
    target: isPart ? [] : allowed('target'),
    estimate: isPart ? [] : allowed('estimate'),
  };
}

function formUnit(unit: UnitRecord, day: string, single: boolean): PlanFormUnit {
  return { code: unit.code, title: unitTitle(unit, day), single };
}
