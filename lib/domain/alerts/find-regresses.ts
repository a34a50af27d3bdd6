import { hasGap } from '../criteria/status';
import { counts } from '../progress/counting';
import type { Regress } from './alert';
import type { AlertQuestion } from './alert-question';
import type { UnitPast } from './unit-past';

/** Criteria that counted once and have a gap now, since the first day on which they no longer counted. */
export function findRegresses({ unitId, steps }: UnitPast, { size, rule }: AlertQuestion): Regress[] {
  const found: Regress[] = [];
  for (let index = 0; index < size; index += 1) {
    const own = steps.filter((step) => step.index === index);
    const to = own.at(-1)?.status;
    const met = own.findLastIndex((step) => counts(step.status, rule));
    if (to === undefined || met < 0 || !hasGap(to)) continue;
    found.push({ kind: 'regress', unitId, index, since: own[met + 1]!.day, from: own[met]!.status, to });
  }
  return found;
}
