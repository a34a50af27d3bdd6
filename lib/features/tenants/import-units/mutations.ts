import { recordAudit } from '@/lib/audit/record';
import type { Db, Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import { readTerritory } from '@/lib/features/territory/data';
import { OPERATOR_POST } from '../mutations';
import { shippedCatalogue } from '../shipped/catalogue';
import { insertUnits, periodColumns } from '../units/mutations';
import { lockReferenceDay, readWholeSuccessions } from './data';
import { planImport, type ImportPlan } from './plan';
import type { DatedRow } from './plan-dated';
import { parseUnitFile, type LineError, type ParsedFile } from './schema';

export interface ImportUnitsOptions {
  readonly dryRun?: boolean;
  /** Marks everything that the file adds as illustrative. */
  readonly illustrative?: boolean;
  /** Where the file comes from, kept with each unit and attribute. */
  readonly source?: string;
}

export interface ImportUnitsResult {
  /** Lines below the header. */
  readonly rows: number;
  /** Lines that added something or changed an end; of a dry run, that would. */
  readonly inserted: number;
  readonly unchanged: number;
  readonly errors: readonly LineError[];
}

type IdOf = (key: string) => number;

async function insertRows(
  tx: Tx,
  tenantId: number,
  rows: readonly DatedRow[],
  idOf: IdOf,
  marks: { illustrative: boolean; source: string },
) {
  await tx.unitAttribute.createMany({
    data: rows
      .filter((row) => row.kind !== 'member')
      .map(({ unitKey, kind, value, ...period }) => ({
        tenantId,
        unitId: idOf(unitKey),
        kind,
        value,
        ...periodColumns(period),
        ...marks,
      })),
  });
  await tx.clusterMember.createMany({
    data: rows
      .filter((row) => row.kind === 'member')
      .map(({ unitKey, value, ...period }) => ({
        tenantId,
        communeId: idOf(unitKey),
        clusterId: idOf(value),
        source: marks.source,
        ...periodColumns(period),
      })),
  });
}

async function changeEnd(tx: Tx, tenantId: number, row: DatedRow, idOf: IdOf): Promise<void> {
  const validFrom = toDateParam(row.validFrom);
  const data = { validTo: row.validTo === null ? null : toDateParam(row.validTo) };
  if (row.kind === 'member') {
    const where = { tenantId, communeId: idOf(row.unitKey), clusterId: idOf(row.value), validFrom };
    await tx.clusterMember.updateMany({ where, data });
  } else {
    await tx.unitAttribute.updateMany({
      where: { tenantId, unitId: idOf(row.unitKey), kind: row.kind, value: row.value, validFrom },
      data,
    });
  }
}

function countInserted(plan: ImportPlan): number {
  return plan.units.length + plan.newRows.length + plan.changedEnds.length;
}

/** Who brings a file: the operator at the machine, or a person of the office. */
export interface Bringer {
  readonly actorId: number | null;
  readonly actorPost: string;
  readonly requestId?: string;
}

/**
 * Takes in villages, clusters, memberships, tags, groups and regions from a CSV (api.md, *import-units*):
 * whole or not at all. Needs the owner's connection.
 */
export function importUnits(
  db: Db,
  tenantId: number,
  csvText: string,
  options: ImportUnitsOptions = {},
): Promise<ImportUnitsResult> {
  const file = parseUnitFile(csvText);
  const operator = { actorId: null, actorPost: OPERATOR_POST };
  return withTenant(db, tenantId, (tx) => takeInUnits(tx, tenantId, file, options, operator));
}

/** The same in a transaction that is open and for whoever may: the caller has made sure that he does. */
export async function takeInUnits(
  tx: Tx,
  tenantId: number,
  file: ParsedFile,
  options: ImportUnitsOptions,
  bringer: Bringer,
): Promise<ImportUnitsResult> {
  const marks = { illustrative: options.illustrative ?? false, source: options.source ?? 'import-units' };
  const referenceDay = await lockReferenceDay(tx, tenantId);
  const territory = await readTerritory(tx, tenantId);
  const successions = await readWholeSuccessions(tx, tenantId);
  const regionKeys = new Set(shippedCatalogue().regionNames.keys());
  const plan = planImport(file, { territory, successions, referenceDay, regionKeys, source: marks.source });
  const refused = plan.errors.length > 0;
  const inserted = refused ? 0 : countInserted(plan);
  const result = { rows: file.rows, inserted, unchanged: refused ? 0 : plan.unchanged, errors: plan.errors };
  if (options.dryRun || inserted === 0) return result;

  const known = new Map([...territory.units.keys()].map((id) => [String(id), id]));
  const ids = await insertUnits(tx, tenantId, plan.units, marks, known);
  const idOf = (key: string): number => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`unit ${key} is not among the tenant's`);
    return id;
  };
  await insertRows(tx, tenantId, plan.newRows, idOf, marks);
  for (const row of plan.changedEnds) await changeEnd(tx, tenantId, row, idOf);
  const data = { territoryVersion: { increment: 1 } };
  await tx.tenant.update({ where: { id: tenantId }, data, select: { id: true } });
  const subject = { rows: file.rows, inserted, unchanged: result.unchanged, source: marks.source };
  await recordAudit(tx, { tenantId, ...bringer, action: 'units.import', subject });
  return result;
}
