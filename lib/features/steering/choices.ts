import type { Tx } from '@/lib/db/client';
import { can, type Place } from '@/lib/domain/access/can';
import type { Permission } from '@/lib/domain/access/permission';
import { placeOf } from '@/lib/domain/access/place';
import { formatUiDate } from '@/lib/domain/report/format';
import { isPetitionOpen } from '@/lib/domain/steering/petition-standing';
import { ancestorsOn } from '@/lib/domain/units/ancestors-on';
import { compareVietnamese, inVietnameseOrder } from '@/lib/domain/units/in-vietnamese-order';
import { isWithin } from '@/lib/domain/units/is-within';
import { covers } from '@/lib/domain/units/period';
import { subtreeOn } from '@/lib/domain/units/subtree-on';
import { UNIT_LEVELS, type UnitLevel } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { readHolders } from '../cells/read-holders';
import { readEvents } from '../events/data';
import type { ReadableSet } from '../progress/choose-set';
import { readPetitions } from '../petitions/data';
import type { UnitScope } from '../progress/resolve-unit';
import { nameUnit } from './names';
import { rowsUnder } from './rows-at';
import { seesRow } from './sees';

/** What a form offers: the value that is sent, and its words. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The page's unit and those under it at which the reader may do one of these things, from the whole to the part. */
export function unitChoices(
  { actor, territory, unit, day }: UnitScope,
  permissions: readonly Permission[],
  fits: (level: UnitLevel) => boolean = () => true,
): Choice[] {
  // A province's list would be thousands long with its villages: they are written about from their commune's page.
  const lowest = UNIT_LEVELS.indexOf(unit.level) >= UNIT_LEVELS.indexOf('commune') ? 'village' : 'commune';
  const may = (place: Place) => permissions.some((permission) => can(actor, permission, place));
  const units = subtreeOn(territory, unit.id, day)
    .filter(({ level }) => fits(level) && UNIT_LEVELS.indexOf(level) <= UNIT_LEVELS.indexOf(lowest))
    .filter((one) => may(placeOf(territory, one, day, 'any')));
  return UNIT_LEVELS.flatMap((level) =>
    inVietnameseOrder(
      units.filter((one) => one.level === level),
      day,
    ),
  ).map((one) => ({ value: one.code, label: unitTitle(one, day) }));
}

/** The units above the page's at which the reader may do that: what a commune hears may be given to its district. */
export function unitChoicesAbove({ actor, territory, unit, day }: UnitScope, permission: Permission): Choice[] {
  return ancestorsOn(territory, unit.id, day)
    .filter((one) => can(actor, permission, placeOf(territory, one, day, 'any')))
    .reverse()
    .map((one) => ({ value: one.code, label: unitTitle(one, day) }));
}

/** The criteria of the page's set that the reader sees. */
export function criterionChoices(chosen: ReadableSet | null): Choice[] {
  if (!chosen) return [];
  return chosen.version.criteria
    .filter(({ number }) => chosen.shown.numbers.includes(number))
    .map(({ number, name }) => ({ value: String(number), label: `${number}. ${name}` }));
}

/** Departments in force on the day. */
export async function departmentChoices(tx: Tx, { actor, day }: UnitScope): Promise<Choice[]> {
  const rows = await tx.$queryRaw<{ id: number; name: string }[]>`
    SELECT id, name FROM department
    WHERE tenant_id = ${actor.tenant.id} AND ${day}::date BETWEEN valid_from AND coalesce(valid_to, 'infinity')`;
  return rows
    .sort((a, b) => compareVietnamese(a.name, b.name))
    .map(({ id, name }) => ({ value: String(id), label: name }));
}

/** Accounts, by their posts, that may do something at the page's unit or under it. */
export async function accountChoices(
  tx: Tx,
  { actor, territory, unit, day }: Pick<UnitScope, 'actor' | 'territory' | 'unit' | 'day'>,
  permission: Permission,
): Promise<Choice[]> {
  const fits = (unitId: number) =>
    isWithin(territory, unitId, unit.id, day) || isWithin(territory, unit.id, unitId, day);
  const holders = await readHolders(tx, actor.tenant.id, permission, (unitId) => {
    const own = territory.units.get(unitId);
    return own !== undefined && covers(own, day) && fits(unitId);
  });
  const posts = new Map(holders.map(({ userId, post }) => [userId, post]));
  return [...posts]
    .map(([id, post]) => ({ value: String(id), label: post }))
    .sort((a, b) => compareVietnamese(a.label, b.label));
}

/** Petitions of the page's unit and of those under it, raised by the day, that the reader sees and that still wait. */
export async function petitionChoices(tx: Tx, scope: UnitScope): Promise<Choice[]> {
  const petitions = await readPetitions(tx, rowsUnder(scope));
  return petitions
    .filter((petition) => isPetitionOpen(petition) && seesRow(scope, petition))
    .map(({ id, unitId, subject }) => ({
      value: String(id),
      label: `${nameUnit(scope, unitId).title}: ${subject.length > 80 ? `${subject.slice(0, 79)}…` : subject}`,
    }));
}

/** Events of the page's unit and of those under it that were over by the day, the last first. */
export async function eventChoices(tx: Tx, scope: UnitScope): Promise<Choice[]> {
  const events = await readEvents(tx, rowsUnder(scope));
  return events
    .slice(0, 100)
    .map(({ id, title, to }) => ({ value: String(id), label: `${formatUiDate(to)} · ${title}` }));
}
