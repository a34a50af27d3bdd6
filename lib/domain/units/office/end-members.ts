import type { ClusterMemberRecord } from '../unit';
import type { DayLimits } from './day-fault';
import type { Fault } from './fault';

/** The members of a cluster that ends: they leave it on its last day. One that joins later refuses the end. */
export function endMembers(
  members: readonly ClusterMemberRecord[],
  day: string,
  { referenceDay }: DayLimits,
): readonly ClusterMemberRecord[] | Fault {
  const later = members.filter((member) => member.validFrom > day);
  if (later.some((member) => member.validFrom <= referenceDay)) return { field: 'day', fault: 'later_change' };
  return members
    .filter((member) => member.validFrom <= day)
    .map((member) => (member.validTo === null || member.validTo > day ? { ...member, validTo: day } : member));
}
