import pg from 'pg';

/** Who may enter and with which key is not copied: the account that asks has one tenant. */
const OWN = ['membership', 'membership_criterion', 'api_token'];
/** Of the neighbours' facts those of the last year are copied; their projections and months whole. */
const FACTS_FROM = '2025-01-01';

/** Puts copies of a tenant beside it, as the superuser: row by row through the application it would take an hour. */
export async function addNeighbours(superUrl: string, tenantId: number, amount: number): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    await client.query("SET session_replication_role = 'replica'");
    const made = await client.query<{ id: number }>(
      `INSERT INTO tenant (code, slug, name, reference_day)
       SELECT 'n' || at, 'bench-' || at, 'Tỉnh bên ' || at, reference_day
       FROM tenant, generate_series((SELECT count(*) FROM tenant), (SELECT count(*) FROM tenant) + $2 - 1) AS at
       WHERE id = $1 RETURNING id`,
      [tenantId, amount],
    );
    const ids = made.rows.map(({ id }) => id);
    for (const [table, columns] of await tablesOf(client)) {
      const rest = columns.map((column) => `, ${column}`).join('');
      const some = table === 'assessment' ? `AND effective_on >= '${FACTS_FROM}'` : '';
      await client.query(
        `INSERT INTO ${table} (tenant_id${rest}) OVERRIDING SYSTEM VALUE
         SELECT neighbour${rest} FROM unnest($2::int[]) AS neighbour, ${table} WHERE tenant_id = $1 ${some}`,
        [tenantId, ids],
      );
    }
    await client.query('VACUUM (ANALYZE)');
  } finally {
    await client.end();
  }
}

/** Every table of a tenant with its other columns, quoted. */
async function tablesOf(client: pg.Client): Promise<[string, string[]][]> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `SELECT quote_ident(c.table_name) AS "table", array_agg(quote_ident(c.column_name)) FILTER (WHERE c.column_name <> 'tenant_id') AS columns
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
     GROUP BY c.table_name HAVING bool_or(c.column_name = 'tenant_id')`,
  );
  return rows.filter(({ table }) => !OWN.includes(table)).map(({ table, columns }) => [table, columns]);
}
