/** Statuses of one unit, one sign a criterion or indicator; null: the unit did not exist then. */
interface State {
  readonly now: string;
  readonly before: string | null;
}

/** Statuses of many units in two texts, parted by spaces: signs have an alphabet of their own and need no quotes. */
export interface PackedStates {
  now: string;
  /** Where each differed then: "3x12m" had x at position 3, m at 12; "-" did not exist. */
  before: string;
}

/** `now` and `before` of one unit speak of the same columns. */
export function packStates(states: readonly State[]): PackedStates {
  return { now: states.map(({ now }) => now).join(' '), before: states.map(packBefore).join(' ') };
}

/** The inverse of `packStates`. */
export function unpackStates(packed: PackedStates): State[] {
  const befores = packed.before.split(' ');
  return packed.now.split(' ').map((now, at) => ({ now, before: unpackBefore(now, befores[at]!) }));
}

function packBefore({ now, before }: State): string {
  if (before === null) return '-';
  return Array.from(before, (sign, at) => (sign === now[at] ? '' : `${at}${sign}`)).join('');
}

function unpackBefore(now: string, packed: string): string | null {
  if (packed === '-') return null;
  const signs = [...now];
  for (const [, at, sign] of packed.matchAll(/(\d+)(\D)/g)) signs[Number(at)] = sign!;
  return signs.join('');
}
