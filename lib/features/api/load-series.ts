import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { basicCommuneSet, villageSet } from '@/lib/domain/criteria/set-in-force';
import type { Stage } from '@/lib/domain/criteria/status';
import { summariseSeries, type UnitMonths } from '@/lib/domain/progress/series';
import { AppError, isAppError } from '@/lib/errors';
import { catalogueOf } from '../catalogue/loaders';
import { chooseSet, type ReadableSet } from '../progress/choose-set';
import { readMonths, readTogether } from '../progress/data';
import { membersOn } from '../progress/group-members';
import { narrowMonths } from '../progress/narrow-columns';
import { resolveUnit, type UnitScope } from '../progress/resolve-unit';
import { countingRule } from '../progress/counting-rule';
import { territoryOf } from '../territory/loaders';
import { chooseAsked } from './choose-asked';
import { readSeriesParameters } from './parameters';
import { buildSeriesAnswer, type SeriesAnswer, type SeriesMonth } from './series-answer';

/**
 * The month ends of a unit, for one who may read it on the last day that is asked for.
 * Without a set each month is counted on the one in force then.
 * @throws ParametersRefused, AppError `not_found`, `unit_not_in_force`, `set_not_in_force`
 */
export async function loadSeries(actor: Actor, code: string, query: URLSearchParams): Promise<SeriesAnswer> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const { to, days, isTrimmed, setId, stage } = readSeriesParameters(actor, catalogue, query);
  const scope = resolveUnit(actor, territory, code, to);
  const chosen = chooseByDay(scope, catalogue, setId, days);
  const months = await addUp(scope, stage, days, chosen);
  const first = months.findIndex(({ summary }) => summary !== null && summary.assessed > 0);
  return buildSeriesAnswer(scope, stage, isTrimmed ? months.slice(first === -1 ? months.length : first) : months);
}

/** The set of each day: the asked one, else the one that judged then, where the reader may see it. */
function chooseByDay(
  scope: UnitScope,
  catalogue: readonly CatalogueSet[],
  setId: string | undefined,
  days: readonly string[],
): (ReadableSet | null)[] {
  if (setId !== undefined) {
    const asked = chooseAsked(scope, catalogue, setId);
    return days.map(() => asked);
  }
  const usualOn = (day: string) => (scope.unit.level === 'village' ? villageSet : basicCommuneSet)(catalogue, day);
  const now = choosable(scope, catalogue, undefined);
  // Who reads nothing of the usual set is shown another one: that one alone.
  if (now && now.set !== usualOn(scope.day)) return days.map(() => now);
  const known = new Map<string, ReadableSet | null>(now ? [[now.set.id, now]] : []);
  const chosen = days.map((day) => {
    const id = usualOn(day)?.id;
    if (id === undefined) return null;
    if (!known.has(id)) known.set(id, choosable(scope, catalogue, id));
    return known.get(id) ?? null;
  });
  if (!now && chosen.every((one) => one === null)) throw new AppError('set_not_in_force');
  return chosen;
}

function choosable(scope: UnitScope, catalogue: readonly CatalogueSet[], id: string | undefined): ReadableSet | null {
  try {
    return chooseSet(scope, catalogue, id);
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}

/** Each set's months are read once and added up on its own days. */
async function addUp(
  scope: UnitScope,
  stage: Stage,
  days: readonly string[],
  chosen: readonly (ReadableSet | null)[],
): Promise<SeriesMonth[]> {
  const { actor, territory, unit } = scope;
  const sets = [...new Set(chosen.flatMap((one) => one ?? []))];
  const sums = await readTogether(actor.tenant.id, async (tx) => {
    const found = new Map<string, SeriesMonth['summary']>();
    for (const one of sets) {
      const own = days.filter((_, at) => chosen[at] === one);
      const idsOn = (day: string) => membersOn(territory, unit, one.set, day).map(({ id }) => id);
      const unitIds = [...new Set(own.flatMap(idsOn))];
      const query = { tenantId: actor.tenant.id, setId: one.set.id, stage, unitIds };
      const months: ReadonlyMap<number, UnitMonths> = narrowMonths(one, await readMonths(tx, query, own.at(-1)!));
      for (const { day, summary } of summariseSeries(one.shown, months, own, idsOn, countingRule(actor.tenant)))
        found.set(day, summary);
    }
    return found;
  });
  return days.map((day, at) => ({ day, chosen: chosen[at] ?? null, summary: sums.get(day) ?? null }));
}
