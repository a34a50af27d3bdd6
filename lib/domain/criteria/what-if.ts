import { counts, meetsAll } from '../progress/counting';
import { summarise } from '../progress/summarise';
import type { CountingRule, ProgressSummary, SetIdentity, UnitProgress } from '../progress/summary';
import type { Status } from './status';
import { changeClass, changeVersion, type JudgingVersion } from './what-if/apply-changes';
import type { Change } from './what-if/change';
import { judgeAgain, judgeUnit, type JudgedIndicator, type Judgement, type SupposedUnit } from './what-if/judge-unit';

/** `undecided`: what the indicators decided before they now leave open; `shifted`: another status that counts alike. */
export type OutcomeKind = 'gained' | 'lost' | 'undecided' | 'shifted';

/** A criterion of a unit that would be judged otherwise. */
export interface Outcome {
  readonly unit: SupposedUnit;
  readonly number: number;
  readonly kind: OutcomeKind;
  readonly from: Status;
  readonly to: Status;
  /** Codes of the indicators for which the criterion would be left open. */
  readonly open: readonly string[];
  /** The indicators that made the difference, as they are and as they would be. */
  readonly because: readonly { readonly now: JudgedIndicator; readonly then: JudgedIndicator }[];
}

export interface WhatIf {
  /** All units as they are judged now, and as they would be. */
  readonly now: ProgressSummary;
  readonly then: ProgressSummary;
  /** By unit in the order given, then by criterion. */
  readonly outcomes: readonly Outcome[];
  /** Units that would meet every criterion, or would no longer. */
  readonly reaching: readonly SupposedUnit[];
  readonly falling: readonly SupposedUnit[];
  /** Cells that the indicators judge otherwise, today, than they are recorded: [unit, number of criterion]. */
  readonly differing: readonly (readonly [SupposedUnit, number])[];
  /** Every unit's statuses as they would be, in the order given. */
  readonly statuses: ReadonlyMap<number, readonly Status[]>;
}

export interface Supposition {
  /** Its numbers are those that the version's criteria have, or a part of them. */
  readonly set: SetIdentity;
  readonly version: JudgingVersion;
  readonly units: readonly SupposedUnit[];
  /** Each key once (`changeKey`); their order does not matter. */
  readonly changes: readonly Change[];
  readonly rule: CountingRule;
}

/**
 * Who would pass and who would fall if thresholds, comparisons or classes were others. Both sides are judged alike, by
 * `judgeCriterion`, so without changes nothing differs; both are summed on the one set, never across sets (R-V6).
 * Throws `RangeError` when the version lacks a criterion of the set.
 */
export function supposeChanges({ set, version, units, changes, rule }: Supposition): WhatIf {
  const criteria = set.numbers.flatMap((number) => version.criteria.find((one) => one.number === number) ?? []);
  const own = { rules: version.rules, criteria };
  const other = changeVersion(own, changes);
  const sides = units.map((unit) => {
    const now = judgeUnit(own, unit, unit.classification);
    const changed = changeClass(unit.classification, unit.code, changes);
    const then =
      changed === unit.classification
        ? judgeAgain(other, unit, { version: own, judgements: now })
        : judgeUnit(other, unit, changed);
    return { unit, now, then };
  });
  const progress = (side: 'now' | 'then') =>
    sides.map((one): UnitProgress => ({ unitId: one.unit.id, set, statuses: one[side].map(({ status }) => status) }));
  const [before, after] = [progress('now'), progress('then')];
  const meets = (one: UnitProgress | undefined) => one !== undefined && meetsAll(one.statuses, rule);
  return {
    now: summarise(set, before, rule),
    then: summarise(set, after, rule),
    outcomes: sides.flatMap(({ unit, now, then }) =>
      set.numbers.flatMap((number, at) => outcomeOf(unit, number, now[at]!, then[at]!, rule)),
    ),
    reaching: units.filter((_, at) => !meets(before[at]) && meets(after[at])),
    falling: units.filter((_, at) => meets(before[at]) && !meets(after[at])),
    differing: sides.flatMap(({ unit, now }) => differingOf(unit, set.numbers, now)),
    statuses: new Map(after.map(({ unitId, statuses }) => [unitId, statuses])),
  };
}

function outcomeOf(unit: SupposedUnit, number: number, now: Judgement, then: Judgement, rule: CountingRule): Outcome[] {
  const kind = kindOf(now, then, rule);
  if (kind === null) return [];
  const because = now.indicators.flatMap((indicator, at) => {
    const other = then.indicators[at]!;
    const open = (one: JudgedIndicator) => one.evaluation?.status ?? null;
    return indicator.status === other.status && open(indicator) === open(other)
      ? []
      : [{ now: indicator, then: other }];
  });
  return [{ unit, number, kind, from: now.status, to: then.status, open: then.open, because }];
}

function kindOf(now: Judgement, then: Judgement, rule: CountingRule): OutcomeKind | null {
  if (now === then) return null;
  if (now.decided && !then.decided) return 'undecided';
  if (counts(now.status, rule) !== counts(then.status, rule)) return counts(then.status, rule) ? 'gained' : 'lost';
  return now.status === then.status ? null : 'shifted';
}

function differingOf(unit: SupposedUnit, numbers: readonly number[], now: readonly Judgement[]) {
  return numbers.flatMap((number, at): [SupposedUnit, number][] => {
    const recorded = unit.cells.get(String(number))?.status ?? 'not_assessed';
    return now[at]!.status === recorded ? [] : [[unit, number]];
  });
}
