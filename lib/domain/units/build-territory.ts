import type { ChildLink, ClusterMemberRecord, Territory, UnitRecord } from './unit';

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Indexes a tenant's units.
 * @param records every unit with its dated versions and attributes, in any order
 * @param clusterMembers dated memberships of communes in clusters
 * @returns the territory that all functions of this folder read; the records are not copied
 */
export function buildTerritory(
  records: readonly UnitRecord[],
  clusterMembers: readonly ClusterMemberRecord[] = [],
): Territory {
  const holders = new Map<string, UnitRecord[]>();
  const children = new Map<number, ChildLink[]>();
  for (const unit of records) {
    push(holders, unit.code, unit);
    for (const { parentId, validFrom, validTo } of unit.versions) {
      if (parentId !== null) push(children, parentId, { childId: unit.id, validFrom, validTo });
    }
  }
  for (const list of holders.values()) list.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));

  const membersOf = new Map<number, ClusterMemberRecord[]>();
  const clustersOf = new Map<number, ClusterMemberRecord[]>();
  for (const member of clusterMembers) {
    push(membersOf, member.clusterId, member);
    push(clustersOf, member.communeId, member);
  }
  const units = new Map(records.map((unit) => [unit.id, unit]));
  return { units, holders, children, membersOf, clustersOf };
}
