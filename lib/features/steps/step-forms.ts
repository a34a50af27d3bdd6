import { randomUUID } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { placeOf } from '@/lib/domain/access/place';
import { criteriaWithin } from '@/lib/domain/access/reach';
import { isOpen } from '@/lib/domain/critical-path/path-step';
import { ancestorsOn } from '@/lib/domain/units/ancestors-on';
import { readSteps } from './data';
import type { ReadableSet } from '../progress/choose-set';
import type { UnitScope } from '../progress/resolve-unit';
import { criterionChoices, departmentChoices, petitionChoices, type Choice } from '../steering/choices';
import { nameUnit } from '../steering/names';
import { readableUnit } from '../steering/readable-unit';
import { seesRow } from '../steering/sees';
import { subtreeOn } from '@/lib/domain/units/subtree-on';
import type { StepForms } from './path-view';

/** What the forms of a page offer; null: the reader changes nothing here. */
export async function stepForms(tx: Tx, scope: UnitScope, chosen: ReadableSet): Promise<StepForms | null> {
  const { actor, territory, unit, day } = scope;
  const allowed = criteriaWithin(actor, 'steps.write', placeOf(territory, unit, day, 'any'), chosen.set.id);
  const criteria = criterionChoices(chosen).filter(({ value }) => allowed === 'all' || allowed.includes(Number(value)));
  if (criteria.length === 0) return null;
  const petitions = await petitionChoices(tx, scope);
  return {
    setId: chosen.set.id,
    criteria,
    departments: await departmentChoices(tx, scope),
    waits: [
      ...(await stepChoices(tx, scope)),
      ...petitions.map(({ value, label }) => ({ value: `petition:${value}`, label })),
    ],
    keys: { add: randomUUID(), change: randomUUID(), wait: randomUUID(), end: randomUUID() },
  };
}

/**
 * Open steps that one of the unit can wait for: its own, those of the units above that the reader sees, and of their other
 * members where that is a district or a cluster. A province's would be thousands: of it only its own.
 */
async function stepChoices(tx: Tx, scope: UnitScope): Promise<Choice[]> {
  const { actor, territory, unit, day } = scope;
  const above = ancestorsOn(territory, unit.id, day).filter((one) => readableUnit(actor, territory, one.id, day));
  const around = above.filter(({ level }) => level !== 'province').at(0) ?? unit;
  const units = [...above, unit, ...(around.level === 'province' ? [] : subtreeOn(territory, around.id, day))];
  const unitIds = [...new Set(units.map(({ id }) => id))];
  const steps = await readSteps(tx, { tenantId: actor.tenant.id, unitIds, day });
  const rank = (unitId: number) => (unitId === unit.id ? 0 : 1);
  return steps
    .filter((step) => isOpen(step) && unitIds.includes(step.unitId) && seesRow(scope, step))
    .sort((a, b) => rank(a.unitId) - rank(b.unitId) || a.unitId - b.unitId || a.number - b.number || a.id - b.id)
    .map(({ id, unitId, number, title }) => ({
      value: `step:${id}`,
      label: `${nameUnit(scope, unitId).title} · ${number} · ${title}`,
    }));
}
