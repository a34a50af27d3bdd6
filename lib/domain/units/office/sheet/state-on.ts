import { AREAS } from '../attribute-slot';
import { covers } from '../../period';
import type { Period, Territory, UnitRecord } from '../../unit';

/** A dated value that holds on a day, as an import line would name it. */
export interface Held extends Period {
  readonly value: string;
}

/** What holds of a unit on a day: the rows behind each cell of its line in the sheet. */
export interface HeldState {
  readonly khuVuc: Held | null;
  readonly group: Held | null;
  readonly region: Held | null;
  /** The value is the cluster's code. */
  readonly cluster: Held | null;
  readonly tags: readonly Held[];
}

export function heldOn(territory: Territory, unit: UnitRecord, day: string): HeldState {
  const rows = unit.attributes.filter((row) => covers(row, day));
  const isArea = ({ value }: Held) => AREAS.some((area) => area === value);
  const tags = rows.filter(({ kind }) => kind === 'tag');
  const member = (territory.clustersOf.get(unit.id) ?? []).find((row) => covers(row, day));
  const cluster = member && territory.units.get(member.clusterId);
  return {
    khuVuc: tags.find(isArea) ?? null,
    group: rows.find(({ kind }) => kind === 'group') ?? null,
    region: rows.find(({ kind }) => kind === 'region') ?? null,
    cluster: member && cluster ? { ...member, value: cluster.code } : null,
    tags: tags.filter((row) => !isArea(row)),
  };
}
