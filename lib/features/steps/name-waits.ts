import type { StepWait } from '@/lib/domain/critical-path/path-step';
import { isOpen } from '@/lib/domain/critical-path/path-step';
import type { PathPlan } from '@/lib/domain/critical-path/plan-path';
import type { UnitScope } from '../progress/resolve-unit';
import { nameUnit, type NamedUnit } from '../steering/names';
import { seesRow, type AboutUnit } from '../steering/sees';
import { hrefOf } from './build-blockers';
import type { ChainLink, WaitRow } from './path-view';

/** The unit of a row, named where it is not the page's own; null where the reader may not see the row at all. */
function whose(scope: UnitScope, about: AboutUnit): { readonly unit: NamedUnit | null } | null {
  if (!seesRow(scope, about)) return null;
  return { unit: about.unitId === scope.unit.id ? null : nameUnit(scope, about.unitId) };
}

/** What a step waits for, in words that the page's reader may see; days are told in any case. */
export function nameWait(scope: UnitScope, plan: PathPlan, wait: StepWait, query: string): WaitRow {
  if (wait.kind !== 'step') {
    const { id, kind, about, words, expectedOn, settled: over, refused, petitionId, capitalId } = wait;
    const own = about ? whose(scope, about) : { unit: null };
    const code = about ? scope.territory.units.get(about.unitId)!.code : scope.unit.code;
    const href = own ? hrefOf({ stepId: null, petitionId, capitalId }, code, query) : null;
    return { ...{ id, kind, expectedOn, over, refused, href }, words: own ? words : null, unit: own?.unit ?? null };
  }
  const before = plan.steps.get(wait.onStepId)!;
  const own = whose(scope, before);
  const code = scope.territory.units.get(before.unitId)!.code;
  return {
    ...{ id: wait.id, kind: wait.kind, over: !isOpen(before), refused: false },
    words: own ? before.title : null,
    unit: own?.unit ?? null,
    href: own ? hrefOf({ stepId: before.id, petitionId: null, capitalId: null }, code, query) : null,
    expectedOn: plan.planned.get(before.id)?.earliest?.finish ?? before.doneOn,
  };
}

/** A step of a critical chain, as the page's reader may see it. */
export function nameLink(scope: UnitScope, plan: PathPlan, id: number): ChainLink {
  const step = plan.steps.get(id)!;
  const own = whose(scope, step);
  return { id, title: own ? step.title : null, unit: own?.unit ?? null };
}
