import type { ForecastResult } from '@/lib/domain/forecast/forecast';
import type { Signs } from '@/lib/domain/forecast/signs-of';
import { counts, isAssessed } from '@/lib/domain/progress/counting';
import type { Status } from '@/lib/domain/criteria/status';
import type { ForecastView } from '../meeting/view';
import { countingRule } from '../progress/counting-rule';
import { readStates, type GroupQuestion, type States } from '../progress/read-group';
import { forecastView } from './forecast-view';
import { readForecaster } from './read-pasts';
import { readBlockers, type Blocker } from './read-blockers';

/** The forecast of one unit, with what it was made from. */
export interface UnitForecast {
  readonly result: ForecastResult;
  readonly signs: Signs | null;
  readonly blockers: readonly Blocker[];
  /** null: too little history. */
  readonly view: ForecastView | null;
}

type Asked = Pick<GroupQuestion, 'scope' | 'chosen' | 'stage'>;

/**
 * Where the day's year ends for every counted unit of a page, by unit id; a unit nobody assessed has none, and for a
 * reader of some criteria only there are none at all: a part of a set says nothing of its score.
 */
export async function forecastsOf(question: Asked, states: States): Promise<Map<number, UnitForecast>> {
  const { scope, chosen } = question;
  const found = new Map<number, UnitForecast>();
  if (chosen.shown !== chosen.whole) return found;
  const { ask, signs } = await readForecaster(question);
  const blockersOf = await readBlockers(question, states);
  const rule = countingRule(scope.actor.tenant);
  const has = (statuses: readonly Status[]) => statuses.map((status) => counts(status, rule));
  const names = new Map(chosen.version.criteria.map(({ number, name }) => [number, name]));
  for (const { id } of states.members) {
    const statuses = states.now.get(id)?.statuses;
    if (!statuses || !isAssessed(statuses)) continue;
    const blockers = blockersOf.get(id) ?? [];
    const blocked = blockers.flatMap(({ number, held }) =>
      held && number !== null ? chosen.shown.numbers.indexOf(number) : [],
    );
    const result = ask(id, { has: has(statuses), blocked: [...new Set(blocked)].filter((index) => index >= 0) });
    const own = signs(id, has(statuses));
    const view = forecastView(result, { signs: own, blockers, numbers: chosen.shown.numbers, names });
    found.set(id, { result, signs: own, blockers, view });
  }
  return found;
}

/** The same as it is told beside other figures: units without one are left out. */
export async function forecastViewsOf(question: Asked): Promise<Map<number, ForecastView>> {
  const found = await forecastsOf(question, await readStates(question));
  return new Map([...found].flatMap(([id, { view }]) => (view ? [[id, view] as const] : [])));
}
