import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** Outside the tenants by design: what a request is told by before it has a tenant (architecture.md, *Tenancy*). */
const OUTSIDE = ['api_token'];
/** What the application's role may do besides reading. */
const GRANTED: Readonly<Record<string, string[]>> = {
  sign_in_limit: ['DELETE', 'INSERT', 'UPDATE'],
  assessment: ['INSERT'],
  audit_entry: ['INSERT'],
  write_key: ['DELETE', 'INSERT'],
  unit_progress: ['INSERT', 'UPDATE'],
  unit_progress_month: ['DELETE', 'INSERT', 'UPDATE'],
  // What is published is only ever added to.
  criteria_set: ['INSERT'],
  criteria_set_version: ['INSERT'],
  criteria_group: ['INSERT'],
  criterion: ['INSERT'],
  indicator: ['INSERT'],
  threshold: ['INSERT'],
  set_condition: ['INSERT'],
  criteria_item: ['INSERT'],
  // What stands beside it may be put right.
  set_draft: ['DELETE', 'INSERT', 'UPDATE'],
  set_assignment: ['DELETE', 'INSERT', 'UPDATE'],
  criterion_mapping: ['DELETE', 'INSERT', 'UPDATE'],
  criterion_assignment: ['DELETE', 'INSERT', 'UPDATE'],
  guidance: ['DELETE', 'INSERT', 'UPDATE'],
  department: ['INSERT', 'UPDATE'],
  // A unit is ended, never deleted.
  unit: ['INSERT', 'UPDATE'],
  unit_version: ['DELETE', 'INSERT', 'UPDATE'],
  unit_attribute: ['DELETE', 'INSERT', 'UPDATE'],
  cluster_member: ['DELETE', 'INSERT', 'UPDATE'],
  unit_succession: ['INSERT'],
  // A file of evidence is taken away by saying so; what was given up in a conflict stays.
  evidence: ['INSERT'],
  evidence_upload: ['DELETE', 'INSERT', 'UPDATE'],
  entry_set_aside: ['INSERT'],
  import_file: ['DELETE', 'INSERT'],
  // A border is replaced by the next import; what somebody said of a year stays.
  unit_boundary: ['DELETE', 'INSERT', 'UPDATE'],
  plan_figure: ['INSERT'],
  tenant_setting: ['INSERT', 'UPDATE'],
  // What a board, a step or a duty is may be put right; what was said, sent or frozen stays.
  steering_board: ['INSERT', 'UPDATE'],
  board_post: ['INSERT', 'UPDATE'],
  board_charge: ['INSERT', 'UPDATE'],
  steering_event: ['INSERT', 'UPDATE'],
  event_person: ['DELETE', 'INSERT'],
  event_document: ['DELETE', 'INSERT'],
  gap_cause: ['INSERT'],
  petition: ['INSERT'],
  petition_reply: ['INSERT'],
  task: ['INSERT'],
  task_report: ['INSERT'],
  plan_step: ['INSERT', 'UPDATE'],
  step_wait: ['DELETE', 'INSERT'],
  capital_line: ['INSERT'],
  meeting_pack: ['INSERT'],
  report_duty: ['INSERT', 'UPDATE'],
  period_report: ['INSERT'],
};
/** Of these tables it may change single columns only. */
const GRANTED_COLUMNS: Readonly<Record<string, string[]>> = {
  criteria_set: ['size'],
  evidence: ['removed_at', 'removed_by', 'valid_until'],
  import_file: ['applied_at', 'reading'],
  gap_cause: ['until'],
  petition: ['state'],
  task: ['state'],
  capital_line: ['taken_back_on'],
  tenant: ['catalogue_version', 'territory_version'],
};

const owner = new pg.Client(process.env.DATABASE_ADMIN_URL);
const app = new pg.Client(process.env.DATABASE_URL);
let tables: { name: string; hasTenant: boolean; enabled: boolean; forced: boolean; key: string[] }[];

beforeAll(async () => {
  await Promise.all([owner.connect(), app.connect()]);
  tables = await rows(`
    SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
      EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped) AS "hasTenant",
      ARRAY(SELECT a.attname::text FROM pg_index i, unnest(i.indkey) WITH ORDINALITY k (number, place), pg_attribute a
        WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.number ORDER BY k.place) AS key
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`);
});
afterAll(() => Promise.all([owner.end(), app.end()]));

async function rows<T>(text: string, client = owner): Promise<T[]> {
  return (await client.query(text)).rows as T[];
}
const ofTenants = () => tables.filter((table) => table.hasTenant && !OUTSIDE.includes(table.name));

it('there are tables of tenants, and outside stands only what is named', () => {
  expect(ofTenants().length).toBeGreaterThanOrEqual(20);
  const others = tables.filter((table) => !table.hasTenant).map((table) => table.name);
  expect(others).toEqual(['_prisma_migrations', 'app_user', 'sign_in_limit', 'tenant']);
});

it('every table of tenants has row-level security, forced on its owner too', () => {
  expect(ofTenants().filter((table) => !table.enabled || !table.forced)).toEqual([]);
});

it('every table of tenants has the policy of the tenant, for reading and for writing', async () => {
  const policies = await rows<{ name: string; using: string; check: string | null; command: string }>(
    `SELECT tablename AS name, qual AS using, with_check AS check, cmd AS command FROM pg_policies WHERE policyname = 'of_tenant' AND permissive = 'PERMISSIVE'`,
  );
  const rule = /^\(tenant_id = \(?NULLIF\(current_setting\('app\.tenant_id'::text, true\), ''::text\)\)?::integer\)$/;
  for (const { name } of ofTenants()) {
    const policy = policies.find((one) => one.name === name);
    expect([name, policy?.command, rule.test(policy?.using ?? ''), policy?.check ?? null]).toEqual([
      name,
      'ALL',
      true,
      null,
    ]);
  }
});

it('other policies open reading only, and only memberships to their own user', async () => {
  const others = await rows(
    `SELECT tablename AS name, cmd AS command FROM pg_policies WHERE policyname <> 'of_tenant' ORDER BY 1`,
  );
  expect(others).toEqual([
    { name: 'membership', command: 'SELECT' },
    { name: 'membership_criterion', command: 'SELECT' },
  ]);
});

it('every key of a table of tenants begins with the tenant', () => {
  expect(ofTenants().filter((table) => table.key[0] !== 'tenant_id')).toEqual([]);
});

it('every unique index of a table of tenants holds the tenant', async () => {
  const loose = await rows(`
    SELECT c.relname AS name, x.relname AS index FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
    WHERE i.indisunique AND NOT a.attnum = ANY(i.indkey) AND c.relnamespace = 'public'::regnamespace AND c.relname <> ALL('{${OUTSIDE.join()}}')`);
  expect(loose).toEqual([]);
});

it('every reference between tables of tenants carries the tenant on both sides', async () => {
  const references = await rows<{ from: string; to: string; pairs: string[] }>(`
    SELECT c.conrelid::regclass::text AS from, c.confrelid::regclass::text AS to,
      ARRAY(SELECT a.attname || '>' || b.attname FROM unnest(c.conkey, c.confkey) k (near, far)
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.near JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = k.far) AS pairs
    FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`);
  const names = ofTenants().map((table) => table.name);
  const between = references.filter((one) => names.includes(one.from) && names.includes(one.to));
  expect(between.length).toBeGreaterThan(20);
  expect(between.filter((one) => one.pairs[0] !== 'tenant_id>tenant_id')).toEqual([]);
});

it('every table of tenants is held to a tenant that exists', async () => {
  const references = await rows<{ from: string; to: string }>(
    `SELECT DISTINCT conrelid::regclass::text AS from, confrelid::regclass::text AS to FROM pg_constraint WHERE contype = 'f'`,
  );
  const held = new Set(['tenant']);
  for (let before = 0; before !== held.size;) {
    before = held.size;
    for (const { from, to } of references) if (held.has(to)) held.add(from);
  }
  expect(tables.filter((table) => table.hasTenant && !held.has(table.name))).toEqual([]);
});

it('the application’s role may do what is granted here and nothing else', async () => {
  const granted = await rows<{ name: string; right: string }>(
    `SELECT table_name::text AS name, privilege_type::text AS right FROM information_schema.role_table_grants
     WHERE grantee = current_user AND privilege_type <> 'SELECT' ORDER BY 1, 2`,
    app,
  );
  const byTable: Record<string, string[]> = {};
  for (const { name, right } of granted) (byTable[name] ??= []).push(right);
  expect(byTable).toEqual(GRANTED);
  const columns = await rows<{ name: string; column: string }>(
    `SELECT c.table_name::text AS name, c.column_name::text AS column FROM information_schema.column_privileges c
     WHERE c.grantee = current_user AND c.privilege_type = 'UPDATE' AND NOT EXISTS (SELECT 1 FROM information_schema.role_table_grants t
       WHERE t.grantee = c.grantee AND t.table_name = c.table_name AND t.privilege_type = 'UPDATE') ORDER BY 1, 2`,
    app,
  );
  const byColumn: Record<string, string[]> = {};
  for (const { name, column } of columns) (byColumn[name] ??= []).push(column);
  expect(byColumn).toEqual(GRANTED_COLUMNS);
});

it('the application’s role owns nothing and is above no policy', async () => {
  const [role] = await rows(
    `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
    (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned, pg_has_role(r.oid, (SELECT relowner FROM pg_class WHERE relname = 'assessment'), 'MEMBER') AS is_owner
    FROM pg_roles r WHERE rolname = current_user`,
    app,
  );
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    owned: 0,
    is_owner: false,
  });
});
