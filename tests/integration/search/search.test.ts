import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { loadSearch } from '@/lib/features/search/loaders';
import type { SearchKind } from '@/lib/features/search/search-view';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2021-12-31';
const owner = ownerDb();
let tenant: TestTenant;
let province: Actor;
let commune: Actor;
let reviewer: Actor;

const find = async (actor: Actor, q: string, kind: SearchKind, params: Record<string, string> = {}) => {
  const { groups } = await loadSearch(actor, { q, ...params }, 50);
  return groups.find((group) => group.kind === kind)?.hits ?? [];
};
const titles = async (actor: Actor, q: string, kind: SearchKind) =>
  (await find(actor, q, kind)).map(({ title }) => title);

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  const id = async (code: string) => (await tenant.unit(code, DAY)).id;
  province = await makeActor(tenant, 'Văn phòng điều phối tỉnh', { role: 'province_office', unitId: await id('20') });
  commune = await makeActor(tenant, 'Công chức xã Kiên Mộc', { role: 'commune_official', unitId: await id('06625') });
  reviewer = await makeActor(tenant, 'Sở TN&MT', {
    role: 'department_reviewer',
    unitId: await id('20'),
    criteria: { [SET]: [17] },
  });
  const set = await tenant.set(SET);
  const evidence = async (code: string, item: string, name: string) => {
    const [unitId, itemId] = [await id(code), set.items.get(item)!.id];
    await tenant.within((tx) =>
      tx.evidence.create({
        data: {
          ...{ tenantId: tenant.id, id: randomUUID(), unitId, itemId, name },
          ...{ type: 'application/pdf', size: 1, sha256: 'a'.repeat(64) },
        },
      }),
    );
  };
  await evidence('06625', '17', 'Biên bản Đường thôn 100%.pdf');
  await evidence('06625', '2', 'Biên bản đường xã.pdf'.normalize('NFD'));
  await evidence('06628', '17', 'Biên bản đường làng.pdf');
});
afterAll(() => owner.$disconnect());

describe('a search', () => {
  it('finds a unit without its diacritics, with the day that was asked', async () => {
    const [hit] = await find(province, 'kien moc dinh lap', 'units', { asOf: '2019-05-22' });
    expect(hit).toMatchObject({ title: 'Xã Kiên Mộc', detail: 'huyện Đình Lập, tỉnh Lạng Sơn' });
    expect(hit!.href).toBe('/units/06625?asOf=2019-05-22');
    expect(await titles(province, 'dinh lap', 'units')).toContain('Huyện Đình Lập');
  });

  it('names nothing above or beside', async () => {
    expect(await titles(commune, 'kien moc', 'units')).toEqual(['Xã Kiên Mộc']);
    for (const typed of ['dinh lap', 'lang son', '06628', 'bac lang'])
      expect(await titles(commune, typed, 'units')).toEqual([]);
    expect(await titles(commune, 'van phong', 'people')).toEqual([]);
    expect(await titles(commune, 'cong chuc', 'people')).toEqual(['Công chức xã Kiên Mộc']);
    expect(await titles(province, 'cong chuc', 'people')).toEqual(['Công chức xã Kiên Mộc']);
  });

  it('finds criteria by name and by number, those of the set in force first', async () => {
    const [first] = await find(province, 'moi truong', 'criteria');
    expect(first).toMatchObject({
      title: expect.stringContaining('17 Môi trường') as string,
      href: expect.stringContaining('#tieu-chi-17') as string,
    });
    expect((await find(province, '15.1', 'criteria')).every(({ title }) => title.startsWith('15.1 '))).toBe(true);
  });

  it('finds decisions, and evidence folded as the database holds it, of what one reads', async () => {
    expect((await find(province, '1980', 'documents'))[0]!.href).toMatch(/^\/sets\/vn-commune-2016-2020\?version=/);
    expect(await titles(province, 'bien ban duong', 'documents')).toHaveLength(3);
    expect(await titles(commune, 'bien ban duong', 'documents')).toHaveLength(2);
    expect(await titles(reviewer, 'bien ban duong', 'documents')).toHaveLength(2);
    const [hit] = await find(commune, 'duong thon', 'documents');
    expect(hit).toMatchObject({ about: { of: 'criteria', numbers: '17' } });
    expect(hit!.href).toBe(`/entry/06625?set=${SET}#tieu-chi-17`);
  });

  it('finds the file of a department under any number of newer ones that it may not read', async () => {
    const set = await tenant.set(SET);
    const unitId = (await tenant.unit('06625', DAY)).id;
    const others = Array.from({ length: 201 }, () => ({
      ...{ tenantId: tenant.id, id: randomUUID(), unitId, itemId: set.items.get('5')!.id, name: 'Biên bản làng.pdf' },
      ...{ type: 'application/pdf', size: 1, sha256: 'a'.repeat(64) },
    }));
    await tenant.within((tx) => tx.evidence.createMany({ data: others }));
    expect(await titles(reviewer, 'bien ban lang', 'documents')).toEqual(['Biên bản đường làng.pdf']);
  });

  it('takes what was typed as letters, never as a pattern', async () => {
    expect(await titles(province, '100%', 'documents')).toEqual(['Biên bản Đường thôn 100%.pdf']);
    expect(await titles(province, 'b_en ban', 'documents')).toEqual([]);
    for (const q of ["' OR 1=1", '\\', '%%', '((', '[a-z]+']) await loadSearch(province, { q }, 5);
  });
});
