import { afterAll, beforeAll, expect, it } from 'vitest';
import { askTenant } from '@/lib/db/ask-tenant';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const owner = ownerDb();
let tenants: TestTenant[];

beforeAll(async () => {
  tenants = [await TestTenant.create(owner, '20', 'lang-son'), await TestTenant.create(owner, '42', 'ha-tinh')];
});
afterAll(() => owner.$disconnect());

const count = (tenantId: number, where: string) =>
  askTenant<{ n: number; of: number[] }>(tenantId, {
    name: `count ${where}`,
    text: `SELECT count(*)::int AS n, array_agg(DISTINCT tenant_id) AS of FROM unit WHERE ${where}`,
    values: [],
  });

it('reads the rows of the tenant that it names, whoever asked before on the same connection', async () => {
  const units = await Promise.all(
    tenants.map((tenant) => tenant.within((tx) => tx.unit.count({ where: { tenantId: tenant.id } }))),
  );
  const order = Array.from({ length: 60 }, (_, index) => (index * 7) % 2);
  const answers = await Promise.all(order.map((at) => count(tenants[at]!.id, 'tenant_id = scope.tenant_id')));
  expect(answers).toEqual(order.map((at) => [{ n: units[at], of: [tenants[at]!.id] }]));
});

it('stands before row-level security, which hides every other tenant whatever the text says', async () => {
  const [own, other] = tenants;
  const [row] = await count(own!.id, `scope.tenant_id > 0 AND tenant_id = ${other!.id}`);
  expect(row?.n).toBe(0);
});
