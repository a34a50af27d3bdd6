import type { CatalogueCriterion, CatalogueIndicator } from '@/lib/domain/criteria/criteria-set';
import { thresholdFor, type ThresholdKeys } from '@/lib/domain/criteria/evaluate';
import { judgeFact } from '@/lib/domain/criteria/judge-fact';
import { CAUSES, type Status } from '@/lib/domain/criteria/status';
import { STATUS_WORDS } from '@/lib/domain/entry-sheet/words';
import type { TemplateCell, TemplateUnit } from '@/lib/domain/entry-sheet/template';
import { formatThreshold, formatTyped } from '@/lib/domain/report/value-format';
import { classify } from '@/lib/domain/units/classify';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { shareText, type LowerState } from '../progress/read-lower-shares';
import type { UnitScope } from '../progress/resolve-unit';
import { criteriaToFill } from './criteria-to-fill';
import type { HeldFact } from '../cells/data';
import type { PlannedSheet } from './plan-sheets';

/** What is known of a unit's cells, by item id. */
export interface UnitFacts {
  readonly own: ReadonlyMap<number, HeldFact>;
  /** What the unit says of itself, where another stage is entered; null on the stage of self-assessment. */
  readonly claims: ReadonlyMap<number, HeldFact> | null;
  /** By indicator code; empty where lower units are not counted. */
  readonly lower: ReadonlyMap<string, LowerState>;
}

/** The cells of a unit as a template carries them. */
export function fillUnit(
  scope: UnitScope,
  { set, version, stage }: PlannedSheet,
  unit: UnitRecord,
  criteria: readonly CatalogueCriterion[],
  { own, claims, lower }: UnitFacts,
): TemplateUnit {
  const { actor, territory, day } = scope;
  const keys = classify(territory, unit, day, version.rules);
  const writable = criteriaToFill(actor, territory, unit, set, { stage, day });
  const cells = new Map<string, TemplateCell>();
  for (const criterion of criteria) {
    const isOpen = writable === 'all' || writable.includes(criterion.number);
    const idOf = (item: string): number => set.items.get(item)?.id ?? -1;
    const id = idOf(String(criterion.number));
    const standing = STATUS_WORDS[(claims ?? own).get(id)?.status ?? 'not_assessed'];
    cells.set(String(criterion.number), { ...carriedBy(own.get(id)), isOpen, demand: null, standing });
    for (const indicator of criterion.indicators) {
      const item = `i:${indicator.code}`;
      const fact = own.get(idOf(item));
      const state = lower.get(indicator.code);
      const judge = (one: HeldFact | undefined) =>
        judgeFact(indicator, one ?? null, keys, version.rules.points, state?.share ?? null);
      const isProven = judge(fact).evaluation?.status != null;
      const seen = judge(claims ? claims.get(idOf(item)) : fact);
      cells.set(item, {
        ...carriedBy(fact),
        // What follows from the value is not typed, so a new value does not contradict it.
        ...(isProven ? { status: null } : {}),
        isOpen,
        demand: demandOf(indicator, keys),
        standing: standingOf(indicator, seen.status, state),
      });
    }
  }
  return { code: unit.code, title: unitTitle(unit, day), cells };
}

function carriedBy(fact: HeldFact | undefined): Pick<TemplateCell, 'base' | 'status' | 'value' | 'cause' | 'note'> {
  if (!fact) return { base: '', status: null, value: null, cause: null, note: null };
  return {
    base: String(fact.id),
    status: fact.status === 'not_assessed' ? null : fact.status,
    value: fact.valueText ?? (fact.value === null ? null : formatTyped(fact.value)),
    cause: CAUSES.find((cause) => cause === fact.cause) ?? null,
    note: fact.note,
  };
}

/** "≥ 95 % (chưa đối chiếu)", "tỉnh quy định", "chưa rõ"; null where a yes is all that is asked. */
function demandOf(indicator: CatalogueIndicator, keys: ThresholdKeys): string | null {
  const threshold = thresholdFor(indicator, keys);
  const text = formatThreshold(indicator, threshold);
  if (threshold !== null && text !== null) {
    const isCertain = threshold.certainty === 'verified' || threshold.confirmed !== null;
    return isCertain ? text : `${text} (chưa đối chiếu)`;
  }
  if (indicator.thresholdState.startsWith('delegated')) return 'tỉnh quy định';
  return indicator.kind === 'boolean' || indicator.kind === 'text' ? null : 'chưa rõ ngưỡng';
}

function standingOf({ kind }: CatalogueIndicator, status: Status, state: LowerState | undefined): string {
  if (kind !== 'lower_share') return STATUS_WORDS[status];
  const share = state && shareText(state);
  return share === undefined || share === null ? 'tính từ cấp dưới' : `${share}, ${STATUS_WORDS[status]}`;
}
