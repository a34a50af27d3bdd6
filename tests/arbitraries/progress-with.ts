import type { Status } from '@/lib/domain/criteria/status';
import type { SetIdentity, UnitProgress } from '@/lib/domain/progress/summary';

/** Units as the articles tell of them: so many criteria met, the others not; null is a unit that nobody assessed. */
export function progressWith<Id extends string>(
  set: SetIdentity<Id>,
  metPerUnit: readonly (number | null)[],
): UnitProgress<Id>[] {
  return metPerUnit.map((met, unitId) => ({ unitId, set, statuses: statusesWith(set.numbers.length, met) }));
}

export function statusesWith(size: number, met: number | null): Status[] {
  return Array.from({ length: size }, (_, index) => (met === null ? 'not_assessed' : index < met ? 'met' : 'not_met'));
}
