import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import { clustersOfCommune } from '@/lib/domain/units/clusters-on';
import { childrenOn } from '@/lib/domain/units/children-on';
import { groupOn, regionOn, tagsOn } from '@/lib/domain/units/attributes-on';
import { unitOn } from '@/lib/domain/units/unit-on';
import { unitTitle } from '@/lib/domain/units/unit-title';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { importUnits } from '@/lib/features/tenants/import-units/mutations';
import { createTenant } from '@/lib/features/tenants/mutations';
import { readTerritory } from '@/lib/features/territory/data';

const owner = createDb(process.env.DATABASE_ADMIN_URL ?? '');
const HEADER = 'kind,unit_code,value,name,from,to';
let tenantId = 0;
let mergedAwayId = 0;

beforeAll(async () => {
  tenantId = (await createTenant(owner, { code: '20', slug: 'lang-son', referenceDay: '2026-03-01' })).tenantId;
  mergedAwayId = (await createTenant(owner, { code: '26', slug: 'vinh-phuc', referenceDay: '2021-12-31' })).tenantId;
});
afterAll(() => owner.$disconnect());

const csv = (...lines: string[]) => [HEADER, ...lines].join('\n');
const territory = (id = tenantId) => withTenant(owner, id, (tx) => readTerritory(tx, id));
async function held(code: string, day: string, id = tenantId): Promise<UnitRecord> {
  const unit = unitOn(await territory(id), code, day);
  if (!unit) throw new Error(`no unit holds ${code} on ${day}`);
  return unit;
}

describe('import-units', () => {
  it('reads a BOM, quotes, either form of date and text in any normal form', async () => {
    const name = '"Bản ""Pắc"", Đẩu"'.normalize('NFD');
    const result = await importUnits(
      owner,
      tenantId,
      `\uFEFF${csv(`village,06625,,${name},01/02/2018,`, 'village,06625,khe-bi,Khe Bỉ,2018-02-01,')}\r\n`,
    );
    expect(result).toEqual({ rows: 2, inserted: 2, unchanged: 0, errors: [] });
    expect(unitTitle(await held('06625~pac-dau', '2018-02-01'), '2018-02-01')).toBe('bản "Pắc", Đẩu'.normalize('NFC'));
    expect(unitTitle(await held('06625~khe-bi', '2018-02-01'), '2018-02-01')).toBe('thôn Khe Bỉ');
  });

  it('refuses a village that exists, and gives another of the same address the next one', async () => {
    const again = await importUnits(owner, tenantId, csv('village,06625,,Khe Bỉ,2019-01-01,'));
    expect(again).toEqual({
      rows: 1,
      inserted: 0,
      unchanged: 0,
      errors: [{ line: 2, column: 'name', code: 'exists' }],
    });
    const taken = await importUnits(owner, tenantId, csv('village,06625,khe-bi,Khe Bì,2019-01-01,'));
    expect(taken.errors).toEqual([{ line: 2, column: 'value', code: 'exists' }]);
    const other = await importUnits(owner, tenantId, csv('village,06625,,Khe Bì,2019-01-01,'));
    expect(other.inserted).toBe(1);
    expect(unitTitle(await held('06625~khe-bi-2', '2019-01-01'), '2019-01-01')).toBe('thôn Khe Bì');
  });

  it('ends a village with a commune that was divided, and moves it with one that went over whole', async () => {
    expect((await held('06625~khe-bi', '2018-02-01')).validTo).toBe('2025-06-30');
    // Bắc Lãng 06646 went whole into Châu Sơn 06637; the address stays the one given first.
    await importUnits(owner, tenantId, csv('village,06646,,Thôn 1,2018-01-01,', 'village,06637,,Thôn 1,2018-01-01,'));
    const tree = await territory();
    const chauSon = unitOn(tree, '06637', '2025-07-01');
    const codes = childrenOn(tree, chauSon?.id ?? 0, '2025-07-01').map((unit) => unit.code);
    expect(codes).toEqual(['06637~1', '06646~1']);
    expect(unitOn(tree, '06646~1', '2018-01-01')?.validTo).toBeNull();
  });

  it('makes a cluster and its members from one file in any order, and changes nothing the second time', async () => {
    const file = csv(
      'member,06625,C-dinh-lap,,2025-07-01,',
      'cluster,C-dinh-lap,,Cụm Đình Lập,2025-07-01,',
      'member,06637,C-dinh-lap,,2025-07-01,',
    );
    expect(await importUnits(owner, tenantId, file)).toMatchObject({ inserted: 3, errors: [] });
    expect(await importUnits(owner, tenantId, file)).toEqual({ rows: 3, inserted: 0, unchanged: 3, errors: [] });
    const tree = await territory();
    const cluster = unitOn(tree, 'C-dinh-lap', '2025-07-01');
    expect(cluster && unitTitle(cluster, '2025-07-01')).toBe('cụm Đình Lập');
    expect(childrenOn(tree, cluster?.id ?? 0, '2025-07-01').map((unit) => unit.code)).toEqual(['06637', '06625']);
    expect(clustersOfCommune(tree, unitOn(tree, '06625', '2025-07-01')?.id ?? 0, '2025-06-30')).toEqual([]);
  });

  it('dates tags, groups and regions; a later line may end an earlier one', async () => {
    const day = '2026-02-20';
    const first = csv(
      'tag,06625,biên giới,,2018-01-01,',
      'tag,06625,xã điểm,,2018-01-01,2020-12-31',
      'group,06625,3,,2026-02-15,',
      'region,06625,tdmnpb,,2025-07-01,',
    );
    expect(await importUnits(owner, tenantId, first)).toMatchObject({ inserted: 4, errors: [] });
    expect(tagsOn(await held('06625', '2019-05-22'), '2019-05-22')).toEqual(['biên giới', 'xã điểm']);
    const commune = await held('06625', day);
    expect(tagsOn(commune, day)).toEqual([]);
    expect(groupOn(commune, day)).toBe('3');
    expect(regionOn(await territory(), commune, day)).toBe('tdmnpb');

    const changed = csv('group,06625,3,,2026-02-15,2026-02-28', 'group,06625,2,,2026-03-01,');
    expect(await importUnits(owner, tenantId, changed)).toEqual({ rows: 2, inserted: 2, unchanged: 0, errors: [] });
    expect(groupOn(await held('06625', '2026-03-01'), '2026-03-01')).toBe('2');
  });

  it('tells every bad line by number, column and code, and writes nothing', async () => {
    const before = await owner.tenant.findUniqueOrThrow({ where: { id: tenantId } });
    const result = await importUnits(
      owner,
      tenantId,
      csv(
        'village,06625,,Bản Chuông,2018-01-01,',
        'hamlet,06625,,Khe,2018-01-01,',
        'village,99999,,Khe,2018-01-01,',
        'village,06625,,,2018-01-01,',
        'village,06625,Sai Slug,Khe Mạ,2018-01-01,',
        'village,06625,,Khe Mạ,2018-02-30,',
        'village,06625,,Khe Mạ,2018-01-01,2017-12-31',
        'village,06625,,Khe Mạ,2027-01-01,',
        'village,189,,Khe Mạ,2018-01-01,',
        'village,06625,,Khe Mạ,2018-01-01,2025-07-31',
        'group,06625,4,,2026-02-15,',
        'region,06625,tay-bac,,2018-01-01,',
        'member,06625,C-khong-co,,2025-07-01,',
        'cluster,Cum-1,,Cụm 1,2025-07-01,',
        'tag,06625,biên giới,,2019-01-01,',
        'tag,06637,mới,,2018-01-01,',
        'tag,06637,mới,,2018-01-01,',
        'tag,06625,mới,,2018-01-01',
        'tag,06646,mới,,2025-07-01,',
      ),
    );
    expect(result).toMatchObject({ rows: 19, inserted: 0, unchanged: 0 });
    expect(result.errors).toEqual([
      { line: 3, column: 'kind', code: 'kind_unknown' },
      { line: 4, column: 'unit_code', code: 'unit_unknown' },
      { line: 5, column: 'name', code: 'name_missing' },
      { line: 6, column: 'value', code: 'slug_invalid' },
      { line: 7, column: 'from', code: 'date_invalid' },
      { line: 8, column: 'to', code: 'date_invalid' },
      { line: 9, column: 'from', code: 'date_future' },
      { line: 10, column: 'unit_code', code: 'unit_unknown' },
      { line: 11, column: 'to', code: 'date_after_unit' },
      { line: 12, column: 'value', code: 'value_invalid' },
      { line: 13, column: 'value', code: 'value_invalid' },
      { line: 14, column: 'value', code: 'unit_unknown' },
      { line: 15, column: 'unit_code', code: 'slug_invalid' },
      { line: 16, column: 'from', code: 'period_overlap' },
      { line: 18, column: null, code: 'line_duplicate' },
      { line: 19, column: null, code: 'line_malformed' },
      { line: 20, column: 'unit_code', code: 'unit_not_in_force' },
    ]);
    expect(unitOn(await territory(), '06625~chuong', '2018-01-01')).toBeNull();
    expect(await owner.tenant.findUniqueOrThrow({ where: { id: tenantId } })).toEqual(before);
  });

  it.each([
    ['', 'file_empty'],
    [HEADER, 'file_empty'],
    ['kind,code\ntag,1', 'file_header'],
    [`${HEADER}\ntag,"06625,x`, 'line_malformed'],
  ])('refuses the file %j: %s', async (text, code) => {
    expect((await importUnits(owner, tenantId, text)).errors.map((error) => error.code)).toEqual([code]);
  });

  it('writes nothing on a dry run', async () => {
    const file = csv('village,06625,,Khe Mạ,2018-01-01,');
    expect(await importUnits(owner, tenantId, file, { dryRun: true })).toMatchObject({ inserted: 1, errors: [] });
    expect(unitOn(await territory(), '06625~khe-ma', '2018-01-01')).toBeNull();
  });

  it('marks what a demo adds as illustrative, and tells the audit', async () => {
    await importUnits(
      owner,
      mergedAwayId,
      csv('village,08929,,Tân Long,2018-01-01,', 'tag,08929~tan-long,kiểu mẫu,,2020-01-01,'),
      { illustrative: true },
    );
    const village = await held('08929~tan-long', '2021-10-07', mergedAwayId);
    expect(village).toMatchObject({ illustrative: true, validTo: '2025-06-30' });
    expect(village.attributes).toEqual([
      expect.objectContaining({ kind: 'tag', value: 'kiểu mẫu', illustrative: true }),
    ]);
    const entries = await withTenant(owner, mergedAwayId, (tx) => tx.auditEntry.findMany({ orderBy: { id: 'asc' } }));
    expect(entries.map((entry) => entry.action)).toEqual(['tenant.create', 'units.import']);
  });
});
