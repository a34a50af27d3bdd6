import type { Actor } from '@/lib/domain/access/actor';
import { goalPaths } from '@/lib/domain/critical-path/goal-paths';
import { ganttModel } from '@/lib/charts/gantt-model';
import { readTogether } from '../progress/data';
import { departmentOf } from '../progress/criterion-notes';
import { findQuestion } from '../progress/find-question';
import type { PageParams } from '../progress/page-question';
import { readNumber } from '../progress/page-address';
import { readStates } from '../progress/read-group';
import { nameDepartments } from '../steering/names';
import { buildBlockers } from './build-blockers';
import { buildGoals, type GoalsAsked } from './build-goals';
import { buildUnitRows, sumPath } from './build-units';
import type { GoalRow, PathView } from './path-view';
import type { StepFields } from './seen-step';
import { readStepFields } from './data';
import type { Tx } from '@/lib/db/client';
import type { ReadableSet } from '../progress/choose-set';
import type { UnitScope } from '../progress/resolve-unit';
import { gapsOf, readPath } from './read-path';
import { stepForms } from './step-forms';

/**
 * The way to what a unit lacks, as it stands on the day: the steps of its own with their dates, and what stands in the way of
 * the most criteria under it. null: no set can be shown that day.
 * @param query what every link of the page carries on, as its head has it
 * @throws AppError `not_found`
 */
export async function loadPath(
  actor: Actor,
  code: string,
  params: PageParams,
  query: string,
): Promise<PathView | null> {
  const { scope, question, chosen } = await findQuestion(actor, code, params);
  if (!chosen) return null;
  const gaps = gapsOf(chosen, await readStates({ scope, chosen, stage: question.stage }));
  const opened = readNumber(params, 'step');
  const { plan, departments, forms, kept } = await readTogether(actor.tenant.id, async (tx) => ({
    plan: await readPath(tx, scope),
    departments: await nameDepartments(tx, actor.tenant.id),
    forms: await stepForms(tx, scope, chosen),
    kept: opened === null ? null : await readKept(tx, scope, chosen, opened),
  }));
  const asked: GoalsAsked = { scope, chosen, plan, gaps, departments, query };
  const setId = chosen.set.id;
  const goals = buildGoals(asked);
  const shown = goals.flatMap(({ steps }) => steps.map(({ id }) => plan.steps.get(id)!));
  const critical = new Set(goalPaths(plan).flatMap(({ chain }) => chain));
  return {
    ...{ code: scope.unit.code, day: scope.day, end: plan.end, query, goals, forms },
    single: gaps.members.some(({ id }) => id === scope.unit.id),
    figures: sumPath(plan, setId, gaps),
    unassessed: [...gaps.unmet.values()].filter((own) => own === null).length,
    bare: bareCriteria(asked, new Set(goals.filter(({ open }) => open > 0).map(({ number }) => number))),
    gantt: ganttModel(plan, shown, critical),
    blockers: buildBlockers(scope, plan, setId, gaps, query),
    units: buildUnitRows(scope, plan, setId, gaps, query),
    opened: opened === null ? null : { id: opened, kept: goals.some(mayChange(opened)) ? kept : null },
    illustrative: shown.some(({ illustrative }) => illustrative),
  };
}

/** Criteria that the unit lacks and to which no step leads. */
function bareCriteria({ scope, chosen, gaps }: GoalsAsked, led: ReadonlySet<number>): PathView['bare'] {
  const unmet = gaps.unmet.get(scope.unit.id);
  return chosen.version.criteria
    .filter(({ number }) => unmet?.has(number) && !led.has(number))
    .map(({ number, name }) => ({ number, name, department: departmentOf(chosen.set, number, scope.day) }));
}

function readKept(tx: Tx, { actor, unit }: UnitScope, { set }: ReadableSet, id: number): Promise<StepFields | null> {
  return readStepFields(tx, actor.tenant.id, id, { unitId: unit.id, setId: set.id });
}

function mayChange(id: number) {
  return ({ steps }: GoalRow) => steps.some((step) => step.id === id && step.mayChange);
}
