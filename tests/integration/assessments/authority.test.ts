import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import type { Role } from '@/lib/domain/access/role';
import type { Stage } from '@/lib/domain/criteria/status';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { makeActor } from '@/tests/factories/person';
import { countRows } from '@/tests/factories/rows';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const DAY = '2021-12-31';
const COMMUNE = 'vn-commune-2016-2020';
const DISTRICT = 'vn-district-2016-2020';
const VILLAGE = 'ha-tinh-village-ntm-2019-2020';
const owner = ownerDb();
let tenant: TestTenant;
const ids: Record<string, number> = {};

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '42', 'ha-tinh', DAY);
  await tenant.importUnits('village,18436,,Thôn Phượng Sơn,2020-01-01,');
  for (const code of ['42', '443', '18436', '18436~phuong-son']) ids[code] = (await tenant.unit(code, DAY)).id;
});
afterAll(() => owner.$disconnect());

const sets: Record<string, string> = { 443: DISTRICT, 18436: COMMUNE, '18436~phuong-son': VILLAGE };
let item = 0;
async function tryToSave(actor: Actor, unit: string, stage: Stage, over: object = {}): Promise<string> {
  item = (item % 8) + 1;
  const input = saveInput({ unit, set: sets[unit] ?? COMMUNE, effectiveOn: DAY, stage, item: String(item), ...over });
  const before = await countRows(tenant);
  const answer = await saveAssessments(actor, input).catch((error: { code: string }) => error.code);
  if (typeof answer === 'string') expect(await countRows(tenant)).toEqual(before);
  return typeof answer === 'string' ? answer : 'ok';
}

describe('a role writes what its row in the table says', () => {
  const rows: [role: Role, on: string, may: Record<string, Partial<Record<Stage, 'ok' | 'not_found'>>>][] = [
    [
      'village_head',
      '18436~phuong-son',
      { '18436~phuong-son': { self: 'ok' }, 18436: { self: 'not_found', verified: 'not_found' } },
    ],
    [
      'commune_official',
      '18436',
      { 18436: { self: 'ok' }, '18436~phuong-son': { self: 'ok' }, 443: { self: 'not_found' } },
    ],
    ['commune_leader', '18436', { 18436: { self: 'ok' }, '18436~phuong-son': { self: 'ok' } }],
    [
      'department_reviewer',
      '443',
      { 18436: { verified: 'ok' }, '18436~phuong-son': { verified: 'ok' }, 443: { verified: 'ok' } },
    ],
    ['district_board', '443', { 443: { self: 'ok' }, 18436: {}, '18436~phuong-son': {} }],
    ['province_official', '42', { 443: {}, 18436: {}, '18436~phuong-son': {} }],
    ['province_leader', '42', { 443: {}, 18436: {}, '18436~phuong-son': {} }],
    [
      'province_office',
      '42',
      { 443: { appraised: 'ok' }, 18436: { appraised: 'ok' }, '18436~phuong-son': { appraised: 'ok' } },
    ],
    ['tenant_admin', '42', { 18436: { self: 'not_found', verified: 'not_found', appraised: 'not_found' } }],
    ['observer', '42', { 443: {}, 18436: {}, '18436~phuong-son': {} }],
  ];
  it.each(rows)('%s on %s', async (role, on, may) => {
    const actor = await makeActor(tenant, role, { role, unitId: ids[on]! });
    for (const [unit, stages] of Object.entries(may)) {
      for (const stage of ['self', 'verified', 'appraised'] as const) {
        const missing = Object.values(stages).includes('not_found') ? 'not_found' : 'forbidden';
        expect([unit, stage, await tryToSave(actor, unit, stage)]).toEqual([unit, stage, stages[stage] ?? missing]);
      }
    }
  });

  it('a name that is no role writes nothing', async () => {
    const actor = await makeActor(tenant, 'Lạ', { role: 'commune_official', unitId: ids['18436']! });
    const stranger: Actor = { ...actor, grants: actor.grants.map((grant) => ({ ...grant, role: 'superuser' })) };
    expect(await tryToSave(stranger, '18436', 'self')).toBe('not_found');
  });

  it('a token writes nothing, whatever its role', async () => {
    const actor = await makeActor(tenant, 'Cổng dữ liệu', { role: 'commune_official', unitId: ids['18436']! });
    expect(await tryToSave({ ...actor, userId: null }, '18436', 'self')).toBe('forbidden');
  });
});

describe('grants by criterion', () => {
  it('open the named criteria and their indicators, and no others', async () => {
    const grant = { role: 'commune_official', unitId: ids['18436']!, criteria: { [COMMUNE]: [3, 5] } } as const;
    const actor = await makeActor(tenant, 'Công chức giao thông', grant);
    const outcome = (over: object) => tryToSave(actor, '18436', 'self', over);
    expect(await outcome({ item: '5' })).toBe('ok');
    expect(await outcome({ item: 'i:3.1', status: null, value: '85' })).toBe('ok');
    expect(await outcome({ item: '4' })).toBe('forbidden');
    expect(await outcome({ item: 'i:4.1', status: 'met' })).toBe('forbidden');
    const other = 'ha-tinh-commune-2017-2020';
    expect(await outcome({ item: '5', set: other })).toBe('forbidden');
    const entries = ['5', '4'].map((key) => ({ item: key, status: 'not_met' as const, value: '', baseFactId: null }));
    expect(await outcome({ entries })).toBe('forbidden');
  });
});

describe('nobody verifies what he entered', () => {
  it('also where he is both official and reviewer; another may', async () => {
    const grants = [
      { role: 'commune_official', unitId: ids['18436']! },
      { role: 'department_reviewer', unitId: ids['443']! },
      { role: 'province_office', unitId: ids['42']! },
    ] as const;
    const both = await makeActor(tenant, 'Kiêm nhiệm', ...grants);
    const other = await makeActor(tenant, 'Phòng khác', grants[1]);
    const key = { item: '17', set: COMMUNE };
    expect(await tryToSave(both, '18436', 'self', key)).toBe('ok');
    expect(await tryToSave(both, '18436', 'verified', key)).toBe('own_entry');
    expect(await tryToSave(both, '18436', 'appraised', key)).toBe('own_entry');
    expect(await tryToSave(other, '18436', 'verified', key)).toBe('ok');
    expect(await tryToSave(both, '18436', 'verified', { ...key, item: '18' })).toBe('ok');
  });
});
