import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { kindOfType } from '@/lib/domain/evidence/evidence-kind';

export interface TableColumn {
  readonly name: string;
  /** Free words, which a spreadsheet could take for a formula. */
  readonly isText: boolean;
}

export interface TenantTable {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Which of its rows are the tenant's. */
  readonly where: 'tenant_id' | 'id' | 'member';
}

export type TableRow = Readonly<Record<string, string | null>>;

/** What lets somebody in stays inside, though it is only hashes. */
const NEVER = new Set(['app_user.password_hash', 'api_token.hash']);
/** Outside the tenants: the tenant itself, and the users who may enter it. */
const OUTSIDE: Readonly<Record<string, TenantTable['where']>> = { tenant: 'id', app_user: 'member' };

/** Every table that holds rows of a tenant, with its columns in their order. */
export async function readTenantTables(tx: Tx): Promise<TenantTable[]> {
  const rows = await tx.$queryRaw<{ table: string; column: string; isText: boolean }[]>`
    SELECT c.relname AS "table", a.attname AS "column", t.typcategory = 'S' OR t.typname IN ('json', 'jsonb') AS "isText"
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped JOIN pg_type t ON t.oid = a.atttypid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    ORDER BY c.relname, a.attnum`;
  const names = [...new Set(rows.map((row) => row.table))];
  return names.flatMap((name) => {
    const own = rows.filter((row) => row.table === name);
    const where = OUTSIDE[name] ?? (own.some((row) => row.column === 'tenant_id') ? 'tenant_id' : null);
    const columns = own
      .filter((row) => !NEVER.has(`${name}.${row.column}`))
      .map(({ column, isText }) => ({ name: column, isText }));
    return where ? [{ name, columns, where }] : [];
  });
}

const quoted = (name: string) => Prisma.raw(`"${name.replaceAll('"', '""')}"`);
const CURSOR = Prisma.raw('exported_rows');
const BATCH = 5_000;

/** The tenant's rows of a table, every value as PostgreSQL writes it, some thousand at a time. */
export async function* readRows(tx: Tx, tenantId: number, table: TenantTable): AsyncGenerator<TableRow[]> {
  const values = Prisma.join(table.columns.map(({ name }) => Prisma.sql`${quoted(name)}::text AS ${quoted(name)}`));
  // DECLARE takes no parameters; a tenant's id is a number of our own.
  const id = Prisma.raw(String(Math.trunc(tenantId)));
  const filter = {
    tenant_id: Prisma.sql`tenant_id = ${id}`,
    id: Prisma.sql`id = ${id}`,
    member: Prisma.sql`id IN (SELECT user_id FROM membership WHERE tenant_id = ${id})`,
  }[table.where];
  await tx.$executeRaw`DECLARE ${CURSOR} NO SCROLL CURSOR FOR SELECT ${values} FROM ${quoted(table.name)} AS source WHERE ${filter} ORDER BY source`;
  for (;;) {
    const rows = await tx.$queryRaw<TableRow[]>`FETCH ${Prisma.raw(String(BATCH))} FROM ${CURSOR}`;
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) break;
  }
  await tx.$executeRaw`CLOSE ${CURSOR}`;
}

/** The evidence of a tenant, taken away or not: id, and what its file ends in. */
export async function readEvidenceFiles(tx: Tx, tenantId: number): Promise<{ id: string; extension: string }[]> {
  const rows = await tx.evidence.findMany({
    where: { tenantId },
    select: { id: true, type: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, type }) => ({ id, extension: kindOfType(type)?.extension ?? 'bin' }));
}
