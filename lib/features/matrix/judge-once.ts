import { type JudgingVersion, type KnownCells, packCells, packValues } from './pack-cells';
import type { MatrixColumn } from './view';

/** The indicators of one unit, judged: a sign a column, and the values. */
export interface JudgedCells {
  readonly packed: string;
  readonly values: string[];
}

/** Whose rules judge: tenant, set, version, and what else decides what the rules are. */
export type RulesName = readonly (string | number)[];

/** By the cells of a unit, which are kept as long as nothing is written: what was judged once is not judged again. */
const judged = new WeakMap<KnownCells['cells'], Map<string, JudgedCells>>();

/** Judges units under these rules; what is kept answers only the same columns under the same rules. */
export function judgeOnce(
  name: RulesName,
  columns: readonly MatrixColumn[],
  rules: JudgingVersion,
): (unit: KnownCells) => JudgedCells {
  const about = JSON.stringify([name, columns.map(({ item }) => item)]);
  const judge = (unit: KnownCells) => ({ packed: packCells(columns, rules, unit), values: packValues(columns, unit) });
  return (unit) => {
    // Units without a fact share one empty map, across tenants: nothing can be kept by it, and nothing would free it.
    if (unit.cells.size === 0) return judge(unit);
    const kept = judged.get(unit.cells) ?? new Map<string, JudgedCells>();
    judged.set(unit.cells, kept);
    const key = about + JSON.stringify([unit.keys, [...unit.shares]]);
    const found = kept.get(key) ?? judge(unit);
    kept.set(key, found);
    return found;
  };
}
