import type { CapitalLine } from '@/lib/domain/capital/capital-line';
import { CAPITAL_SOURCES } from '@/lib/domain/capital/capital-line';
import { isDisbursementLow } from '@/lib/domain/capital/disbursement';
import { splitCapital } from '@/lib/domain/capital/split-capital';
import { debtBlocksRecognition, sumCapital } from '@/lib/domain/capital/sum-capital';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { groupBy } from '@/lib/domain/group-by';
import { inVietnameseOrder } from '@/lib/domain/units/in-vietnamese-order';
import type { UnitRecord } from '@/lib/domain/units/unit';
import type { UnitScope } from '../progress/resolve-unit';
import { nameCriterion, nameUnit } from '../steering/names';
import { capitalHref } from './capital-address';
import type { CapitalView, SourceRow } from './view';

/** What was said of the unit itself: whole, by source, by works. */
export function buildOwn(
  lines: readonly CapitalLine[],
  catalogue: readonly CatalogueSet[],
  day: string,
  elapsed: number,
): Pick<CapitalView, 'own' | 'sources' | 'works'> {
  const sum = sumCapital(lines);
  const named = lines.filter(({ works, number }) => works !== null || number !== null);
  const groups = groupBy(named, ({ works, setId, number }) => JSON.stringify([works, setId, number]));
  return {
    own: { ...sum, isLow: isDisbursementLow(sum.rate, elapsed), blocks: debtBlocksRecognition(sum) },
    sources: bySource(lines),
    works: [...groups.values()].map((group) => {
      const one = sumCapital(group);
      const { works } = group[0]!;
      const criterion = nameCriterion(catalogue, group[0]!, day);
      return { ...one, works, criterion, isLow: isDisbursementLow(one.rate, elapsed) };
    }),
  };
}

function bySource(lines: readonly CapitalLine[]): SourceRow[] {
  const groups = groupBy(lines, ({ source }) => source);
  const found = CAPITAL_SOURCES.filter((source) => groups.has(source));
  const sums = found.map((source) => sumCapital(groups.get(source)!));
  const whole = sumCapital(lines);
  // Shares are of one kind of amount: of what was planned, or where no plan is known, of what was allocated.
  const kind = whole.planned ? 'planned' : 'allocated';
  const total = whole[kind];
  return found.map((source, i) => {
    const part = sums[i]![kind];
    const share = total && total.low > 0 && part ? splitCapital(total, [part]).shares[0]! : null;
    return { source, ...sums[i]!, share };
  });
}

/** The units under the page's of which something was said, and their sum: beside the unit's own, because one may be part of the other. */
export function buildBelow(
  scope: UnitScope,
  subtree: readonly UnitRecord[],
  lines: readonly CapitalLine[],
  query: string,
  elapsed: number,
): Pick<CapitalView, 'below' | 'belowSum' | 'belowOf'> {
  const { unit, day } = scope;
  const linesOf = groupBy(lines, ({ unitId }) => unitId);
  const level = nearestWithLines(subtree.slice(1), linesOf, unit);
  const under = subtree.filter((one) => one.id !== unit.id && one.level === level);
  const told = inVietnameseOrder(
    under.filter(({ id }) => linesOf.has(id)),
    day,
  );
  return {
    below: told.map((one) => {
      const sum = sumCapital(linesOf.get(one.id)!);
      return {
        ...sum,
        unit: nameUnit(scope, one.id),
        href: capitalHref(one.code, query, null),
        isLow: isDisbursementLow(sum.rate, elapsed),
        blocks: debtBlocksRecognition(sum),
      };
    }),
    belowSum: sumCapital(told.flatMap(({ id }) => linesOf.get(id)!)),
    belowOf: under.length === 0 ? null : under.length,
  };
}

/** Of a province mostly its communes, where only districts have money theirs: two levels would count one money twice. */
function nearestWithLines(
  under: readonly UnitRecord[],
  linesOf: ReadonlyMap<number, unknown>,
  unit: UnitRecord,
): UnitRecord['level'] {
  if (unit.level === 'commune' || unit.level === 'village') return 'village';
  const told = new Set(under.filter(({ id }) => linesOf.has(id)).map(({ level }) => level));
  return told.has('commune') || !told.has('district') ? 'commune' : 'district';
}
