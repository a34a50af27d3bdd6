import { setsInForce } from '@/lib/domain/criteria/set-in-force';
import { versionInForce, type CatalogueSet, type CatalogueVersion } from '@/lib/domain/criteria/criteria-set';
import type { Stage } from '@/lib/domain/criteria/status';
import type { SheetForm } from '@/lib/domain/entry-sheet/sheet-keys';
import type { UnitLevel, UnitRecord } from '@/lib/domain/units/unit';
import { lockOf } from '../assessments/check-save';
import { stageToWrite } from '../assessments/may-enter';
import { membersOn } from '../progress/group-members';
import type { UnitScope } from '../progress/resolve-unit';
import { criteriaToFill } from './criteria-to-fill';

/** Which cells a sheet asks for: some units on one set at one stage. */
export interface PlannedSheet {
  readonly set: CatalogueSet;
  readonly version: CatalogueVersion;
  readonly stage: Stage;
  readonly form: SheetForm;
  readonly units: readonly UnitRecord[];
}

export interface SheetWish {
  /** Only this set. */
  readonly set?: string | undefined;
  /** Only sheets of this form; left out: a list of the unit's own set, matrices of what lies below. */
  readonly form?: 'list' | 'matrix' | undefined;
  /** Left out: the first at which the actor writes as what he is, not as who imports. */
  readonly stage?: Stage | undefined;
}

/** Whose figures lie below a unit's own. */
const BELOW: Readonly<Partial<Record<UnitLevel, UnitLevel>>> = {
  province: 'commune',
  district: 'commune',
  cluster: 'commune',
  commune: 'village',
};

/** The sheets that the actor may fill in at a unit, [] where there are none. */
export function planSheets(scope: UnitScope, catalogue: readonly CatalogueSet[], wish: SheetWish): PlannedSheet[] {
  const { unit, territory, day } = scope;
  const setsOf = (level: UnitLevel): CatalogueSet[] =>
    setsInForce(catalogue, level, day)
      .filter(({ id }) => wish.set === undefined || id === wish.set)
      .sort((a, b) => Number(b.kind === 'basic') - Number(a.kind === 'basic'));
  const own = setsOf(unit.level).flatMap((set) => planOne(scope, set, [unit], ['list'], wish));
  const level = BELOW[unit.level];
  const forms: SheetForm[] = wish.form === 'list' ? ['list'] : ['criteria', 'indicators'];
  const below = level
    ? setsOf(level).flatMap((set) => planOne(scope, set, membersOn(territory, unit, set, day), forms, wish))
    : [];
  return wish.form === 'matrix' ? below : [...own, ...below];
}

function planOne(
  { actor, territory, day }: UnitScope,
  set: CatalogueSet,
  candidates: readonly UnitRecord[],
  forms: readonly SheetForm[],
  wish: SheetWish,
): PlannedSheet[] {
  const version = versionInForce(set, day);
  if (!version) return [];
  const open = candidates.filter((unit) => lockOf(actor, { unit, set }, day) === null);
  const stages = open.map((unit) => {
    const { stage } = wish;
    if (stage === undefined) return stageToWrite(actor, territory, unit, set, day);
    return criteriaToFill(actor, territory, unit, set, { stage, day }).length > 0 ? stage : null;
  });
  const stage = stages.find((one) => one !== null);
  if (!stage) return [];
  const units = open.filter((_, index) => stages[index] === stage);
  const takesValues = version.criteria.some(({ indicators }) => indicators.some(({ kind }) => kind !== 'lower_share'));
  return forms
    .filter((form) => form !== 'indicators' || takesValues)
    .map((form) => ({ set, version, stage, form, units }));
}
