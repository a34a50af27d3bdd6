import type { CatalogueCondition, CatalogueCriterion, CatalogueIndicator, CatalogueVersion } from './criteria-set';
import type { ThresholdRule } from './evaluate';
import { demandOf } from './demand-of';
import { reachesRegions } from './reaches-regions';
import type { IndicatorField, Named, NamedIndicator, ThresholdChange, VersionDiff } from './version-diff';
import type { PointsRule } from './version-rules';

/** Compares two versions of one set (an amendment in mid-period, as QĐ 211/QĐ-TTg of QĐ 318/QĐ-TTg). */
export function diffVersions(before: CatalogueVersion, after: CatalogueVersion): VersionDiff {
  const criteria = compareCriteria(before.criteria, after.criteria);
  const oldIndicators = indicatorsOf(before);
  const newIndicators = indicatorsOf(after);
  const indicators = compareIndicators(oldIndicators, newIndicators);
  const thresholds = compareThresholds(oldIndicators, newIndicators);
  const rules = compareRules(before, after);
  const everywhere = new Set([
    ...[...criteria.added, ...criteria.removed, ...criteria.renamed].map((change) => change.criterion),
    ...Object.values(indicators).flatMap((changes) => changes.map((change) => change.criterion)),
    ...thresholds.filter((change) => change.ofSubstance).map((change) => change.criterion),
    ...(rules.points ? judgedByPoints(before, after) : []),
  ]);
  const byTags = new Set(rules.tagColumns.length > 0 ? [...regional(before), ...regional(after)] : []);
  return {
    criteria,
    indicators,
    thresholds,
    rules,
    conditions: compareConditions(before.conditions, after.conditions),
    changedEverywhere: inOrder(everywhere),
    changedByTags: inOrder(byTags),
    changedCriteria: inOrder(new Set([...everywhere, ...byTags])),
  };
}

interface PlacedIndicator extends CatalogueIndicator {
  readonly criterion: number;
}

function indicatorsOf({ criteria }: CatalogueVersion): Map<string, PlacedIndicator> {
  return new Map(
    criteria.flatMap(({ number, indicators }) =>
      indicators.map((indicator) => [indicator.code, { ...indicator, criterion: number }]),
    ),
  );
}

function compareCriteria(
  before: readonly CatalogueCriterion[],
  after: readonly CatalogueCriterion[],
): VersionDiff['criteria'] {
  const named = ({ number, name }: CatalogueCriterion): Named => ({ criterion: number, name });
  const old = new Map(before.map((criterion) => [criterion.number, criterion]));
  const kept = new Set(after.map((criterion) => criterion.number));
  return {
    added: after.filter(({ number }) => !old.has(number)).map(named),
    removed: before.filter(({ number }) => !kept.has(number)).map(named),
    renamed: after.flatMap(({ number, name }) => {
      const from = old.get(number)?.name;
      return from === undefined || from === name ? [] : [{ criterion: number, from, to: name }];
    }),
  };
}

type Indicators = ReadonlyMap<string, PlacedIndicator>;

function compareIndicators(before: Indicators, after: Indicators): VersionDiff['indicators'] {
  const named = ({ criterion, code, name }: PlacedIndicator): NamedIndicator => ({ criterion, code, name });
  const kept = [...after.values()].flatMap((to) => {
    const from = before.get(to.code);
    return from ? [{ from, to }] : [];
  });
  return {
    added: [...after.values()].filter(({ code }) => !before.has(code)).map(named),
    removed: [...before.values()].filter(({ code }) => !after.has(code)).map(named),
    renamed: kept
      .filter(({ from, to }) => from.name !== to.name)
      .map(({ from, to }) => ({ criterion: to.criterion, code: to.code, from: from.name, to: to.name })),
    redefined: kept.flatMap(({ from, to }) => {
      const old = definitionOf(from);
      return Object.entries(definitionOf(to))
        .filter(([field, value]) => old[field as IndicatorField] !== value)
        .map(([field, value]) => ({
          criterion: to.criterion,
          code: to.code,
          field: field as IndicatorField,
          from: old[field as IndicatorField],
          to: value,
        }));
    }),
  };
}

function definitionOf(indicator: PlacedIndicator): Record<IndicatorField, string | null> {
  const { criterion, kind, comparator, unit, choices, lowerSetId, hasFurtherParts } = indicator;
  return {
    criterion: String(criterion),
    kind,
    comparator,
    unit,
    choices: choices.join(';'),
    lowerSetId,
    furtherParts: String(hasFurtherParts),
  };
}

/** Only of indicators that both have: of one added or removed all is new anyway. */
function compareThresholds(before: Indicators, after: Indicators): ThresholdChange[] {
  return [...after.values()].flatMap(({ criterion, code, thresholds }) => {
    const earlier = before.get(code);
    if (!earlier) return [];
    const old = new Map(earlier.thresholds.map((rule) => [rule.appliesTo, rule]));
    const now = new Map(thresholds.map((rule) => [rule.appliesTo, rule]));
    return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((column): ThresholdChange[] => {
      const from = old.get(column) ?? null;
      const to = now.get(column) ?? null;
      const ofSubstance = demandOf(from) !== demandOf(to);
      return ofSubstance || suretyOf(from) !== suretyOf(to) ? [{ criterion, code, column, from, to, ofSubstance }] : [];
    });
  });
}

function suretyOf(rule: ThresholdRule | null): string {
  return JSON.stringify(rule && [rule.certainty, rule.source, rule.confirmed?.by, rule.confirmed?.on]);
}

function compareRules({ rules: before }: CatalogueVersion, { rules: after }: CatalogueVersion): VersionDiff['rules'] {
  const columnOf = (tags: typeof before.tagColumns) => new Map(tags.map(({ tag, column }) => [tag, column]));
  const old = columnOf(before.tagColumns);
  const now = columnOf(after.tagColumns);
  const samePoints = JSON.stringify(pointsOf(before.points)) === JSON.stringify(pointsOf(after.points));
  return {
    tagColumns: [...new Set([...old.keys(), ...now.keys()])]
      .map((tag) => ({ tag, from: old.get(tag) ?? null, to: now.get(tag) ?? null }))
      .filter(({ from, to }) => from !== to),
    points: samePoints ? null : { from: before.points, to: after.points },
  };
}

function pointsOf(points: PointsRule | null): number[] | null {
  return points && [points.met, points.basically];
}

function judgedByPoints(...versions: readonly CatalogueVersion[]): number[] {
  return versions.flatMap(({ criteria }) =>
    criteria.filter(({ indicators }) => indicators.some(({ kind }) => kind === 'points')).map(({ number }) => number),
  );
}

function regional({ criteria }: CatalogueVersion): number[] {
  return criteria.filter(({ indicators }) => indicators.some(reachesRegions)).map(({ number }) => number);
}

/** Conditions have no number: one is the same while it speaks of the same set and level. */
function compareConditions(
  before: readonly CatalogueCondition[],
  after: readonly CatalogueCondition[],
): VersionDiff['conditions'] {
  const keyOf = ({ meetsSetId, ofLevel }: CatalogueCondition): string => `${ofLevel} ${meetsSetId}`;
  const old = new Map(before.map((condition) => [keyOf(condition), condition]));
  const kept = new Set(after.map(keyOf));
  return {
    added: after.filter((condition) => !old.has(keyOf(condition))),
    removed: before.filter((condition) => !kept.has(keyOf(condition))),
    changed: after.flatMap((to) => {
      const from = old.get(keyOf(to));
      const same = from === undefined || (from.name === to.name && from.requiredShare === to.requiredShare);
      return same ? [] : [{ from, to }];
    }),
  };
}

function inOrder(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
