import type { Actor } from '@/lib/domain/access/actor';
import { formatValue } from '@/lib/domain/report/value-format';
import { catalogueOf } from '../catalogue/loaders';
import { territoryOf } from '../territory/loaders';
import { chooseSet } from './choose-set';
import { readAllFacts, readSetAside } from '../cells/data';
import { readTogether } from './data';
import { readPageQuestion, type PageParams } from './page-question';
import { resolveNearestUnit } from './resolve-unit';
import type { HistoryLine } from './criterion-row';

/** One criterion with all that was ever said of it and its indicators, newest first. */
export interface CriterionHistory {
  readonly number: number;
  readonly name: string;
  readonly facts: readonly HistoryLine[];
  readonly indicators: readonly {
    readonly code: string;
    readonly name: string;
    readonly facts: readonly HistoryLine[];
  }[];
}

export interface HistoryView {
  /** The criterion asked for, null: all of them. */
  readonly number: number | null;
  readonly criteria: readonly CriterionHistory[];
}

/** The facts of a unit on a set of its own level, at every stage, up to the asked day. */
export async function loadCellHistory(actor: Actor, code: string, params: PageParams): Promise<HistoryView> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const question = readPageQuestion(actor, params);
  const scope = resolveNearestUnit(actor, territory, code, question.asOf);
  const { set, version, shown } = chooseSet(scope, catalogue, question.setId);
  const asked = Number(params.criterion);
  const number = shown.numbers.includes(asked) ? asked : null;
  const items = [...set.items].filter(
    ([, item]) => shown.numbers.includes(item.criterion) && (number === null || item.criterion === number),
  );
  const cells = {
    tenantId: actor.tenant.id,
    unitId: scope.unit.id,
    itemIds: items.map(([, item]) => item.id),
    day: scope.day,
  };
  const { facts, aside } = await readTogether(actor.tenant.id, async (tx) => ({
    facts: await readAllFacts(tx, cells),
    aside: await readSetAside(tx, cells),
  }));
  const of = (key: string, unit: string | null): HistoryLine[] => {
    const itemOfKey = set.items.get(key)?.id;
    const taken: readonly HistoryLine[] = facts
      .filter((fact) => fact.itemId === itemOfKey)
      .map(({ value, valueText, ...fact }) => ({
        ...fact,
        id: String(fact.id),
        value: valueText ?? (value === null ? null : formatValue(value, unit)),
        notTaken: false,
      }));
    const given = aside
      .filter(({ itemId }) => itemId === itemOfKey)
      .map(({ id: asideId, madeAt, madeBy, ...one }) => ({
        ...one,
        id: `x${asideId}`,
        recordedAt: madeAt,
        recordedBy: madeBy,
        asked: null,
        notTaken: true,
      }));
    return [...given.reduceRight(placed, taken)];
  };
  const criteria = version.criteria.filter(
    (criterion) => shown.numbers.includes(criterion.number) && (number === null || criterion.number === number),
  );
  return {
    number,
    criteria: criteria
      .map((criterion) => ({
        number: criterion.number,
        name: criterion.name,
        facts: of(String(criterion.number), null),
        indicators: criterion.indicators
          .map((indicator) => ({
            code: indicator.code,
            name: indicator.name,
            facts: of(`i:${indicator.code}`, indicator.unit),
          }))
          .filter((indicator) => indicator.facts.length > 0),
      }))
      .filter((criterion) => number !== null || criterion.facts.length + criterion.indicators.length > 0),
  };
}

/** Facts stay in the order in which they hold; what was not taken stands among them by its day and when it was entered. */
function placed(lines: readonly HistoryLine[], one: HistoryLine): HistoryLine[] {
  const isOlder = (line: HistoryLine) =>
    line.effectiveOn === one.effectiveOn ? line.recordedAt < one.recordedAt : line.effectiveOn < one.effectiveOn;
  const at = lines.findIndex(isOlder);
  return at === -1 ? [...lines, one] : [...lines.slice(0, at), one, ...lines.slice(at)];
}
