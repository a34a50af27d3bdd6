import type { Actor } from '@/lib/domain/access/actor';
import { clustersOfCommune } from '@/lib/domain/units/clusters-on';
import { compareVietnamese } from '@/lib/domain/units/in-vietnamese-order';
import { covers, dayWithin } from '@/lib/domain/units/period';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { versionOn } from '@/lib/domain/units/version-on';
import { territoryOf } from '../territory/loaders';
import { fetchMembers, type MemberSource } from './data';
import { inForce } from './loaders';
import { lastActDay, officeDay, proveOffice } from './office-day';
import { seenOf } from './seen';
import type { ClusterMemberRow, ClustersView, ClusterView } from './view';

/** The clusters of the province and who belonged to them when. Throws AppError `not_found` for all but the office. */
export async function loadClusters(actor: Actor, asked: string | undefined): Promise<ClustersView> {
  proveOffice(actor);
  const [territory, members] = await Promise.all([territoryOf(actor.tenant), fetchMembers(actor.tenant.id)]);
  const { referenceDay } = actor.tenant;
  const day = officeDay(actor, asked);
  const begun = [...territory.units.values()].filter((unit) => unit.level === 'cluster' && unit.validFrom <= day);
  const all = begun.map((unit) => clusterView(territory, unit, members, day, referenceDay));
  const sorted = all.sort((a, b) => compareVietnamese(a.title, b.title));
  return {
    day,
    referenceDay,
    lastActDay: lastActDay(actor),
    clusters: sorted.filter((cluster) => covers(cluster, day)),
    ended: sorted.filter((cluster) => !covers(cluster, day)),
    communes: inForce(territory, 'commune', day).map((unit) => ({
      code: unit.code,
      title: unitTitle(unit, day),
      cluster: clustersOfCommune(territory, unit.id, day)[0]?.code ?? null,
    })),
  };
}

function clusterView(
  territory: Territory,
  unit: UnitRecord,
  members: readonly MemberSource[],
  day: string,
  referenceDay: string,
): ClusterView {
  const { name, type } = versionOn(unit, day);
  const rows = members.filter((row) => row.clusterId === unit.id).flatMap((row) => memberRow(territory, row, day));
  rows.sort((a, b) => compareVietnamese(a.title, b.title));
  const now = rows.filter((row) => covers(row, dayWithin(unit, day)));
  return {
    ...{ code: unit.code, title: unitTitle(unit, day), since: unit.validFrom, seen: seenOf(unit), name, type },
    ...{ validFrom: unit.validFrom, validTo: unit.validTo },
    ended: unit.validTo !== null && unit.validTo <= referenceDay,
    members: now,
    formerMembers: rows.filter((row) => !now.includes(row)),
  };
}

function memberRow(territory: Territory, row: MemberSource, day: string): ClusterMemberRow[] {
  const commune = territory.units.get(row.communeId);
  if (!commune) return [];
  const { validFrom, validTo, source } = row;
  return [{ code: commune.code, title: unitTitle(commune, day), since: commune.validFrom, validFrom, validTo, source }];
}
