import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { versionFor } from '@/lib/domain/criteria/version-for';
import { thresholdKeys } from '@/lib/domain/criteria/threshold-keys';
import type { Stage } from '@/lib/domain/criteria/status';
import type { UnitRecord } from '@/lib/domain/units/unit';
import type { ReadableSet } from '../progress/choose-set';
import { membersOn } from '../progress/group-members';
import type { UnitScope } from '../progress/resolve-unit';
import { readUnits } from '../what-if/read-units';
import { judgeOnce, type JudgedCells } from './judge-once';
import { judgingVersion } from './pack-cells';
import type { MatrixCells, MatrixColumn } from './view';

interface Asked {
  readonly scope: UnitScope;
  readonly chosen: ReadableSet;
  readonly stage: Stage;
  readonly compareTo: string;
}

/** The indicators of every counted unit on the day and on the comparison day, each judged by the version of its day. */
export async function readIndicators(
  asked: Asked,
  catalogue: readonly CatalogueSet[],
  columns: readonly MatrixColumn[],
): Promise<Map<string, MatrixCells>> {
  const { scope, chosen, compareTo } = asked;
  const [now, before] = await Promise.all([
    readOn(asked, scope.day, catalogue, columns),
    readOn(asked, compareTo, catalogue, columns),
  ]);
  const asOfThen = versionFor(chosen.set, compareTo) ?? chosen.version;
  const then = new Set(asOfThen.criteria.flatMap(({ indicators }) => indicators.map(({ code }) => `i:${code}`)));
  return new Map(
    Array.from(now, ([unit, { packed, values }]) => {
      const earlier = before.get(unit)?.packed ?? null;
      return [unit.code, { now: packed, before: earlier && sameWhereNew(columns, then, packed, earlier), values }];
    }),
  );
}

/** What an amendment asks for since then has no state before it: that is neither gained nor lost. */
function sameWhereNew(
  columns: readonly MatrixColumn[],
  then: ReadonlySet<string>,
  now: string,
  before: string,
): string {
  if (columns.every(({ item }) => then.has(item) || !item.startsWith('i:'))) return before;
  return columns.map(({ item }, at) => (then.has(item) || !item.startsWith('i:') ? before[at] : now[at])).join('');
}

async function readOn(
  { scope, chosen, stage }: Asked,
  day: string,
  catalogue: readonly CatalogueSet[],
  columns: readonly MatrixColumn[],
): Promise<Map<UnitRecord, JudgedCells>> {
  const version = versionFor(chosen.set, day) ?? chosen.version;
  const { shown } = chosen;
  const criteria = version.criteria.filter(({ number }) => shown.numbers.includes(number));
  const then = { ...scope, day };
  const members = membersOn(scope.territory, scope.unit, chosen.set, day);
  const known = {
    indicators: new Map(criteria.flatMap(({ indicators }) => indicators.map((one) => [one.code, one]))),
    units: new Set<string>(),
  };
  const units = await readUnits({ scope: then, chosen, stage, members, known }, catalogue);
  const rules = judgingVersion(criteria, version.rules.points);
  const { tenant } = scope.actor;
  const name = [tenant.id, tenant.catalogueVersion, chosen.set.id, shown.id, version.version];
  const judge = judgeOnce(name, columns, rules);
  return new Map(
    units.map(({ classification, cells, shares }, at) => {
      const keys = thresholdKeys(classification, version.rules.tagColumns);
      return [members[at]!, judge({ keys, cells, shares })] as const;
    }),
  );
}
