import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { versionFor } from '@/lib/domain/criteria/version-for';
import type { PlanMeasure } from '@/lib/domain/plan/plan-figure';
import { UNIT_LEVELS } from '@/lib/domain/units/unit';
import { AppError } from '@/lib/errors';
import { membersOn } from '../progress/group-members';
import type { Desk } from '../steering/mutations';
import type { FigureInput } from './schema';

const OF_ONE: readonly PlanMeasure[] = ['met', 'gain'];

/**
 * The lowest number of a figure that fits its unit and set; what a registration leaves out is as many as it names.
 * @throws AppError `set_unknown`, `set_not_for_unit`, `invalid`, `criterion_unknown`, `plan_names_more`,
 *   `plan_not_whole`, `number_out_of_range`, `date_future`
 */
export function checkFigure(desk: Desk, set: CatalogueSet | undefined, input: FigureInput): number {
  const { unit, day, territory, actor } = desk;
  const { measure, numbers, high, saidOn } = input;
  if (!set?.identity || !versionFor(set, day)) throw new AppError('set_unknown', { field: 'set' });
  if (UNIT_LEVELS.indexOf(set.level) < UNIT_LEVELS.indexOf(unit.level)) throw new AppError('set_not_for_unit');
  const single = set.level === unit.level;
  if (single !== OF_ONE.includes(measure)) throw new AppError('plan_measure_elsewhere', { field: 'measure' });
  const known = set.identity.numbers;
  if (numbers.some((number) => !known.includes(number))) throw new AppError('criterion_unknown', { field: 'low' });
  const low = input.low ?? numbers.length;
  if (numbers.length > 0 && (measure !== 'gain' || numbers.length > low))
    throw new AppError('plan_names_more', { field: 'low', about: { named: numbers.length } });
  const units = membersOn(territory, unit, set, day).length;
  const most = measure === 'meet_all' || measure === 'gain_all' ? units : known.length;
  for (const [field, value] of [
    ['low', low],
    ['high', high],
  ] as const) {
    if (value === null) continue;
    if (value > most) throw new AppError('plan_too_many', { field, about: { most } });
    if (measure !== 'average' && !Number.isInteger(value)) throw new AppError('plan_not_whole', { field });
  }
  if (saidOn !== null && saidOn > actor.tenant.referenceDay) throw new AppError('date_future', { field: 'saidOn' });
  return low;
}
