import type { Actor } from '@/lib/domain/access/actor';
import { ruleFor } from '@/lib/domain/access/permission';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { covers } from '@/lib/domain/units/period';
import type { TaskRecord } from './data';

type Given = Pick<TaskRecord, 'userId' | 'departmentId' | 'unitId'>;

/** Asks of a task whether it was given to the actor, by account, by department or by unit; null: nothing can be given to him. */
export function ownTasks(
  actor: Actor,
  catalogue: readonly CatalogueSet[],
  day: string,
): ((task: Given) => boolean) | null {
  const reporting = actor.grants.filter(({ role }) => ruleFor(role, 'tasks.report'));
  if (actor.userId === null || reporting.length === 0) return null;
  const departments = ownDepartments(actor, catalogue, day);
  const units = new Set(reporting.filter(({ criteria }) => criteria === null).map(({ unitId }) => unitId));
  return ({ userId, departmentId, unitId }) => {
    if (userId !== null) return userId === actor.userId;
    if (departmentId !== null) return departments.has(departmentId);
    return units.has(unitId);
  };
}

/** The departments that are in charge, on the day, of the criteria for which the actor was let in: an account names none. */
export function ownDepartments(actor: Actor, catalogue: readonly CatalogueSet[], day: string): Set<number> {
  const named = actor.grants
    .filter(({ role }) => role === 'department_reviewer')
    .flatMap(({ criteria }) => criteria ?? []);
  return new Set(
    named.flatMap(({ setId, numbers }) =>
      (catalogue.find((set) => set.id === setId)?.responsible ?? [])
        .filter((row) => numbers.includes(row.number) && covers(row, day))
        .map(({ departmentId }) => departmentId),
    ),
  );
}
