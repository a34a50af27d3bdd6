import type { CatalogueCriterion } from '../criteria-set';
import type { ThresholdKeys } from '../evaluate';
import { judgeFact, type JudgedFact, type MeasuredFact } from '../judge-fact';
import type { LowerShare } from '../lower-share';
import { isDecided, proposeStatus } from '../propose-status';
import type { Status } from '../status';
import { thresholdKeys, type Classification } from '../threshold-keys';
import type { PointsRule } from '../version-rules';
import type { JudgingVersion } from './apply-changes';

/** A unit with what is known of it on the day: its classification, and its cells by item key ("5", "i:5.1"). */
export interface SupposedUnit {
  readonly id: number;
  readonly code: string;
  readonly classification: Classification;
  readonly cells: ReadonlyMap<string, MeasuredFact>;
  /** Of indicators that count lower units, by code: what is not there is not known. */
  readonly shares: ReadonlyMap<string, LowerShare>;
}

export interface JudgedIndicator extends JudgedFact {
  readonly code: string;
}

export interface Judgement {
  readonly status: Status;
  /** true: the indicators decide; false: they leave it open, so it is the recorded status. */
  readonly decided: boolean;
  /** Codes of the indicators that nobody assessed, for which a criterion without a failing one stays open. */
  readonly open: readonly string[];
  readonly indicators: readonly JudgedIndicator[];
}

/** One judgement a criterion of the version, in its order. */
export function judgeUnit(version: JudgingVersion, unit: SupposedUnit, classification: Classification): Judgement[] {
  const keys = thresholdKeys(classification, version.rules.tagColumns);
  return version.criteria.map((criterion) => judgeCriterion(criterion, unit, keys, version.rules.points));
}

/** The same under a changed version, where the unit's class stays: criteria that no change touches are not judged again. */
export function judgeAgain(
  version: JudgingVersion,
  unit: SupposedUnit,
  before: { readonly version: JudgingVersion; readonly judgements: readonly Judgement[] },
): Judgement[] {
  const keys = thresholdKeys(unit.classification, version.rules.tagColumns);
  return version.criteria.map((criterion, at) =>
    criterion === before.version.criteria[at]
      ? before.judgements[at]!
      : judgeCriterion(criterion, unit, keys, version.rules.points),
  );
}

/**
 * A criterion as its indicators propose it, where they decide; else as it is recorded. An indicator has the status that
 * its value proves, else the recorded one: so is a form that is saved again with the same values (saveAssessments).
 */
export function judgeCriterion(
  criterion: CatalogueCriterion,
  { cells, shares }: Pick<SupposedUnit, 'cells' | 'shares'>,
  keys: ThresholdKeys,
  points: PointsRule | null,
): Judgement {
  const indicators = criterion.indicators.map((indicator): JudgedIndicator => {
    const fact = cells.get(`i:${indicator.code}`) ?? null;
    return { code: indicator.code, ...judgeFact(indicator, fact, keys, points, shares.get(indicator.code) ?? null) };
  });
  const proposal = proposeStatus(indicators);
  const said = { open: proposal.notAssessed, indicators };
  if (isDecided(proposal)) return { status: proposal.status, decided: true, ...said };
  return { status: cells.get(String(criterion.number))?.status ?? 'not_assessed', decided: false, ...said };
}
