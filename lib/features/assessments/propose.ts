import type { CatalogueCriterion, CatalogueVersion } from '@/lib/domain/criteria/criteria-set';
import type { ThresholdKeys } from '@/lib/domain/criteria/evaluate';
import { judgeFact, type MeasuredFact } from '@/lib/domain/criteria/judge-fact';
import { proposeStatus, type Proposal } from '@/lib/domain/criteria/propose-status';
import type { LowerState } from '../progress/read-lower-shares';

/** What the indicators of a unit are judged by on a day. */
export interface Judging {
  readonly version: Pick<CatalogueVersion, 'rules'>;
  readonly keys: ThresholdKeys;
  readonly lower: ReadonlyMap<string, LowerState>;
}

/** The status that the indicators of a criterion propose. `factOf`: the last fact of an item ("i:5.1"). */
export function proposeFor(
  criterion: CatalogueCriterion,
  { version, keys, lower }: Judging,
  factOf: (item: string) => MeasuredFact | undefined,
): Proposal {
  return proposeStatus(
    criterion.indicators.map((indicator) => {
      const fact = factOf(`i:${indicator.code}`) ?? null;
      const share = lower.get(indicator.code)?.share ?? null;
      return { code: indicator.code, status: judgeFact(indicator, fact, keys, version.rules.points, share).status };
    }),
  );
}
