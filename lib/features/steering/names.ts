import type { Tx } from '@/lib/db/client';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { versionFor } from '@/lib/domain/criteria/version-for';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { dayWithin } from '@/lib/domain/units/period';
import type { UnitScope } from '../progress/resolve-unit';
import { readableUnit } from './readable-unit';
import { seesRow, type About } from './sees';

/** A unit as a row names it. */
export interface NamedUnit {
  readonly code: string;
  /** "xã Kiên Mộc" */
  readonly title: string;
}

export interface NamedCriterion {
  readonly setId: string;
  readonly number: number;
  readonly name: string;
}

/** Something another page of steering tells more of. */
export interface NamedRow {
  readonly id: number;
  readonly title: string;
  /** Of the unit on whose page it stands. */
  readonly code: string;
}

/** The unit of a row, as it was called on the page's day. */
export function nameUnit({ territory, day }: UnitScope, unitId: number): NamedUnit {
  const unit = territory.units.get(unitId)!;
  return { code: unit.code, title: unitTitle(unit, dayWithin(unit, day)) };
}

/** The criterion that a row is about, by the version of the page's day; null: it is about none. */
export function nameCriterion(
  catalogue: readonly CatalogueSet[],
  { setId, number }: About,
  day: string,
): NamedCriterion | null {
  if (setId === null || number === null) return null;
  const set = catalogue.find((one) => one.id === setId);
  const criteria = set ? (versionFor(set, day)?.criteria ?? []) : [];
  return { setId, number, name: criteria.find((one) => one.number === number)?.name ?? '' };
}

/** Titles of events by id, of those whose unit the reader may know of. */
export async function nameEvents(
  tx: Tx,
  { actor, territory, day }: UnitScope,
  ids: readonly (number | null)[],
): Promise<Map<number, NamedRow>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await tx.steeringEvent.findMany({
    where: { tenantId: actor.tenant.id, id: { in: wanted } },
    select: { id: true, title: true, unitId: true },
  });
  return new Map(
    rows.flatMap(({ id, title, unitId }) => {
      const unit = readableUnit(actor, territory, unitId, day);
      return unit ? [[id, { id, title, code: unit.code }] as const] : [];
    }),
  );
}

/** Short names of departments by id. */
export async function nameDepartments(tx: Tx, tenantId: number): Promise<Map<number, string>> {
  const rows = await tx.department.findMany({ where: { tenantId }, select: { id: true, shortName: true } });
  return new Map(rows.map(({ id, shortName }) => [id, shortName]));
}

/** Posts of accounts that are members of the tenant, by id. */
export async function namePosts(
  tx: Tx,
  tenantId: number,
  ids: readonly (number | null)[],
): Promise<Map<number, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ id: number; post: string }[]>`
    SELECT DISTINCT u.id, u.post FROM app_user u JOIN membership m ON m.user_id = u.id
    WHERE m.tenant_id = ${tenantId} AND u.id = ANY(${wanted})`;
  return new Map(rows.map(({ id, post }) => [id, post]));
}

/** Subjects of petitions by id, of those whose unit the reader may know of and whose criterion he sees. */
export async function namePetitions(
  tx: Tx,
  scope: UnitScope,
  ids: readonly (number | null)[],
): Promise<Map<number, NamedRow>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await tx.petition.findMany({
    where: { tenantId: scope.actor.tenant.id, id: { in: wanted } },
    select: { id: true, subject: true, unitId: true, setId: true, number: true },
  });
  return new Map(
    rows
      .filter((row) => seesRow(scope, row))
      .map(({ id, subject, unitId }) => [id, { id, title: subject, code: scope.territory.units.get(unitId)!.code }]),
  );
}
