import type { CatalogueCriterion, CatalogueIndicator } from '../criteria-set';
import { evaluate, type Evaluation, type ThresholdKeys } from '../evaluate';
import { isDecided, proposeStatus } from '../propose-status';
import type { Status } from '../status';
import { thresholdKeys, type Classification } from '../threshold-keys';
import type { PointsRule } from '../version-rules';
import type { JudgingVersion } from './apply-changes';

/** What the last fact of a cell says. */
export interface Cell {
  readonly status: Status;
  readonly value: number | null;
  /** The answer of a choice, the words of a text. */
  readonly text: string | null;
}

/** A unit with what is known of it on the day: its classification, and its cells by item key ("5", "i:5.1"). */
export interface SupposedUnit {
  readonly id: number;
  readonly code: string;
  readonly classification: Classification;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface JudgedIndicator {
  readonly code: string;
  readonly status: Status;
  /** null: nothing was measured. */
  readonly measured: number | string | null;
  /** null where nothing was measured. */
  readonly evaluation: Evaluation | null;
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
  return version.criteria.map((criterion) => judgeCriterion(criterion, unit.cells, keys, version.rules.points));
}

/**
 * A criterion as its indicators propose it, where they decide; else as it is recorded. An indicator has the status that
 * its value proves, else the recorded one: so is a form that is saved again with the same values (saveAssessments).
 */
export function judgeCriterion(
  criterion: CatalogueCriterion,
  cells: ReadonlyMap<string, Cell>,
  keys: ThresholdKeys,
  points: PointsRule | null,
): Judgement {
  const indicators = criterion.indicators.map((indicator) => {
    return judgeIndicator(indicator, cells.get(`i:${indicator.code}`), keys, points);
  });
  const proposal = proposeStatus(indicators);
  const said = { open: proposal.notAssessed, indicators };
  if (isDecided(proposal)) return { status: proposal.status, decided: true, ...said };
  return { status: cells.get(String(criterion.number))?.status ?? 'not_assessed', decided: false, ...said };
}

/** What is measured of an indicator: its value, of a choice the answer. */
export function measuredOf({ kind }: Pick<CatalogueIndicator, 'kind'>, cell: Cell | undefined): number | string | null {
  return (kind === 'choice' ? cell?.text : cell?.value) ?? null;
}

function judgeIndicator(
  indicator: CatalogueIndicator,
  cell: Cell | undefined,
  keys: ThresholdKeys,
  points: PointsRule | null,
): JudgedIndicator {
  const measured = measuredOf(indicator, cell);
  const evaluation = measured === null ? null : evaluate(indicator, measured, keys, points);
  const status = evaluation?.status ?? cell?.status ?? 'not_assessed';
  return { code: indicator.code, status, measured, evaluation };
}
