import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { lookAtBoundaries } from '@/lib/features/boundaries/look-at-file';
import { dropBoundaries, takeBoundaries } from '@/lib/features/boundaries/mutations';
import { unpackPayload } from '@/lib/features/boundaries/schema';
import { catalogueOf } from '@/lib/features/catalogue/loaders';
import { readLegends } from '@/lib/features/map/data';
import { saveLegend } from '@/lib/features/map/mutations';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const DAY = '2021-12-31';
const owner = ownerDb();
let tenant: TestTenant;
let other: TestTenant;
let office: Actor;
let leader: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  other = await TestTenant.create(owner, '42', 'ha-tinh', DAY);
  const unitId = (await tenant.unit('20', DAY)).id;
  office = await makeActor(tenant, 'Văn phòng', { role: 'province_office', unitId });
  leader = await makeActor(tenant, 'Lãnh đạo', { role: 'province_leader', unitId });
});
afterAll(() => owner.$disconnect());

const feature = (code: string, west: number) => ({
  type: 'Feature',
  properties: { ma_xa: code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 21],
        [west + 0.1, 21],
        [west + 0.1, 21.1],
        [west, 21.1],
        [west, 21],
      ],
    ],
  },
});
function look(actor: Actor, ...features: unknown[]) {
  const form = new FormData();
  form.set('file', new File([JSON.stringify({ type: 'FeatureCollection', features })], 'ranh-gioi.geojson'));
  form.set('source', 'Sở Nông nghiệp và Môi trường');
  return lookAtBoundaries(actor, form);
}
async function payload(...features: unknown[]) {
  const state = await look(office, ...features);
  if (state.status !== 'read' || state.payload === null) throw new Error(JSON.stringify(state));
  return unpackPayload(state.payload);
}
const kept = (of: TestTenant) => of.within((tx) => tx.unitBoundary.findMany({ where: { tenantId: of.id } }));
const audits = (action: string) =>
  tenant.within((tx) => tx.auditEntry.count({ where: { tenantId: tenant.id, action } }));
const codeOf = (work: Promise<unknown>) => work.then(() => null).catch((error: { code: string }) => error.code);

describe('borders of a tenant', () => {
  it('are looked at without a trace, and told whom they cover', async () => {
    const state = await look(office, feature('06625', 107), feature('06628', 107.1));
    expect(state).toMatchObject({ status: 'read', found: 2, of: 200, faults: [] });
    expect(await kept(tenant)).toEqual([]);
  });

  it('are refused whole for one unit of elsewhere', async () => {
    const state = await look(office, feature('06625', 107), feature('18799', 107.1));
    expect(state).toMatchObject({ payload: null, faults: [{ feature: 2, unit: '18799', code: 'unit_unknown' }] });
    const forged = {
      source: 'không',
      day: DAY,
      file: { type: 'FeatureCollection', features: [feature('06625', 107), feature('18799', 107)] },
    };
    expect(await codeOf(takeBoundaries(office, forged, randomUUID()))).toBe('geo_changed');
    expect(await kept(tenant)).toEqual([]);
  });

  it('are taken once, replaced by the next file, audited, and no other tenant’s', async () => {
    const [first, key] = [await payload(feature('06625', 107), feature('06628', 107.1)), randomUUID()];
    expect(await takeBoundaries(office, first, key)).toEqual(await takeBoundaries(office, first, key));
    expect(await kept(tenant)).toHaveLength(2);
    await takeBoundaries(office, await payload(feature('06625', 106)), randomUUID());
    const rows = await kept(tenant);
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows.map(({ geometry }) => geometry))).toContain('[106,21]');
    expect(await kept(other)).toEqual([]);
    expect(await audits('boundaries.import')).toBe(2);
    expect(await dropBoundaries(office)).toMatchObject({ units: 2 });
    expect(await kept(tenant)).toEqual([]);
  });

  it('are the office’s alone', async () => {
    const file = await payload(feature('06625', 107));
    expect(await codeOf(look(leader, feature('06625', 107)))).toBe('not_found');
    expect(await codeOf(takeBoundaries(leader, file, randomUUID()))).toBe('forbidden');
    expect(await codeOf(dropBoundaries(leader))).toBe('forbidden');
  });
});

describe('the classes of a map', () => {
  const SET = 'vn-commune-2016-2020';
  const line = (least: number, label: string | null = null) => ({ least, label, also: null });

  it('are kept by set, audited once, and given back by an empty form', async () => {
    const legend = [line(19, 'đạt chuẩn'), line(12), line(0, 'dưới 12')];
    await saveLegend(office, { set: SET, legend });
    await saveLegend(office, { set: SET, legend });
    expect(await readLegends(tenant.id)).toEqual({ [SET]: legend });
    expect(await readLegends(other.id)).toEqual({});
    expect(await audits('settings.map_legend')).toBe(1);
    await saveLegend(office, { set: SET, legend: [] });
    expect(await readLegends(tenant.id)).toEqual({});
  });

  it('of two sets saved at the same moment are both kept', async () => {
    const sets = (await catalogueOf(office.tenant)).filter(({ identity }) => identity !== null).map(({ id }) => id);
    expect(sets.length).toBeGreaterThan(1);
    await Promise.all(sets.map((set) => saveLegend(office, { set, legend: [line(1), line(0)] })));
    expect(Object.keys(await readLegends(tenant.id)).sort()).toEqual([...sets].sort());
    await Promise.all(sets.map((set) => saveLegend(office, { set, legend: [] })));
    expect(await readLegends(tenant.id)).toEqual({});
  });

  it('are refused where they leave somebody out, name an unknown set, or come from another', async () => {
    expect(await codeOf(saveLegend(office, { set: SET, legend: [line(19), line(5)] }))).toBe('legend_open');
    expect(await codeOf(saveLegend(office, { set: 'không-có', legend: [line(9), line(0)] }))).toBe('set_unknown');
    expect(await codeOf(saveLegend(leader, { set: SET, legend: [line(9), line(0)] }))).toBe('forbidden');
    expect(await readLegends(tenant.id)).toEqual({});
  });
});
