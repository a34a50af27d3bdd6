import type { CatalogueIndicator } from '@/lib/domain/criteria/criteria-set';
import { versionInForce } from '@/lib/domain/criteria/criteria-set';
import { evaluate, thresholdFor } from '@/lib/domain/criteria/evaluate';
import type { Status } from '@/lib/domain/criteria/status';
import { classify } from '@/lib/domain/units/classify';
import { unitOn } from '@/lib/domain/units/unit-on';
import { randomFrom, type Random } from '../random';
import type { SeedFact, SeedView } from '../scenario';
import { factsOf, type FactOrigin } from './facts-of';
import { stateOn } from './state-on';
import type { Step } from './walk';

/** How far a value lies from its threshold: far at first, nearer every year; beyond it once the criterion is met. */
function valueFor(
  indicator: CatalogueIndicator,
  threshold: number,
  reached: boolean,
  year: number,
  random: Random,
): number {
  const share =
    indicator.kind === 'percent' && indicator.comparator === '>='
      ? 0.03 + random.next() * 0.12
      : 0.1 + random.next() * 0.25;
  const lowerIsBetter = indicator.comparator === '<=' || indicator.comparator === 'max';
  const distance = Math.max(
    0.2,
    threshold *
      share *
      (lowerIsBetter && !reached ? 4 : 1) *
      (reached ? 0.4 + year * 0.1 : Math.max(0.25, 1 - year * 0.2)),
  );
  const value = reached === lowerIsBetter ? threshold - distance : threshold + distance;
  const top = indicator.kind === 'percent' ? 100 : Number.POSITIVE_INFINITY;
  return Math.round(Math.min(top, Math.max(0, value)) * 10) / 10;
}

/** Is the indicator at its threshold? All are when the criterion is met; when it is not, one alone is short, of several some. */
function isReached(status: Status, single: boolean, random: Random): boolean {
  return status === 'met' || (!single && random.chance(0.5));
}

/** Values of the indicators whose threshold is known, at some days, that agree with the criteria's statuses. */
export function indicatorFacts(
  view: SeedView,
  steps: readonly Step[],
  origin: FactOrigin,
  days: readonly string[],
): SeedFact[] {
  const set = view.catalogue.find((known) => known.id === origin.setId);
  return days.flatMap((day, year) => {
    const unit = unitOn(view.territory, origin.unitCode, day);
    const version = set && versionInForce(set, day);
    if (!unit || !version) throw new Error(`no indicators for ${origin.unitCode} on ${day}`);
    const keys = classify(view.territory, unit, day, version.rules);
    const state = stateOn(steps, day);
    return version.criteria.flatMap((criterion) =>
      criterion.indicators.flatMap((indicator): SeedFact[] => {
        // One row of numbers an indicator over all days, so that its value moves instead of jumping.
        const random = randomFrom(`${origin.unitCode} i:${indicator.code}`);
        const status = state.get(criterion.number);
        const threshold = thresholdFor(indicator, keys)?.value ?? null;
        if (threshold === null || status === undefined) return [];
        if (indicator.kind !== 'percent' && indicator.kind !== 'number') return [];
        const value = valueFor(
          indicator,
          threshold,
          isReached(status, criterion.indicators.length === 1, random),
          year,
          random,
        );
        const proven = evaluate(indicator, value, keys).status;
        const [fact] = factsOf([{ day, number: criterion.number, status: proven ?? 'not_assessed' }], origin);
        return proven === null || !fact ? [] : [{ ...fact, key: `i:${indicator.code}`, value }];
      }),
    );
  });
}
