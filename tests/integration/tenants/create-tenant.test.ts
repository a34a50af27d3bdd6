import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appDb, createDb, type Tx } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import { countedCommunes } from '@/lib/domain/units/counted-communes';
import { unitOn } from '@/lib/domain/units/unit-on';
import { versionOn } from '@/lib/domain/units/version-on';
import { readCatalogue } from '@/lib/features/catalogue/data';
import { insertVersion } from '@/lib/features/catalogue/insert-version';
import { readRules } from '@/lib/features/catalogue/read-rules';
import { readLoadedSets } from '@/lib/features/tenants/catalogue/data';
import { digestOf } from '@/lib/features/tenants/catalogue/digest';
import { createTenant, syncCatalogue, type CreatedTenant } from '@/lib/features/tenants/mutations';
import { readTerritory } from '@/lib/features/territory/data';

const owner = createDb(process.env.DATABASE_ADMIN_URL ?? '');
let caoBang: CreatedTenant;
let vinhPhuc: CreatedTenant;

beforeAll(async () => {
  caoBang = await createTenant(owner, { code: '04', slug: 'cao-bang' });
  vinhPhuc = await createTenant(owner, { code: '26', slug: 'vinh-phuc', referenceDay: '2021-12-31', demo: true });
});
afterAll(() => owner.$disconnect());

const tenantRow = (id: number) => owner.tenant.findUniqueOrThrow({ where: { id } });

describe('a new tenant', () => {
  it('holds the units of its province, readable by the application in its scope', async () => {
    const territory = await withTenant(appDb(), caoBang.tenantId, (tx) => readTerritory(tx, caoBang.tenantId));
    const province = unitOn(territory, '04', '2025-07-01');
    expect(territory.units.size).toBe(caoBang.units);
    expect(province && versionOn(province, '2025-07-01')).toMatchObject({
      name: 'Cao Bằng',
      type: 'tỉnh',
      parentId: null,
    });
    expect(countedCommunes(territory, province?.id ?? 0, '2025-06-30')).toHaveLength(139);
    expect(countedCommunes(territory, province?.id ?? 0, '2025-07-01')).toHaveLength(53);
  });

  it('is shown to no one outside its scope', async () => {
    const rows = await withTenant(appDb(), vinhPhuc.tenantId, (tx) =>
      tx.unit.count({ where: { tenantId: caoBang.tenantId } }),
    );
    expect(rows).toBe(0);
  });

  it('has the national sets, and its own only where the province issued one', async () => {
    const ids = async (tenant: CreatedTenant) => {
      const sets = await withTenant(appDb(), tenant.tenantId, (tx) => readCatalogue(tx, tenant.tenantId));
      return sets.map((set) => set.id);
    };
    expect((await ids(caoBang)).every((id) => id.startsWith('vn-'))).toBe(true);
    expect(await ids(vinhPhuc)).toEqual(expect.arrayContaining(['vn-commune-2016-2020', 'vinh-phuc-village-model']));
  });

  it('keeps the day on which a merged-away province ended, and its successor as a code', async () => {
    const row = await tenantRow(vinhPhuc.tenantId);
    expect(row.lastDay?.toISOString().slice(0, 10)).toBe('2025-06-30');
    expect(row.successorTenant).toBe('25');
    expect(row.demo).toBe(true);
    expect((await tenantRow(caoBang.tenantId)).lastDay).toBeNull();
  });

  it('is told in the audit', async () => {
    const entries = await withTenant(owner, caoBang.tenantId, (tx) => tx.auditEntry.findMany());
    expect(entries.map((entry) => [entry.action, entry.actorId])).toEqual([['tenant.create', null]]);
  });

  it.each([
    [{ code: '04', slug: 'cao-bang-2' }, 'exists'],
    [{ code: '06', slug: 'cao-bang' }, 'exists'],
    [{ code: '03', slug: 'nowhere' }, 'province_unknown'],
    [{ code: '4', slug: 'short' }, 'province_unknown'],
    [{ code: '06', slug: 'Bắc Kạn' }, 'slug_invalid'],
    [{ code: '06', slug: 'bac-kan', referenceDay: '2021-02-30' }, 'date_invalid'],
  ])('is refused: %o → %s, and nothing is written', async (input, code) => {
    const before = await owner.tenant.count();
    await expect(createTenant(owner, input)).rejects.toMatchObject({ code });
    expect(await owner.tenant.count()).toBe(before);
  });
});

describe('sync-catalogue', () => {
  const sync = () => syncCatalogue(owner, { id: caoBang.tenantId, code: '04', name: 'Cao Bằng' });
  const inTenant = <T>(work: Parameters<typeof withTenant<T>>[2]) => withTenant(owner, caoBang.tenantId, work);
  const tenantId = () => caoBang.tenantId;

  it('changes nothing when nothing is new', async () => {
    const result = await sync();
    expect(result).toMatchObject({ inserted: [], updated: [], kept: [] });
    expect(result.unchanged).toHaveLength(caoBang.sets);
    expect((await tenantRow(tenantId())).catalogueVersion).toBe(1);
  });

  it('replaces contents that are older and unedited, and keeps what facts point to', async () => {
    const setId = 'vn-commune-2026-2030';
    const itemsBefore = await inTenant((tx) => tx.criteriaItem.findMany({ where: { setId }, orderBy: { id: 'asc' } }));
    await inTenant(async (tx) => {
      await tx.criterion.updateMany({ where: { setId, number: 1 }, data: { name: 'Tên cũ' } });
    });
    // An older load: the rows as they stand carry their own fingerprint.
    const loaded = await inTenant((tx) => readLoadedSets(tx, tenantId()));
    const older = loaded.get(setId);
    if (!older) throw new Error('the set was not loaded');
    await inTenant((tx) =>
      tx.criteriaSetVersion.updateMany({
        where: { setId },
        data: { sourceDigest: digestOf(older.head, older.versions[0]!.content) },
      }),
    );

    expect(await sync()).toMatchObject({ updated: [setId], kept: [] });
    const names = await inTenant((tx) => tx.criterion.findMany({ where: { setId, number: 1 } }));
    expect(names[0]?.name).toBe('Quy hoạch');
    const itemsAfter = await inTenant((tx) => tx.criteriaItem.findMany({ where: { setId }, orderBy: { id: 'asc' } }));
    expect(itemsAfter).toEqual(itemsBefore);
    expect((await tenantRow(tenantId())).catalogueVersion).toBe(2);
  });

  it('leaves an edited set alone', async () => {
    const setId = 'vn-commune-2016-2020';
    await inTenant(async (tx) => {
      await tx.threshold.updateMany({
        where: { setId, indicatorCode: '3.1' },
        data: { value: 75, certainty: 'verified' },
      });
      await tx.criteriaSetVersion.updateMany({ where: { setId }, data: { sourceDigest: 'of an older release' } });
    });
    expect(await sync()).toMatchObject({ updated: [], kept: [setId] });
    const rows = await inTenant((tx) => tx.threshold.findMany({ where: { setId, indicatorCode: '3.1' } }));
    expect(rows[0]?.value?.toNumber()).toBe(75);
  });

  it('loads a set that is missing', async () => {
    const setId = 'vn-province-2026-2030';
    await inTenant(async (tx) => {
      const where = { setId };
      await tx.threshold.deleteMany({ where });
      await tx.indicator.deleteMany({ where });
      await tx.criterion.deleteMany({ where });
      await tx.criteriaGroup.deleteMany({ where });
      await tx.criteriaItem.deleteMany({ where });
      await tx.criteriaSetVersion.deleteMany({ where });
      await tx.criteriaSet.deleteMany({ where: { id: setId } });
    });
    expect(await sync()).toMatchObject({ inserted: [setId] });
  });

  describe('of a set with two versions', () => {
    const setId = 'vn-commune-2021-2025';
    const versionsOf = () =>
      inTenant((tx) => tx.criteriaSetVersion.findMany({ where: { setId }, orderBy: { version: 'asc' } }));
    const withoutVersion = async (tx: Tx, version: number) => {
      const where = { setId, version };
      await tx.threshold.deleteMany({ where });
      await tx.indicator.deleteMany({ where });
      await tx.criterion.deleteMany({ where });
      await tx.criteriaGroup.deleteMany({ where });
      await tx.criteriaSetVersion.deleteMany({ where });
    };

    it('brings the second to a tenant that was loaded before the set was amended', async () => {
      await inTenant((tx) => withoutVersion(tx, 2));
      expect(await sync()).toMatchObject({ updated: [setId] });
      expect((await versionsOf()).map(({ version, rules }) => [version, readRules(rules).tagColumns.length])).toEqual([
        [1, 2],
        [2, 5],
      ]);
      expect(await sync()).toMatchObject({ inserted: [], updated: [] });
    });

    it('leaves alone a set of which an office has published a version, whatever its fingerprint', async () => {
      await inTenant(async (tx) => {
        const { head, versions } = (await readLoadedSets(tx, tenantId())).get(setId)!;
        const content = { ...versions.at(-1)!.content, version: 3, decision: 'Bản đối chiếu' };
        const published = { at: new Date(), by: 'Văn phòng điều phối' };
        await insertVersion(tx, tenantId(), setId, content, {
          ...{ certainty: content.certainty, published },
          sourceDigest: digestOf(head, content),
        });
      });
      expect(await sync()).toMatchObject({ updated: [], kept: expect.arrayContaining([setId]) as string[] });
      expect((await versionsOf()).map((row) => row.decision)).toEqual([
        'Quyết định 318/QĐ-TTg, Phụ lục I',
        'Quyết định 211/QĐ-TTg',
        'Bản đối chiếu',
      ]);
    });
  });
});
