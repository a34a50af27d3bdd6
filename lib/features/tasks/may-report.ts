import type { Actor } from '@/lib/domain/access/actor';
import { grantFor } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import type { TaskRecord } from './data';
import { ownDepartments } from './own-tasks';

interface At {
  readonly actor: Actor;
  readonly territory: Territory;
  readonly unit: UnitRecord;
  readonly day: string;
}

/**
 * May the actor report back on a task of the unit? By the table of roles; a department only on what is about its criteria,
 * or, where a task names none, on what was given to it.
 */
export function mayReport(
  { actor, territory, unit, day }: At,
  task: Pick<TaskRecord, 'setId' | 'number' | 'departmentId' | 'userId'>,
  catalogue: readonly CatalogueSet[],
): boolean {
  const { setId, number } = task;
  const item = setId !== null && number !== null ? { setId, number } : 'any';
  const grant = grantFor(actor, 'tasks.report', placeOf(territory, unit, day, item));
  if (!grant) return false;
  if (grant.role !== 'department_reviewer' || item !== 'any') return true;
  const { departmentId, userId } = task;
  return userId === actor.userId || (departmentId !== null && ownDepartments(actor, catalogue, day).has(departmentId));
}
