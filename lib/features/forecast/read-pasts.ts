import { counts, isAssessed } from '@/lib/domain/progress/counting';
import type { CountingRule } from '@/lib/domain/progress/summary';
import type { Past } from '@/lib/domain/forecast/past';
import { forecastYearEnd } from '@/lib/domain/forecast/forecast-year-end';
import { signsOf } from '@/lib/domain/forecast/signs-of';
import { endOfPreviousYear } from '@/lib/domain/time/month-ends';
import { ancestorsOn } from '@/lib/domain/units/ancestors-on';
import { groupOn, tagsOn } from '@/lib/domain/units/attributes-on';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { countingRule } from '../progress/counting-rule';
import { readMonths, readTogether, readVersionSum } from '../progress/data';
import { membersOn } from '../progress/group-members';
import type { GroupQuestion } from '../progress/read-group';
import { VersionedCache } from '../versioned-cache';

/** What forecasts of a day are made from; kept as long as nothing is written about one of the units. */
export interface Forecaster {
  readonly ask: ReturnType<typeof forecastYearEnd>;
  readonly signs: (unitId: number, has: readonly boolean[]) => ReturnType<typeof signsOf> | null;
}

type PastsQuestion = Pick<GroupQuestion, 'scope' | 'chosen' | 'stage'>;

/** Thresholds of a commune hang on it, and so does how fast criteria come. */
const HARD = 'đặc biệt khó khăn';
const YEARS = 5;

const forecasters = new VersionedCache<Forecaster>(32);

/**
 * Compares with every unit of the tenant that is counted on the set, not with the page's own alone: a commune has the
 * same forecast on its own page as on its province's. What leaves is sums over cases, never another unit's figures.
 */
export async function readForecaster({ scope, chosen, stage }: PastsQuestion): Promise<Forecaster> {
  const { actor, territory, unit, day } = scope;
  const { tenant } = actor;
  const root = ancestorsOn(territory, unit.id, day)[0] ?? unit;
  const ends = [day];
  for (let year = 0; year < YEARS; year += 1) ends.push(endOfPreviousYear(ends.at(-1)!));
  const units = new Map(ends.flatMap((end) => membersOn(territory, root, chosen.set, end)).map((one) => [one.id, one]));
  const query = { tenantId: tenant.id, setId: chosen.set.id, stage, unitIds: [...units.keys()] };
  const { territoryVersion, catalogueVersion, notApplicableCounts } = tenant;
  const key = [tenant.id, root.id, chosen.set.id, stage, day, territoryVersion, catalogueVersion];
  return forecasters.get([...key, Number(notApplicableCounts), await readVersionSum(query)], async () => {
    const months = await readTogether(tenant.id, (tx) => readMonths(tx, query, day));
    const rule = countingRule(tenant);
    const pasts = [...months.values()].map((one): Past => pastOf(one, units.get(one.unitId)!, day, rule));
    const byUnit = new Map(pasts.map((past) => [past.unitId, past]));
    return {
      ask: forecastYearEnd({ asOf: day, pasts }),
      signs: (unitId, has) => {
        const past = byUnit.get(unitId);
        return past ? signsOf(past, has, day) : null;
      },
    };
  });
}

type Months = Awaited<ReturnType<typeof readMonths>> extends Map<number, infer One> ? One : never;

function pastOf({ unitId, months }: Months, unit: UnitRecord, day: string, rule: CountingRule): Past {
  return {
    unitId,
    cohort: `${groupOn(unit, day) ?? ''} ${tagsOn(unit, day).includes(HARD) ? HARD : ''}`,
    months: months.map(({ monthEnd, statuses }) => ({
      monthEnd,
      has: isAssessed(statuses) ? statuses.map((status) => counts(status, rule)) : null,
    })),
  };
}
