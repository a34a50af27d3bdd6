import { createWriteStream } from 'node:fs';
import { open, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { recordAudit } from '@/lib/audit/record';
import type { Db, Tx } from '@/lib/db/client';
import { setTenant } from '@/lib/db/scope';
import { guardCell } from '@/lib/domain/sheet/guard-cell';
import { AppError } from '@/lib/errors';
import { fileStore } from '@/lib/files/open-store';
import { OPERATOR_POST } from '../tenants/mutations';
import { readEvidenceFiles, readRows, readTenantTables, type TenantTable } from './data';

export interface ExportedTable {
  readonly file: string;
  readonly rows: number;
}

export interface Exported {
  readonly tables: readonly ExportedTable[];
  /** Files of evidence, as they were sent: `evidence/<id>.<ext>`. */
  readonly files: number;
  /** Ids of evidence whose file is not where it should be. */
  readonly missing: readonly string[];
}

const LONGEST_MS = 60 * 60_000;

/**
 * Writes every table of a tenant as CSV into a folder, all as of one moment, and the files of its evidence;
 * hashes of passwords and tokens stay inside.
 * Needs the owner's connection. A failure leaves none of its files behind.
 * @throws AppError `folder_not_empty`
 */
export async function exportTenant(db: Db, tenantId: number, folder: string): Promise<Exported> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new AppError('folder_not_empty', { value: folder });
  try {
    return await db.$transaction((tx) => writeTenant(tx, tenantId, folder), {
      isolationLevel: 'RepeatableRead',
      maxWait: 10_000,
      timeout: LONGEST_MS,
    });
  } catch (error) {
    for (const file of await readdir(folder)) await rm(path.join(folder, file), { recursive: true });
    throw error;
  }
}

async function writeTenant(tx: Tx, tenantId: number, folder: string): Promise<Exported> {
  await setTenant(tx, tenantId);
  await tx.$executeRaw`SET LOCAL TIME ZONE 'UTC'`;
  const tables = await readTenantTables(tx);
  const written: ExportedTable[] = [];
  for (const table of tables) {
    const file = `${table.name}.csv`;
    written.push({ file, rows: await writeTable(tx, tenantId, table, path.join(folder, file)) });
  }
  const copied = await copyEvidence(tx, tenantId, path.join(folder, 'evidence'));
  const rows = written.reduce((sum, { rows }) => sum + rows, 0);
  const subject = { tables: written.length, rows, files: copied.files };
  await recordAudit(tx, { tenantId, actorId: null, actorPost: OPERATOR_POST, action: 'export', subject });
  return { tables: written, ...copied };
}

/** What was sent, not what is served: only the original proves its hash. A file that is gone is told, not hidden. */
async function copyEvidence(tx: Tx, tenantId: number, folder: string): Promise<Omit<Exported, 'tables'>> {
  const store = await fileStore();
  const missing: string[] = [];
  let files = 0;
  for (const { id, extension } of await readEvidenceFiles(tx, tenantId)) {
    const bytes = await store.read({ tenantId, id, part: 'original' });
    if (!bytes) {
      missing.push(id);
      continue;
    }
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await pipeline(bytes, createWriteStream(path.join(folder, `${id}.${extension}`), { flags: 'wx', mode: 0o600 }));
    files += 1;
  }
  return { files, missing };
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
