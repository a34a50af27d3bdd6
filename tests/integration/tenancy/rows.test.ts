import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { fillEveryTable } from '@/tests/factories/every-table';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2021-12-31';
const owner = ownerDb();
const clients = { owner: new pg.Client(process.env.DATABASE_ADMIN_URL), app: new pg.Client(process.env.DATABASE_URL) };
let here: TestTenant;
let there: TestTenant;
let tables: string[];
const unitOf = new Map<TestTenant, number>();

beforeAll(async () => {
  here = await TestTenant.create(owner, '20', 'lang-son', DAY);
  there = await TestTenant.create(owner, '42', 'ha-tinh', DAY);
  for (const [tenant, code] of [
    [here, '06625'],
    [there, '18436'],
  ] as const) {
    const unitId = (await tenant.unit(code, DAY)).id;
    unitOf.set(tenant, unitId);
    const set = await tenant.set(SET);
    await recordFacts(tenant, set, factsWith(set, unitId, 5, '2021-06-01'));
    await fillEveryTable(tenant, code, unitId);
  }
  await Promise.all(Object.values(clients).map((client) => client.connect()));
  const found = await clients.owner.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c WHERE c.relrowsecurity AND c.relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  tables = found.rows.map((row) => row.name);
});
afterAll(async () => {
  await Promise.all([owner.$disconnect(), ...Object.values(clients).map((client) => client.end())]);
});

type Who = keyof typeof clients;

/** Runs in a transaction that is taken back; `tenant` as the setting would be given. */
async function asTenant<T>(who: Who, tenant: string | null, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = clients[who];
  await client.query('BEGIN');
  try {
    if (tenant !== null) await client.query("SELECT set_config('app.tenant_id', $1, true)", [tenant]);
    return await work(client);
  } finally {
    await client.query('ROLLBACK');
  }
}
const count = async (client: pg.Client, table: string, where = 'true') =>
  (await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`)).rows[0]!.n;

describe.each(['app', 'owner'] as const)('the role %s', (who) => {
  it('sees every table filled in its tenant, and of another tenant no row', async () => {
    await asTenant(who, String(here.id), async (client) => {
      for (const table of tables) {
        expect([table, (await count(client, table)) > 0]).toEqual([table, true]);
        expect([table, await count(client, table, `tenant_id <> ${here.id}`)]).toEqual([table, 0]);
      }
    });
  });

  it.each([[null], [''], ['0'], ['-1'], ['2147483647']])(
    'sees no row of any table with the tenant set to %j',
    async (tenant) => {
      await asTenant(who, tenant, async (client) => {
        for (const table of tables) expect([table, await count(client, table)]).toEqual([table, 0]);
      });
    },
  );

  it('writes no row of another tenant, and none without a tenant', async () => {
    for (const tenant of [String(here.id), '', null]) {
      const insert = asTenant(who, tenant, (client) =>
        client.query('INSERT INTO audit_entry (tenant_id, actor_post, action, subject) VALUES ($1, $2, $2, $3)', [
          there.id,
          'x',
          '{}',
        ]),
      );
      await expect(insert).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('cannot point into another tenant', async () => {
    const item = (await there.set(SET)).items.get('1')!.id;
    const cases = [
      { unitId: unitOf.get(there)!, itemId: (await here.set(SET)).items.get('1')!.id },
      { unitId: unitOf.get(here)!, itemId: item },
    ];
    for (const { unitId, itemId } of cases) {
      const insert = asTenant(who, String(here.id), (client) =>
        client.query(
          "INSERT INTO assessment (tenant_id, unit_id, item_id, stage, status, effective_on) VALUES ($1, $2, $3, 'self', 'met', $4)",
          [here.id, unitId, itemId, DAY],
        ),
      );
      await expect(insert).rejects.toMatchObject({ code: '23503' });
    }
  });
});

describe('what is written once stays', () => {
  it.each([
    'assessment',
    'audit_entry',
    'criteria_set_version',
    'criteria_group',
    'criterion',
    'indicator',
    'threshold',
    'set_condition',
    'criteria_item',
    'unit_succession',
  ])('%s takes no UPDATE, DELETE or TRUNCATE from the application', async (table) => {
    for (const statement of [
      `UPDATE ${table} SET tenant_id = tenant_id`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table}`,
    ]) {
      await expect(asTenant('app', String(here.id), (client) => client.query(statement))).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  it.each(['unit', 'criteria_set', 'department'])('%s takes no DELETE or TRUNCATE from it', async (table) => {
    for (const statement of [`DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
      await expect(asTenant('app', String(here.id), (client) => client.query(statement))).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  it.each(['membership', 'membership_criterion', 'tenant', 'app_user', 'api_token'])(
    '%s takes no INSERT from it',
    async (table) => {
      await expect(
        asTenant('app', String(here.id), (client) => client.query(`INSERT INTO ${table} SELECT * FROM ${table}`)),
      ).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('nor does the application take row-level security away', async () => {
    for (const statement of [
      'ALTER TABLE assessment DISABLE ROW LEVEL SECURITY',
      'DROP POLICY of_tenant ON assessment',
      'SET ROLE ntm_owner',
      'CREATE TABLE x ()',
    ]) {
      await expect(asTenant('app', null, (client) => client.query(statement))).rejects.toMatchObject({ code: '42501' });
    }
    await expect(
      asTenant(
        'app',
        null,
        async (client) => (await client.query('SET LOCAL row_security = off'), count(client, 'assessment')),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the memberships of a user', () => {
  it('are all that the setting of a user opens', async () => {
    const [mine, ...more] = (await here.within((tx) => tx.membership.findMany({ where: { tenantId: here.id } }))).map(
      (row) => row.userId,
    );
    expect(more).toEqual([]);
    await asTenant('app', null, async (client) => {
      await client.query("SELECT set_config('app.user_id', $1, true)", [String(mine)]);
      for (const table of tables) {
        const expected = table.startsWith('membership') ? 1 : 0;
        expect([table, await count(client, table)]).toEqual([table, expected]);
      }
      await expect(client.query('UPDATE membership SET role = $1', ['province_office'])).rejects.toMatchObject({
        code: '42501',
      });
    });
  });
});
