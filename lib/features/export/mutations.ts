import { open, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { recordAudit } from '@/lib/audit/record';
import type { Db, Tx } from '@/lib/db/client';
import { setTenant } from '@/lib/db/scope';
import { AppError } from '@/lib/errors';
import { OPERATOR_POST } from '../tenants/mutations';
import { guardCell } from './csv-cell';
import { readRows, readTenantTables, type TenantTable } from './data';

export interface ExportedTable {
  readonly file: string;
  readonly rows: number;
}

const LONGEST_MS = 60 * 60_000;

/**
 * Writes every table of a tenant as CSV into a folder, all as of one moment; hashes of passwords and tokens stay inside.
 * Needs the owner's connection. A failure leaves none of its files behind.
 * @throws AppError `folder_not_empty`
 */
export async function exportTenant(db: Db, tenantId: number, folder: string): Promise<ExportedTable[]> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new AppError('folder_not_empty', { value: folder });
  try {
    return await db.$transaction((tx) => writeTables(tx, tenantId, folder), {
      isolationLevel: 'RepeatableRead',
      maxWait: 10_000,
      timeout: LONGEST_MS,
    });
  } catch (error) {
    for (const file of await readdir(folder)) await rm(path.join(folder, file));
    throw error;
  }
}

async function writeTables(tx: Tx, tenantId: number, folder: string): Promise<ExportedTable[]> {
  await setTenant(tx, tenantId);
  await tx.$executeRaw`SET LOCAL TIME ZONE 'UTC'`;
  const tables = await readTenantTables(tx);
  const written: ExportedTable[] = [];
  for (const table of tables) {
    const file = `${table.name}.csv`;
    written.push({ file, rows: await writeTable(tx, tenantId, table, path.join(folder, file)) });
  }
  const subject = { tables: written.length, rows: written.reduce((sum, { rows }) => sum + rows, 0) };
  await recordAudit(tx, { tenantId, actorId: null, actorPost: OPERATOR_POST, action: 'export', subject });
  return written;
}

/** A BOM for Excel; nothing is an empty cell, an empty text two quotes. */
async function writeTable(tx: Tx, tenantId: number, { columns, ...table }: TenantTable, file: string): Promise<number> {
  const handle = await open(file, 'wx', 0o600);
  let count = 0;
  try {
    await handle.write(stringify([columns.map(({ name }) => name)], { bom: true }));
    for await (const rows of readRows(tx, tenantId, { columns, ...table })) {
      count += rows.length;
      const cells = rows.map((row) =>
        columns.map(({ name, isText }) => (isText ? guardCell(row[name] ?? null) : (row[name] ?? null))),
      );
      await handle.write(
        stringify(cells, { quoted_empty: true, cast: { null: () => ({ value: '', quoted_empty: false }) } }),
      );
    }
  } finally {
    await handle.close();
  }
  return count;
}
