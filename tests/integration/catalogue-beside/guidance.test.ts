import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { loadGuidance } from '@/lib/features/catalogue-beside/guidance/loaders';
import { removeGuidance, saveGuidance } from '@/lib/features/catalogue-beside/guidance/mutations';
import { guidanceForm, type GuidanceInput } from '@/lib/features/catalogue-beside/guidance/schema';
import { makeActor, readActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';
import { besideOf, makeOffice, refusalOf } from './office';

const SET = 'vn-commune-2016-2020';
const DAY = '2021-12-31';
const owner = ownerDb();
let tenant: TestTenant;
let other: TestTenant;
let office: Actor;
let stranger: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  other = await TestTenant.create(owner, '42', 'ha-tinh', DAY);
  office = await makeOffice(tenant, '20', DAY);
  stranger = await makeOffice(other, '42', DAY);
});
afterAll(() => owner.$disconnect());

const document = (over: Partial<GuidanceInput> = {}): GuidanceInput => ({
  ...{ set: SET, id: null, number: 17, docNumber: '1680/QĐ-BNN-VPĐP', issuedOn: '2017-05-11', link: null },
  ...{ issuer: 'Bộ Nông nghiệp và PTNT', title: 'Hướng dẫn thực hiện tiêu chí môi trường', ...over },
});
const DESCRIBED =
  '1680/QĐ-BNN-VPĐP · 2017-05-11 · Bộ Nông nghiệp và PTNT · Hướng dẫn thực hiện tiêu chí môi trường ·  · tiêu chí 17';

it('a document is added, put right and removed, and the audit keeps both wordings', async () => {
  await saveGuidance(office, document());
  const { id } = (await besideOf(tenant)).guidance[0]!;
  await saveGuidance(office, document({ id, link: 'https://ntm.gov.vn/1680' }));
  await saveGuidance(office, document({ number: null }));
  const view = await loadGuidance(await readActor(office.userId!, tenant), SET);
  expect(view.documents.map(({ number, link }) => [number, link])).toEqual([
    [null, null],
    [17, 'https://ntm.gov.vn/1680'],
  ]);
  await removeGuidance(office, { set: SET, id });
  const { guidance, audit, version } = await besideOf(tenant);
  expect(guidance).toHaveLength(1);
  expect(version).toBe(5);
  const withLink = DESCRIBED.replace(' ·  · ', ' · https://ntm.gov.vn/1680 · ');
  expect(audit.slice(-4)).toMatchObject([
    { action: 'guidance.add', subject: { set: SET, before: null, after: DESCRIBED } },
    { action: 'guidance.correct', subject: { before: DESCRIBED, after: withLink } },
    { action: 'guidance.add' },
    { action: 'guidance.remove', subject: { before: withLink, after: null } },
  ]);
  expect(await refusalOf(tenant, () => removeGuidance(office, { set: SET, id }))).toBe('row_gone');
});

it('twice the same writes nothing, and the same number with other words is refused', async () => {
  const before = await besideOf(tenant);
  await saveGuidance(office, document({ number: null }));
  await saveGuidance(office, document({ number: null, id: before.guidance[0]!.id }));
  expect(await besideOf(tenant)).toEqual(before);
  const refused = (over: Partial<GuidanceInput>) => refusalOf(tenant, () => saveGuidance(office, document(over)));
  expect(await refused({ number: null, docNumber: '1680 /qđ-bnn-vpđp', title: 'Khác' })).toBe(
    'guidance_exists docNumber',
  );
  await saveGuidance(office, document({ number: null, issuedOn: '2019-05-11' }));
});

it('what does not fit is refused at its field', async () => {
  const refused = (over: Partial<GuidanceInput>) => refusalOf(tenant, () => saveGuidance(office, document(over)));
  expect(await refused({ issuedOn: '2022-01-01' })).toBe('date_future issuedOn');
  expect(await refused({ number: 20 })).toBe('criterion_unknown number');
  expect(await refused({ set: 'ha-tinh-commune-2017-2020' })).toBe('set_unknown set');
  const ours = (await besideOf(tenant)).guidance[0]!.id;
  expect(await refusalOf(other, () => saveGuidance(stranger, document({ id: ours })))).toBe('row_gone');
  expect(await refusalOf(other, () => removeGuidance(stranger, { set: SET, id: ours }))).toBe('row_gone');
});

it('only links of the web, in any spelling that a browser follows', () => {
  const typed = {
    set: SET,
    id: '',
    number: '',
    docNumber: '1',
    issuedOn: '2017-05-11',
    issuer: 'Bộ',
    title: 'Hướng dẫn',
  };
  const linkOf = (link: string) => {
    const { data, error } = guidanceForm.safeParse({ ...typed, link });
    return data ? data.link : error!.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join();
  };
  expect(linkOf(' https://ntm.gov.vn/a b ')).toBe('https://ntm.gov.vn/a%20b');
  expect(linkOf('')).toBeNull();
  for (const bad of ['javascript:alert(1)', 'ftp://a.vn', 'ntm.gov.vn', 'http://', 'https://a b', 'https://ai@b.vn'])
    expect(linkOf(bad), bad).toBe('link link_invalid');
  expect(linkOf(`https://a.vn/${'x'.repeat(1_000)}`)).toBe('link text_too_long');
  expect(guidanceForm.safeParse({ ...typed, link: '', docNumber: ' ' }).error?.issues[0]).toMatchObject({
    path: ['docNumber'],
    message: 'field_missing',
  });
});

it('nobody else writes any of it', async () => {
  const { id: unitId } = await tenant.unit('20', DAY);
  const { id } = (await besideOf(tenant)).guidance[0]!;
  for (const role of ['province_official', 'province_leader', 'tenant_admin', 'observer'] as const) {
    const actor = await makeActor(tenant, role, { role, unitId });
    expect(await refusalOf(tenant, () => saveGuidance(actor, document()))).toBe('forbidden');
    expect(await refusalOf(tenant, () => removeGuidance(actor, { set: SET, id }))).toBe('forbidden');
    await expect(loadGuidance(actor, SET)).rejects.toMatchObject({ code: 'not_found' });
  }
});
