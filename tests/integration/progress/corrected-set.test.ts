import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import type { Role } from '@/lib/domain/access/role';
import { loadEntry } from '@/lib/features/assessments/loaders';
import { createDraft } from '@/lib/features/catalogue-office/begin/mutations';
import { loadDraftPage } from '@/lib/features/catalogue-office/load-draft-page';
import { findSetFile } from '@/lib/features/catalogue-office/workbook-files';
import { insertVersion } from '@/lib/features/catalogue/insert-version';
import { readContents } from '@/lib/features/catalogue/read-contents';
import { makeActor, readActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2021-2025';
const owner = ownerDb();
let tenant: TestTenant;
let official: Actor;
let office: Actor;

async function personOf(post: string, role: Role, code: string): Promise<Actor> {
  const made = await makeActor(tenant, post, { role, unitId: (await tenant.unit(code, '2024-12-31')).id });
  return readActor(made.userId!, tenant);
}

/** What QĐ 318/QĐ-TTg said until QĐ 211/QĐ-TTg is compared with its text afterwards: version 3, of the days of version 1. */
beforeAll(async () => {
  tenant = await TestTenant.create(owner, '42', 'ha-tinh', '2024-12-31');
  await tenant.within(async (tx) => {
    const [first] = (await readContents(tx, tenant.id, SET)).get(SET)!;
    const content = { ...first!.content, version: 3, validTo: '2024-02-29', decision: 'Bản đối chiếu' };
    const published = { at: new Date(), by: 'Văn phòng' };
    await insertVersion(tx, tenant.id, SET, content, { certainty: {}, sourceDigest: 'x', published });
    await tx.tenant.update({ where: { id: tenant.id }, data: { catalogueVersion: { increment: 1 } } });
  });
  official = await personOf('Công chức xã', 'commune_official', '18436');
  office = await personOf('Văn phòng', 'province_office', '42');
});
afterAll(() => owner.$disconnect());

it('a later number of earlier days leaves the days on which facts can be entered as they were', async () => {
  const { firstDay, lastDay } = await loadEntry(official, '18436', {});
  expect([firstDay, lastDay]).toEqual(['2022-03-08', '2024-12-31']);
});

it('what is asked for without a number is what stands on the day, not what was written last', async () => {
  expect((await findSetFile(office, SET, null)).name).toBe(`${SET}-ban-2`);
  const extend = async (name: string, validFrom: string) => {
    const id = await createDraft(office, { way: 'extending', name, shortName: null, set: SET, validFrom });
    return (await loadDraftPage(office, String(id))).record.document.content.thresholds;
  };
  const thresholdsOf = async (version: number) => {
    const contents = await tenant.within((tx) => readContents(tx, tenant.id, SET));
    return contents.get(SET)!.find(({ content }) => content.version === version)!.content.thresholds;
  };
  expect(await extend('Từ năm 2024', '2024-06-01')).toEqual(await thresholdsOf(2));
  expect(await extend('Từ năm 2023', '2023-06-01')).toEqual(await thresholdsOf(3));
  expect(await thresholdsOf(2)).not.toEqual(await thresholdsOf(3));
});
