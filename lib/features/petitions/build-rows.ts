import type { Tx } from '@/lib/db/client';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { groupBy } from '@/lib/domain/group-by';
import {
  isPetitionOpen,
  PETITION_STANDINGS,
  petitionDaysOpen,
  petitionStanding,
} from '@/lib/domain/steering/petition-standing';
import { taskStanding } from '@/lib/domain/steering/task-standing';
import type { UnitScope } from '../progress/resolve-unit';
import { nameCriterion, nameDepartments, nameEvents, nameUnit } from '../steering/names';
import { seesRow } from '../steering/sees';
import type { TaskRecord } from '../tasks/data';
import { tasksHref } from '../tasks/task-address';
import { readWaitingSteps, type PetitionRecord } from './data';
import { petitionsHref } from './petition-address';
import type { PetitionRow, WaitingStep } from './view';

/**
 * Rows for these petitions as they stand on the page's day, in the words of the page; those that wait first, the oldest of
 * each kind first.
 * @param tasks of the same units: those that answer a petition stand at it
 */
export async function buildPetitionRows(
  tx: Tx,
  scope: UnitScope,
  catalogue: readonly CatalogueSet[],
  petitions: readonly PetitionRecord[],
  tasks: readonly TaskRecord[],
  query: string,
): Promise<PetitionRow[]> {
  const { actor, day } = scope;
  const tenantId = actor.tenant.id;
  const seen = petitions.filter((petition) => seesRow(scope, petition));
  const departments = await nameDepartments(tx, tenantId);
  const events = await nameEvents(
    tx,
    scope,
    seen.map(({ eventId }) => eventId),
  );
  const steps = await readWaitingSteps(tx, { tenantId, petitionIds: seen.map(({ id }) => id), day });
  const stepsOf = groupBy(steps, ({ petitionId }) => petitionId);
  const tasksOf = groupBy(
    tasks.filter((task) => seesRow(scope, task)),
    ({ petitionId }) => petitionId,
  );
  return seen
    .map((petition): PetitionRow => {
      const { id, raisedBy, subject, addressee, departmentId, raisedOn, source, illustrative } = petition;
      const unit = nameUnit(scope, petition.unitId);
      return {
        ...{ id, unit, raisedBy, subject, addressee, departmentId, raisedOn, source, illustrative },
        ...{ state: petition.state, condition: petition.condition, standing: petitionStanding(petition) },
        isOpen: isPetitionOpen(petition),
        daysOpen: petitionDaysOpen(raisedOn, petition.replies, day),
        department: departmentId === null ? null : (departments.get(departmentId) ?? null),
        criterion: nameCriterion(catalogue, petition, day),
        event: petition.eventId === null ? null : (events.get(petition.eventId) ?? null),
        replies: petition.replies,
        steps: (stepsOf.get(id) ?? []).flatMap((step) => nameStep(scope, catalogue, step, query)),
        tasks: (tasksOf.get(id) ?? []).map((task) => ({
          id: task.id,
          work: task.work,
          standing: taskStanding(task, day),
          href: tasksHref(nameUnit(scope, task.unitId).code, query, { task: task.id }),
        })),
        href: petitionsHref(unit.code, query, { petition: id }),
      };
    })
    .sort(
      (a, b) =>
        PETITION_STANDINGS.indexOf(a.standing) - PETITION_STANDINGS.indexOf(b.standing) ||
        (a.raisedOn < b.raisedOn ? -1 : a.raisedOn > b.raisedOn ? 1 : a.id - b.id),
    );
}

/** A step may be another unit's, whom the reader need not know of. */
function nameStep(
  scope: UnitScope,
  catalogue: readonly CatalogueSet[],
  step: { id: number; title: string; unitId: number; setId: string; number: number },
  query: string,
): WaitingStep[] {
  if (!seesRow(scope, step)) return [];
  const unit = nameUnit(scope, step.unitId);
  const criterion = nameCriterion(catalogue, step, scope.day);
  return [{ id: step.id, title: step.title, unit, criterion, href: `/units/${unit.code}/path${query}` }];
}
