import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { LowerShare } from '@/lib/domain/criteria/lower-share';
import type { MeasuredFact } from '@/lib/domain/criteria/judge-fact';
import type { SupposedUnit } from '@/lib/domain/criteria/what-if/judge-unit';
import { groupOn, regionOn, tagsOn } from '@/lib/domain/units/attributes-on';
import { readVersionSum } from '../progress/data';
import { VersionedCache } from '../versioned-cache';
import { readShares } from './read-shares';
import type { WhatIfQuestion } from './question';
import { readCells } from './data';

type Asked = Pick<WhatIfQuestion, 'scope' | 'chosen' | 'stage' | 'members' | 'known'>;
type Cells = ReadonlyMap<number, ReadonlyMap<string, MeasuredFact>>;

/** A province's cells are some two megabytes; who tries one threshold after another asks for the same again. */
const kept = new VersionedCache<Cells>(8);
const NOTHING: ReadonlyMap<string, MeasuredFact> = new Map();
const NO_SHARES: ReadonlyMap<string, LowerShare> = new Map();

/** The counted units with their classification and cells on the day; only cells of criteria that the reader may see. */
export async function readUnits(question: Asked, catalogue: readonly CatalogueSet[]): Promise<SupposedUnit[]> {
  const { scope, members } = question;
  const { territory, day } = scope;
  const cells = await cellsOf(question);
  const shares = await readShares(question, catalogue);
  return members.map((unit): SupposedUnit => {
    const classification = {
      region: regionOn(territory, unit, day),
      group: groupOn(unit, day),
      tags: tagsOn(unit, day),
    };
    return {
      id: unit.id,
      code: unit.code,
      classification,
      cells: cells.get(unit.id) ?? NOTHING,
      shares: shares.get(unit.id) ?? NO_SHARES,
    };
  });
}

async function cellsOf({ scope, chosen, stage, members }: Asked): Promise<Cells> {
  const { tenant } = scope.actor;
  const unitIds = members.map(({ id }) => id);
  const items = new Map(
    [...chosen.set.items].flatMap(([key, { id, criterion }]) =>
      chosen.shown.numbers.includes(criterion) ? [[id, key] as const] : [],
    ),
  );
  const version = await readVersionSum({ tenantId: tenant.id, setId: chosen.set.id, stage, unitIds });
  const { id, territoryVersion, catalogueVersion } = tenant;
  const key = [id, scope.unit.id, chosen.set.id, chosen.shown.id, stage, scope.day, territoryVersion, catalogueVersion];
  return kept.get([...key, version], () => readCells({ tenantId: tenant.id, stage, unitIds, items, day: scope.day }));
}
