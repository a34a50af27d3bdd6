import type { UnitDraft } from '@/lib/domain/units/build/draft';
import { parentsFrom } from '@/lib/domain/units/office/parents-from';
import { VALUE_LEVELS } from '@/lib/domain/units/office/value-levels';
import { covers } from '@/lib/domain/units/period';
import type { Succession } from '@/lib/domain/units/succession';
import type { Territory } from '@/lib/domain/units/unit';
import { planCluster } from './plan-cluster';
import { DatedPlan, type DatedRow } from './plan-dated';
import { planVillage, type ParentsOf } from './plan-village';
import type { LineError, ParsedFile, UnitLine } from './schema';
import { WorkingTerritory } from './working-territory';

export interface PlanInput {
  readonly territory: Territory;
  readonly successions: readonly Succession[];
  /** The tenant's reference day: nothing may begin after it. */
  readonly referenceDay: string;
  readonly regionKeys: ReadonlySet<string>;
  readonly source: string;
}

export interface ImportPlan {
  readonly units: readonly UnitDraft[];
  readonly newRows: readonly DatedRow[];
  readonly changedEnds: readonly DatedRow[];
  readonly unchanged: number;
  readonly errors: readonly LineError[];
}

type DatedLine = UnitLine & { readonly kind: 'member' | 'tag' | 'group' | 'region' };

function isDated(line: UnitLine): line is DatedLine {
  return line.kind !== 'village' && line.kind !== 'cluster';
}

function valueOf(line: DatedLine, units: WorkingTerritory, regionKeys: ReadonlySet<string>): string | LineError {
  const refuse = (code: LineError['code']): LineError => ({ line: line.line, column: 'value', code });
  if (line.kind === 'member') {
    const cluster = units.holder(line.value, line.from);
    if (typeof cluster === 'string') return refuse(cluster);
    return cluster.level === 'cluster' ? cluster.key : refuse('unit_unknown');
  }
  const valid =
    line.kind === 'group'
      ? /^[1-3]$/.test(line.value)
      : line.kind === 'region'
        ? regionKeys.has(line.value)
        : /^.{1,80}$/.test(line.value);
  return valid ? line.value : refuse('value_invalid');
}

function datedRow(line: DatedLine, units: WorkingTerritory, regionKeys: ReadonlySet<string>): DatedRow | LineError {
  const unit = units.holder(line.unitCode, line.from);
  if (typeof unit === 'string') return { line: line.line, column: 'unit_code', code: unit };
  if (!VALUE_LEVELS[line.kind].includes(unit.level))
    return { line: line.line, column: 'unit_code', code: 'unit_unknown' };
  if (line.to !== null && unit.validTo !== null && line.to > unit.validTo) {
    return { line: line.line, column: 'to', code: 'date_after_unit' };
  }
  const value = valueOf(line, units, regionKeys);
  if (typeof value !== 'string') return value;
  return { unitKey: unit.key, kind: line.kind, value, validFrom: line.from, validTo: line.to };
}

/**
 * What a file of units would change. Clusters come first, then villages, then what is said of units, whatever the
 * order of the lines. Errors are collected for the whole file.
 */
export function planImport(file: ParsedFile, input: PlanInput): ImportPlan {
  const { territory, successions, referenceDay, regionKeys, source } = input;
  const units = new WorkingTerritory(territory);
  const dated = new DatedPlan(territory);
  const errors: LineError[] = [...file.errors];
  const drafts: UnitDraft[] = [];
  let unchanged = 0;

  const parentsOf: ParentsOf = (commune, from, to) => {
    const known = territory.units.get(Number(commune.key));
    return known ? parentsFrom(territory, successions, known, from, to) : [];
  };
  const lines = file.lines.filter((line) => {
    if (line.from > referenceDay) errors.push({ line: line.line, column: 'from', code: 'date_future' });
    return line.from <= referenceDay;
  });
  const take = (planned: UnitDraft | LineError | 'unchanged') => {
    if (planned === 'unchanged') unchanged += 1;
    else if ('column' in planned) errors.push(planned);
    else {
      drafts.push(planned);
      const { type, name, parentKey } = planned.versions[0] ?? { type: '', name: '', parentKey: null };
      units.add({ ...planned, type, name, parentKey });
    }
  };
  for (const line of lines.filter(({ kind }) => kind === 'cluster')) {
    const province = [...territory.units.values()].find((unit) => unit.level === 'province' && covers(unit, line.from));
    take(planCluster(line, units, province ? units.holder(province.code, line.from) : 'unit_not_in_force', source));
  }
  for (const line of lines.filter(({ kind }) => kind === 'village')) take(planVillage(line, units, parentsOf, source));
  for (const line of lines.filter(isDated)) {
    const row = datedRow(line, units, regionKeys);
    const error = 'column' in row ? row : dated.add(row, line.line);
    if (error) errors.push(error);
  }
  errors.push(...dated.overlapErrors());
  errors.sort((a, b) => a.line - b.line);
  return {
    units: drafts,
    newRows: dated.rows('new'),
    changedEnds: dated.rows('end_changed'),
    unchanged: unchanged + dated.unchanged,
    errors,
  };
}
