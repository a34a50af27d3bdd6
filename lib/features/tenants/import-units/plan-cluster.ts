import { begin, end, type UnitDraft } from '@/lib/domain/units/build/draft';
import { splitTypeWord } from '@/lib/domain/units/slug';
import type { LineError, UnitLine } from './schema';
import type { KnownUnit, WorkingTerritory } from './working-territory';

export const CLUSTER_CODE = /^C-[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Plans one cluster under the province.
 * @param province the unit of the province on the line's first day, or why there is none
 * @returns "unchanged" when the same cluster is there already
 */
export function planCluster(
  line: UnitLine,
  units: WorkingTerritory,
  province: KnownUnit | string,
  source: string,
): UnitDraft | LineError | 'unchanged' {
  if (!CLUSTER_CODE.test(line.unitCode)) return { line: line.line, column: 'unit_code', code: 'slug_invalid' };
  if (line.name === '') return { line: line.line, column: 'name', code: 'name_missing' };
  if (typeof province === 'string') return { line: line.line, column: 'from', code: 'unit_not_in_force' };
  const { name } = splitTypeWord(line.name);
  const period = { validFrom: line.from, validTo: line.to };
  const present = units.holderDuring(line.unitCode, period);
  if (present) {
    const same = present.name === name && present.validFrom === line.from && present.validTo === line.to;
    return same ? 'unchanged' : { line: line.line, column: 'unit_code', code: 'exists' };
  }
  const cluster = begin(
    { code: line.unitCode, level: 'cluster', name, type: 'cụm' },
    line.from,
    province.key,
    true,
    source,
  );
  if (line.to !== null) end(cluster, line.to, true);
  return cluster;
}
