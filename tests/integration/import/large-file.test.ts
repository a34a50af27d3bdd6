import { afterAll, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import { countedCommunes } from '@/lib/domain/units/counted-communes';
import { unitOn } from '@/lib/domain/units/unit-on';
import { readTerritory } from '@/lib/features/territory/data';
import { csv, importText, newTenant } from './csv';

const owner = createDb(process.env.DATABASE_ADMIN_URL ?? '');
afterAll(() => owner.$disconnect());

const MONTHS = 6;

it('takes in some 20,000 lines, and finds them all unchanged the second time', { timeout: 120_000 }, async () => {
  const tenant = await newTenant(owner, '20', 'lang-son');
  const territory = await withTenant(owner, tenant.id, (tx) => readTerritory(tx, tenant.id));
  const province = unitOn(territory, '20', '2019-01-01');
  const communes = countedCommunes(territory, province?.id ?? 0, '2019-01-01');
  const lines: string[] = [];
  for (let month = 0; month < MONTHS; month += 1) {
    const day = `${2018 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`;
    for (const { code } of communes) {
      for (let number = 1; number <= 19; number += 1)
        lines.push(`${code},vn-commune-2016-2020,${number},self,${(month + number) % 3 ? 'met' : 'not_met'},${day},`);
    }
  }
  expect(lines.length).toBeGreaterThan(20_000);
  const text = csv(...lines);
  expect(await importText(owner, tenant, text)).toEqual({
    rows: lines.length,
    inserted: lines.length,
    unchanged: 0,
    errors: [],
  });
  const rows = await withTenant(owner, tenant.id, (tx) =>
    tx.unitProgress.count({ where: { setId: 'vn-commune-2016-2020' } }),
  );
  expect(rows).toBe(communes.length);
  expect(await importText(owner, tenant, text)).toEqual({
    rows: lines.length,
    inserted: 0,
    unchanged: lines.length,
    errors: [],
  });
});
