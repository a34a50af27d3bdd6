import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { STAGES, type Stage } from '@/lib/domain/criteria/status';
import { classify } from '@/lib/domain/units/classify';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { compareVietnamese } from '@/lib/domain/units/in-vietnamese-order';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { versionOn } from '@/lib/domain/units/version-on';
import { AppError, type ErrorCode } from '@/lib/errors';
import { authorityOver, lockOf } from '../assessments/check-save';
import { entryDays } from '../assessments/entry-days';
import { stageToWrite } from '../assessments/may-enter';
import { catalogueOf } from '../catalogue/loaders';
import { groupOf, nameOf } from '../progress/build-rows';
import { chooseSet, type ReadableSet } from '../progress/choose-set';
import { departmentOf } from '../progress/criterion-notes';
import { readTogether } from '../progress/data';
import { membersOn } from '../progress/group-members';
import { readPageQuestion, type PageParams } from '../progress/page-question';
import { readLowerShares } from '../progress/read-lower-shares';
import { resolveNearestUnit, type UnitScope } from '../progress/resolve-unit';
import { territoryOf } from '../territory/loaders';
import { readHeldFacts, type HeldFact } from '../cells/data';
import { gridItems, packUnit } from './pack-unit';
import type { EntryGridView, GridItem } from './view';

/**
 * The grid of a unit: on a set of its own level its items × fields, on a set of a lower level those units × criteria or,
 * with `by=indicators`, × indicators; at the first stage that the actor may write somewhere in it. Only the criteria that
 * he may see come along, and each cell with the reason for which he may not write it.
 * @throws AppError `not_found`, and what `chooseSet` throws
 */
export async function loadEntryGrid(actor: Actor, code: string, params: PageParams): Promise<EntryGridView> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const question = readPageQuestion(actor, params);
  const scope = resolveNearestUnit(actor, territory, code, question.asOf);
  const chosen = chooseSet(scope, catalogue, question.setId);
  const { set, version } = chosen;
  const own = set.level === scope.unit.level;
  const units = own ? [scope.unit] : inGroups(scope, membersOn(territory, scope.unit, set, scope.day));
  if (scope.unit.level === 'cluster' && own) throw new AppError('not_found');
  const stage = params.stage === undefined ? stageOf(actor, territory, units, set, scope.day) : question.stage;

  const criteria = version.criteria.filter(({ number }) => chosen.shown.numbers.includes(number));
  const keysOf = new Map(units.map((unit) => [unit.id, classify(territory, unit, scope.day, version.rules)]));
  const all = gridItems(
    criteria,
    (number) => departmentOf(set, number, scope.day),
    new Set([...keysOf.values()].flat()),
  );
  const layout = own ? 'fields' : params.by === 'indicators' ? 'indicators' : 'criteria';
  const items = all.filter(({ rule }) => layout === 'fields' || (layout === 'criteria') === (rule === null));
  const cells = await readCells(chosen, scope, units, items, stage);
  const lower = own ? await readLowerShares(scope, criteria, catalogue, stage) : new Map();
  const groups = new Set(units.map((unit) => groupTitle(scope, unit)));
  const locks: ErrorCode[] = [];
  return {
    code: scope.unit.code,
    title: unitTitle(scope.unit, scope.day),
    level: scope.unit.level,
    setId: set.id,
    setLevel: set.level,
    stage,
    day: scope.day,
    ...entryDays(actor, scope.unit, set),
    layout,
    hasIndicators: criteria.some(({ indicators }) => indicators.length > 0),
    points: version.rules.points,
    items,
    locks,
    units: units.map((unit) => {
      const keys = keysOf.get(unit.id) ?? [];
      const factOf = (item: GridItem) => cells.facts.get(cellId(set, unit, item));
      const claimOf = (item: GridItem) => cells.claims.get(cellId(set, unit, item));
      const target = { unit, set };
      const locked = lockOf(actor, target, scope.day);
      const when = { stage, effectiveOn: scope.day };
      const lockOfItem = (item: GridItem) =>
        locked ?? authorityOver(actor, territory, target, when, item.number, claimOf(item)?.recordedById ?? null);
      return {
        code: unit.code,
        name: nameOf(unit, scope.day),
        title: unitTitle(unit, scope.day),
        group: groups.size > 1 ? groupTitle(scope, unit) : '',
        keys,
        ...packUnit(
          {
            items,
            keys,
            points: version.rules.points,
            factOf,
            claimOf: stage === 'self' ? null : claimOf,
            lockOf: lockOfItem,
            lower,
          },
          locks,
        ),
      };
    }),
  };
}

/** One district or cluster after the other, in each as before. */
function inGroups(scope: UnitScope, units: readonly UnitRecord[]): UnitRecord[] {
  const titles = new Map(units.map((unit) => [unit.id, groupTitle(scope, unit)]));
  return [...units].sort((a, b) => compareVietnamese(titles.get(a.id) ?? '', titles.get(b.id) ?? ''));
}

function groupTitle(scope: UnitScope, unit: UnitRecord): string {
  const group = groupOf(scope, unit);
  return group ? versionOn(group, scope.day).name : '';
}

/** The first stage at which the actor may write somewhere in the grid; to one who writes nowhere the self-assessment is shown. */
function stageOf(
  actor: Actor,
  territory: Territory,
  units: readonly UnitRecord[],
  set: CatalogueSet,
  day: string,
): Stage {
  const stages = new Set(units.map((unit) => stageToWrite(actor, territory, unit, set, day)));
  return STAGES.find((stage) => stages.has(stage)) ?? 'self';
}

async function readCells(
  { set }: ReadableSet,
  { actor, day }: UnitScope,
  units: readonly UnitRecord[],
  items: readonly GridItem[],
  stage: Stage,
) {
  const query = {
    tenantId: actor.tenant.id,
    unitIds: units.map(({ id }) => id),
    itemIds: items.flatMap(({ item }) => set.items.get(item)?.id ?? []),
    day,
  };
  return readTogether(actor.tenant.id, async (tx) => ({
    facts: byCell(await readHeldFacts(tx, { ...query, stage })),
    claims: byCell(stage === 'self' ? [] : await readHeldFacts(tx, { ...query, stage: 'self' })),
  }));
}

function byCell(facts: readonly HeldFact[]): Map<string, HeldFact> {
  return new Map(facts.map((fact) => [`${fact.unitId}:${fact.itemId}`, fact]));
}

function cellId(set: CatalogueSet, unit: UnitRecord, { item }: GridItem): string {
  return `${unit.id}:${set.items.get(item)?.id}`;
}
