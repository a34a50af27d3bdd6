import type { CatalogueIndicator } from '@/lib/domain/criteria/criteria-set';
import { thresholdFor, type ThresholdRule } from '@/lib/domain/criteria/evaluate';
import { judgeFact } from '@/lib/domain/criteria/judge-fact';
import { COMMON_COLUMN, inColumnOrder } from '@/lib/domain/criteria/threshold-columns';
import { thresholdKeys } from '@/lib/domain/criteria/threshold-keys';
import { changeClass, changeVersion } from '@/lib/domain/criteria/what-if/apply-changes';
import type { SupposedUnit } from '@/lib/domain/criteria/what-if/judge-unit';
import { formatThreshold, formatTyped, unitOf } from '@/lib/domain/report/value-format';
import { hasComparator, hasThreshold } from './address';
import type { WhatIfQuestion } from './question';
import type { Carried, ColumnView, PickedView } from './view';

/** The indicator of which a threshold is about to be changed: by column what holds, for how many units, and what is supposed. */
export function buildPicked(
  question: WhatIfQuestion,
  units: readonly SupposedUnit[],
  code: string | undefined,
  carried: readonly Carried[],
): PickedView | null {
  const { version, shown } = question.chosen;
  const { changes } = question.form;
  const criterion = version.criteria.find(
    (one) => shown.numbers.includes(one.number) && one.indicators.some((indicator) => indicator.code === code),
  );
  const indicator = criterion?.indicators.find((one) => one.code === code);
  if (!criterion || !indicator) return null;
  const changed = changeVersion({ rules: version.rules, criteria: [criterion] }, changes).criteria[0]!.indicators.find(
    (one) => one.code === code,
  )!;
  const judged = units.map((unit) => {
    const keys = thresholdKeys(changeClass(unit.classification, unit.code, changes), version.rules.tagColumns);
    const [fact, share] = [unit.cells.get(`i:${indicator.code}`) ?? null, unit.shares.get(indicator.code) ?? null];
    const { measured } = judgeFact(indicator, fact, keys, version.rules.points, share);
    return { column: thresholdFor(changed, keys)?.appliesTo ?? COMMON_COLUMN, measured: measured !== null };
  });
  const supposed = changes.flatMap((change) =>
    change.kind === 'threshold' && change.indicator === code ? [change.column] : [],
  );
  const shownColumns = inColumnOrder([
    ...judged.map(({ column }) => column),
    ...supposed,
    ...Object.keys(question.form.refused),
  ]);
  return {
    criterion: criterion.number,
    code: indicator.code,
    name: indicator.name,
    unit: unitOf(indicator),
    editable: hasThreshold(indicator),
    comparator: hasComparator(indicator) ? (changed.comparator ?? 'unknown') : null,
    columns: shownColumns.map((column) => {
      const own = judged.filter((one) => one.column === column);
      const counted = { units: own.length, measured: own.filter(({ measured }) => measured).length };
      return { ...describe(indicator, column), ...counted, ...fieldsOf(question, changed, column) };
    }),
    elsewhere: inColumnOrder(indicator.thresholds.map(({ appliesTo }) => appliesTo))
      .filter((column) => !shownColumns.includes(column))
      .map((column) => describe(indicator, column)),
    carried,
  };
}

function ruleIn(indicator: CatalogueIndicator, column: string): ThresholdRule | null {
  return indicator.thresholds.find(({ appliesTo }) => appliesTo === column) ?? null;
}

function describe(indicator: CatalogueIndicator, column: string): PickedView['elsewhere'][number] {
  const rule = ruleIn(indicator, column);
  const now = formatThreshold(indicator, rule);
  return { column, now, confirmed: rule?.certainty === 'verified' };
}

/** What stands in the fields of a column: what was typed and refused, else what is supposed or holds. */
function fieldsOf({ form }: WhatIfQuestion, changed: CatalogueIndicator, column: string) {
  const refused = form.refused[column];
  const rule = ruleIn(changed, column);
  const typed = (value: number | null | undefined) => (value == null ? '' : formatTyped(value));
  return {
    value: refused?.typed ?? typed(rule?.value),
    upper: typed(rule?.upper),
    error: refused?.code ?? null,
  } satisfies Partial<ColumnView>;
}
