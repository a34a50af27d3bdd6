import { isNameConfirmed } from '@/lib/domain/criteria/name-confirmed';
import { thresholdFor } from '@/lib/domain/criteria/evaluate';
import { isThresholdConfirmed } from '@/lib/domain/criteria/threshold-confirmed';
import { judgeFact } from '@/lib/domain/criteria/judge-fact';
import type { CatalogueIndicator } from '@/lib/domain/criteria/criteria-set';
import type { PointsRule } from '@/lib/domain/criteria/version-rules';
import { formatThreshold, formatValue, unitOf } from '@/lib/domain/report/value-format';
import { classify } from '@/lib/domain/units/classify';
import { readLastFacts, type LastFact } from '../cells/data';
import { catalogueOf } from '../catalogue/loaders';
import { criterionNotes } from './criterion-notes';
import { readTogether } from './data';
import { readLowerShares, shareText, type LowerState } from './read-lower-shares';
import type { Group, GroupQuestion } from './read-group';
import { progressOf } from './summaries';
import type { CriterionRow } from './criterion-row';

/** The criteria of one unit on a set of its own level, each with its last fact and its indicators. */
export async function readCriterionRows(
  { scope, chosen, stage }: GroupQuestion,
  group: Group,
): Promise<CriterionRow[]> {
  const { unit, day, actor } = scope;
  const items = [...chosen.set.items].filter(([, item]) => chosen.shown.numbers.includes(item.criterion));
  const facts = await readTogether(actor.tenant.id, (tx) =>
    readLastFacts(tx, {
      tenantId: actor.tenant.id,
      unitId: unit.id,
      stage,
      itemIds: items.map(([, item]) => item.id),
      day,
    }),
  );
  const factOf = (key: string): LastFact | undefined => facts.get(chosen.set.items.get(key)?.id ?? -1);
  const before = group.before.has(unit.id) ? progressOf(chosen.shown, [unit], group.before)[0]!.statuses : null;
  const { points } = chosen.version.rules;
  const lower = await readLowerShares(scope, chosen.version.criteria, await catalogueOf(actor.tenant), stage);
  const notesOf = criterionNotes(chosen.set, scope);
  const keys = classify(scope.territory, unit, day, chosen.version.rules);
  return chosen.shown.numbers.flatMap((number, index) => {
    const criterion = chosen.version.criteria.find((known) => known.number === number);
    if (!criterion) return [];
    const fact = factOf(String(number));
    return [
      {
        number,
        name: criterion.name,
        nameConfirmed: isNameConfirmed(criterion.certainty),
        group: criterion.group,
        status: fact?.status ?? 'not_assessed',
        before: before?.[index] ?? null,
        effectiveOn: fact?.effectiveOn ?? null,
        recordedAt: fact?.recordedAt ?? null,
        recordedBy: fact?.recordedBy ?? null,
        note: fact?.note ?? null,
        cause: fact?.cause ?? null,
        illustrative: fact?.illustrative ?? false,
        ...notesOf(number, fact?.effectiveOn ?? null),
        indicators: criterion.indicators.map((indicator) =>
          indicatorRow(indicator, factOf(`i:${indicator.code}`), keys, points, lower.get(indicator.code)),
        ),
      },
    ];
  });
}

function indicatorRow(
  indicator: CatalogueIndicator,
  fact: LastFact | undefined,
  keys: readonly string[],
  points: PointsRule | null,
  lower: LowerState | undefined,
): CriterionRow['indicators'][number] {
  const threshold = thresholdFor(indicator, keys);
  const { status } = judgeFact(indicator, fact ?? null, keys, points, lower?.share ?? null);
  return {
    code: indicator.code,
    name: indicator.name,
    status,
    value: lower ? shareText(lower) : valueText(indicator, fact),
    threshold: formatThreshold(indicator, threshold),
    thresholdConfirmed: threshold !== null && isThresholdConfirmed(threshold),
    asked: fact?.asked ?? null,
  };
}

function valueText(indicator: CatalogueIndicator, fact: LastFact | undefined): string | null {
  return fact?.valueText ?? (fact?.value == null ? null : formatValue(fact.value, unitOf(indicator)));
}
