/** Units that belong together on a tile map: a district's or a cluster's communes. */
export interface TileGroup {
  readonly code: string;
  /** Codes of its units, in the order in which they are laid. */
  readonly units: readonly string[];
  /** Where the group lies, [longitude, latitude]; null where no open border says it. */
  readonly at: readonly [number, number] | null;
}

/** Lengths are in tiles; `row` of a tile counts the headings above it, so it need not be whole. */
export interface PlacedTile {
  readonly code: string;
  readonly column: number;
  readonly row: number;
}
export interface PlacedGroup {
  readonly code: string;
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly PlacedTile[];
}
export interface TileLayout {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly PlacedGroup[];
}

/** What stands above a block, between blocks, and how wide a block is at least. */
const HEAD = 0.5;
const GAP = 0.25;
const BLOCK = 4;

/**
 * One tile a unit, in a block a group, blocks in strands beside each other: west to east and in each strand north to
 * south where the groups' places are known, otherwise in the given order, each block under the shortest strand.
 * Every unit gets one tile of its own and no two overlap. A unit that stands in two groups gets two.
 * @param columns how many tiles fit beside each other, not necessarily a whole number
 */
export function layoutTiles(groups: readonly TileGroup[], columns: number): TileLayout {
  const filled = groups.filter(({ units }) => units.length > 0);
  const room = Math.max(1, columns);
  const count = Math.max(1, Math.min(filled.length, Math.floor((room + GAP) / (BLOCK + GAP))));
  const width = Math.max(1, Math.floor((room - GAP * (count - 1)) / count));
  const strands = spread(filled, count, (group) => heightOf(group, width));
  const placed = strands.flatMap((strand, index) => lay(strand, index * (width + GAP), width));
  return {
    width: count * width + GAP * (count - 1),
    height: Math.max(0, ...placed.map(({ row, height }) => row + height)),
    groups: placed,
  };
}

function heightOf({ units }: TileGroup, width: number): number {
  return HEAD + Math.ceil(units.length / width);
}

function lay(strand: readonly TileGroup[], column: number, width: number): PlacedGroup[] {
  let row = 0;
  return strand.map((group) => {
    const height = heightOf(group, width);
    const top = row + HEAD;
    const tiles = group.units.map((code, at) => {
      return { code, column: column + (at % width), row: top + Math.floor(at / width) };
    });
    const placed = { code: group.code, column, row, width, height, tiles };
    row += height + GAP;
    return placed;
  });
}

function spread(groups: readonly TileGroup[], count: number, heightOfGroup: (group: TileGroup) => number) {
  const strands = Array.from({ length: count }, (): TileGroup[] => []);
  const heights = new Array<number>(count).fill(0);
  const put = (group: TileGroup, strand: number) => {
    strands[strand]!.push(group);
    heights[strand]! += heightOfGroup(group) + GAP;
  };
  const shortest = () => heights.indexOf(Math.min(...heights));
  const onGround = groups.filter(({ at }) => at !== null).sort((a, b) => a.at![0] - b.at![0]);
  const share = onGround.reduce((sum, group) => sum + heightOfGroup(group) + GAP, 0) / count;
  let past = 0;
  for (const group of onGround) {
    const length = heightOfGroup(group) + GAP;
    put(group, Math.min(count - 1, Math.floor((past + length / 2) / share)));
    past += length;
  }
  for (const strand of strands) strand.sort((a, b) => b.at![1] - a.at![1]);
  for (const group of groups) if (group.at === null) put(group, shortest());
  return strands;
}
