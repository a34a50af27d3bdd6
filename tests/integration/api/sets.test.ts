import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doorPool } from '@/lib/auth/pool';
import { appDb, createDb } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { ActorTenant } from '@/lib/domain/access/actor';
import { createToken } from '@/lib/features/tokens/mutations';
import { newTenant } from '../import/csv';
import { askSets } from './ask';

const SET = 'vn-commune-2021-2025';
const owner = createDb(process.env.DATABASE_ADMIN_URL ?? '');
let haTinh: ActorTenant;
let token: string;

interface Said {
  version: { version: number; decision: string; note: string | null };
  rules: { tagColumns: { tag: string }[] };
  guidance: unknown[];
  groups: {
    name: string;
    criteria: {
      number: number;
      department: unknown;
      guidance: { number: string }[];
      indicators: {
        code: string;
        name: string;
        kind: string;
        thresholds: { appliesTo: string; value: number | null }[];
      }[];
    }[];
  }[];
  versions: { version: number }[];
}
const said = async (asOf: string) => (await askSets(token, SET, { asOf })).body as unknown as Said;
const criterion = (answer: Said, number: number) =>
  answer.groups.flatMap((group) => group.criteria).find((one) => one.number === number)!;

beforeAll(async () => {
  haTinh = await newTenant(owner, '42', 'ha-tinh', '2024-12-31');
  const tokenOf = async (role: string) =>
    (await createToken(owner, haTinh, { name: 'Cổng dữ liệu', role, expiresOn: null })).token;
  token = await tokenOf('observer');
  const tenantId = haTinh.id;
  await withTenant(owner, tenantId, async (tx) => {
    const department = await tx.department.create({
      data: {
        tenantId,
        name: 'Sở Tài nguyên và Môi trường',
        shortName: 'Sở TN&MT',
        validFrom: toDateParam('2016-01-01'),
      },
    });
    await tx.criterionAssignment.create({
      data: {
        ...{ tenantId, setId: SET, number: 17, departmentId: department.id, illustrative: true },
        validFrom: toDateParam('2022-03-08'),
        validTo: toDateParam('2024-06-30'),
      },
    });
    const doc = { tenantId, setId: SET, issuer: 'Bộ NN&PTNT', title: 'Hướng dẫn', issuedOn: toDateParam('2022-05-11') };
    await tx.guidance.createMany({
      data: [
        { ...doc, number: 3, docNumber: '1680/QĐ-BNN-VPĐP' },
        { ...doc, number: null, docNumber: '18/2022/QĐ-TTg' },
      ],
    });
  });
});
afterAll(async () => {
  await Promise.all([owner.$disconnect(), appDb().$disconnect(), doorPool().end()]);
});

describe('GET /api/v1/sets', () => {
  it('lists every set of the province with its versions', async () => {
    const { status, body } = await askSets(token);
    const sets = body.sets as { id: string; scope: string; criteria: number | null; versions: { version: number }[] }[];
    expect(status).toBe(200);
    expect(sets.find((set) => set.id === SET)).toEqual({
      ...{ id: SET, level: 'commune', kind: 'basic', scope: 'national', extends: null, criteria: 19, shortName: null },
      name: 'Bộ tiêu chí quốc gia về xã nông thôn mới 2021–2025',
      versions: [
        {
          ...{ version: 1, decision: 'Quyết định 318/QĐ-TTg, Phụ lục I', issuedOn: '2022-03-08' },
          ...{ validFrom: '2022-03-08', validTo: '2026-02-14', startKnown: true },
        },
        {
          ...{ version: 2, decision: 'Quyết định 211/QĐ-TTg', issuedOn: '2024-03-01' },
          ...{ validFrom: '2024-03-01', validTo: '2026-02-14', startKnown: true },
        },
      ],
    });
    expect(sets.find((set) => set.id === 'ha-tinh-commune-2017-2020')).toMatchObject({
      extends: 'vn-commune-2016-2020',
      criteria: 20,
    });
    expect(sets.find((set) => set.criteria === null)).toBeDefined();
    expect([...new Set(sets.map((set) => set.scope))].sort()).toEqual(['Hà Tĩnh', 'national']);
  });
});

describe('GET /api/v1/sets/{id}', () => {
  it('says what holds on the day: before an amendment one text, after it another', async () => {
    const [before, after] = [await said('2024-02-29'), await said('2024-03-01')];
    expect([before.version.version, after.version.version]).toEqual([1, 2]);
    expect(after.version.note).toContain('13.1');
    expect([before, after].map(({ rules }) => rules.tagColumns.some(({ tag }) => tag === 'khu vực II'))).toEqual([
      false,
      true,
    ]);
    const record = (answer: Said) => criterion(answer, 15).indicators.find(({ code }) => code === '15.4')!.kind;
    expect([record(before), record(after)]).toEqual(['percent', 'boolean']);
    expect(after.groups.map(({ name }) => name)).toHaveLength(5);
    expect(before.versions.map(({ version }) => version)).toEqual([1, 2]);
    const stunted = criterion(after, 15).indicators.find(({ code }) => code === '15.3')!;
    expect(stunted.thresholds.find(({ appliesTo }) => appliesTo === 'btb')).toEqual({
      ...{ appliesTo: 'btb', value: 25, upper: null, text: null, certainty: 'verified', source: null, confirmed: null },
    });
  });

  it('names who is in charge on the day, and guidance where it belongs', async () => {
    const [during, later] = [await said('2024-06-30'), await said('2024-07-01')];
    expect(criterion(during, 17).department).toEqual({
      ...{ name: 'Sở Tài nguyên và Môi trường', shortName: 'Sở TN&MT', illustrative: true },
    });
    expect(criterion(later, 17).department).toBeNull();
    expect(criterion(during, 3).guidance).toMatchObject([{ number: '1680/QĐ-BNN-VPĐP', issuedOn: '2022-05-11' }]);
    expect(criterion(during, 4).guidance).toEqual([]);
    expect(during.guidance).toMatchObject([{ number: '18/2022/QĐ-TTg' }]);
  });

  it('without a day is asked of the reference day', async () => {
    expect((await askSets(token, SET)).body).toMatchObject({ asOf: '2024-12-31', version: { version: 2 } });
  });

  it.each([
    [SET, { asOf: '2022-03-07' }, 404, 'set_not_in_force'],
    ['vn-commune-1999', {}, 404, 'not_found'],
    ['vinh-phuc-village-model', {}, 404, 'not_found'],
    [SET, { asOf: '2025-01-01' }, 400, 'parameters_invalid'],
    [SET, { asOf: '01/03/2024' }, 400, 'parameters_invalid'],
  ])('%s %o: %i %s', async (id, query, status, code) => {
    expect(await askSets(token, id, query as Record<string, string>)).toMatchObject({ status, body: { code } });
  });

  it('is not there for one who reads no figures', async () => {
    const admin = await createToken(owner, haTinh, { name: 'Quản trị', role: 'tenant_admin', expiresOn: null });
    expect(await askSets(admin.token)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await askSets(admin.token, SET)).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });
});
