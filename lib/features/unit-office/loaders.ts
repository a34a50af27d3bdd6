import type { Actor } from '@/lib/domain/access/actor';
import { ancestorsOn } from '@/lib/domain/units/ancestors-on';
import { groupOn, tagsOn } from '@/lib/domain/units/attributes-on';
import { childrenOn } from '@/lib/domain/units/children-on';
import { clustersOfCommune, clustersOn } from '@/lib/domain/units/clusters-on';
import { inVietnameseOrder } from '@/lib/domain/units/in-vietnamese-order';
import { AREAS } from '@/lib/domain/units/office/attribute-slot';
import { covers } from '@/lib/domain/units/period';
import { fold } from '@/lib/domain/units/slug';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { territoryOf } from '../territory/loaders';
import { officeDay, proveOffice } from './office-day';
import type { CommuneRow, UnitFilter, UnitListView } from './view';

/** The communes of the tenant on a day, as the unit office lists them. Throws AppError `not_found` for all others. */
export async function loadUnits(actor: Actor, asked: Partial<Record<string, string>>): Promise<UnitListView> {
  proveOffice(actor);
  const territory = await territoryOf(actor.tenant);
  const day = officeDay(actor, asked.asOf);
  const filter = readFilter(asked);
  const all = inForce(territory, 'commune', day).map((unit) => ({ unit, row: communeRow(territory, unit, day) }));
  const districts = inForce(territory, 'district', day);
  const found = all.filter(({ unit, row }) => matches(territory, unit, row, filter, day));
  return {
    day,
    referenceDay: actor.tenant.referenceDay,
    filter,
    areas: [...districts, ...clustersOn(territory, day)].map((unit) => ({
      code: unit.code,
      title: unitTitle(unit, day),
    })),
    rows: found.map(({ row }) => row),
    of: all.length,
    withoutGroup: all.filter(({ row }) => row.group === null).length,
    villages: all.reduce((sum, { row }) => sum + row.villages, 0),
  };
}

function readFilter({ name = '', area = '', missing }: Partial<Record<string, string>>): UnitFilter {
  return { name: name.slice(0, 80), area, missing: missing === 'group' || missing === 'khuVuc' ? missing : '' };
}

export function inForce(territory: Territory, level: UnitRecord['level'], day: string): UnitRecord[] {
  const found = [...territory.units.values()].filter((unit) => unit.level === level && covers(unit, day));
  return inVietnameseOrder(found, day);
}

function communeRow(territory: Territory, unit: UnitRecord, day: string): CommuneRow {
  const tags = tagsOn(unit, day);
  const district = ancestorsOn(territory, unit.id, day).find(({ level }) => level === 'district');
  const clusters = clustersOfCommune(territory, unit.id, day).map((cluster) => unitTitle(cluster, day));
  const khuVuc = AREAS.find((area) => tags.includes(area)) ?? null;
  return {
    code: unit.code,
    title: unitTitle(unit, day),
    area: district ? unitTitle(district, day) : null,
    cluster: clusters.join(', ') || null,
    khuVuc: khuVuc?.replace('khu vực ', '') ?? null,
    group: groupOn(unit, day),
    tags: tags.filter((tag) => tag !== khuVuc),
    villages: childrenOn(territory, unit.id, day).length,
  };
}

function matches(territory: Territory, unit: UnitRecord, row: CommuneRow, filter: UnitFilter, day: string): boolean {
  if (filter.missing === 'group' && row.group !== null) return false;
  if (filter.missing === 'khuVuc' && row.khuVuc !== null) return false;
  if (!fold(row.title).includes(fold(filter.name.trim())) && row.code !== filter.name.trim()) return false;
  if (filter.area === '') return true;
  const above = [...ancestorsOn(territory, unit.id, day), ...clustersOfCommune(territory, unit.id, day)];
  return above.some(({ code }) => code === filter.area);
}
