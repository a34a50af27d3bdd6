import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { addAssignment } from '@/lib/features/catalogue-beside/assignments/mutations';
import { loadMapping } from '@/lib/features/catalogue-beside/mapping/loaders';
import { carryStatusesOver, saveMapping } from '@/lib/features/catalogue-beside/mapping/mutations';
import { mappingForm, type CarryOverInput, type MappingInput } from '@/lib/features/catalogue-beside/mapping/schema';
import { loadUnitPage } from '@/lib/features/progress/loaders';
import { recordFacts } from '@/tests/factories/facts';
import { makeActor, readActor } from '@/tests/factories/person';
import { factsOf } from '@/tests/factories/rows';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';
import { besideOf, makeOffice, refusalOf } from './office';

const OLD = 'vn-commune-2016-2020';
const NEW = 'vn-commune-2021-2025';
const DAY = '2023-06-30';
const owner = ownerDb();
let tenant: TestTenant;
let office: Actor;
let kienMoc = 0;
let neighbour = 0;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  office = await makeOffice(tenant, '20', DAY);
  kienMoc = (await tenant.unit('06625', DAY)).id;
  neighbour = (await tenant.unit('06628', DAY)).id;
  await recordFacts(tenant, await tenant.set(OLD), [
    { unitId: kienMoc, item: '1', status: 'met', on: '2020-12-31' },
    { unitId: kienMoc, item: '2', status: 'not_met', on: '2020-12-31' },
    { unitId: kienMoc, item: '2', status: 'met', on: '2023-06-01' },
    { unitId: kienMoc, item: '3', status: 'met', on: '2020-12-31' },
    { unitId: kienMoc, item: '4', status: 'not_met', on: '2020-12-31' },
    { unitId: kienMoc, item: '6', status: 'met', on: '2020-12-31', stage: 'appraised' },
    { unitId: kienMoc, item: '9', status: 'met', on: '2020-12-31' },
    { unitId: neighbour, item: '1', status: 'met', on: '2020-12-31' },
  ]);
  await recordFacts(tenant, await tenant.set(NEW), [
    { unitId: neighbour, item: '1', status: 'not_met', on: '2023-06-15' },
  ]);
});
afterAll(() => owner.$disconnect());

/** One to one, several to one, what nobody assessed by itself; criterion 9 is left out. */
const PAIRS = [
  { from: 1, to: 1 },
  { from: 2, to: 2 },
  { from: 3, to: 3 },
  { from: 4, to: 3 },
  { from: 5, to: 5 },
  { from: 6, to: 6 },
];
const mapping = (over: Partial<MappingInput> = {}): MappingInput => ({ set: NEW, from: OLD, pairs: PAIRS, ...over });
const act = (over: Partial<CarryOverInput> = {}): CarryOverInput => ({
  set: NEW,
  from: OLD,
  day: '2023-05-31',
  ...over,
});
const view = async (asked: { from?: string; day?: string } = {}) =>
  loadMapping(await readActor(office.userId!, tenant), NEW, asked);

it('begins with criteria of the same name, which nobody has saved', async () => {
  const { sources, mapping: between } = await view({ from: OLD, day: '2023-05-31' });
  expect(sources.find(({ id }) => id === OLD)).toMatchObject({ mapped: false });
  expect(between).toMatchObject({ suggested: true, preview: null });
  expect(between?.pairs).toContainEqual({ from: 1, to: 1 });
  expect(await refusalOf(tenant, () => carryStatusesOver(office, act()))).toBe('mapping_empty');
});

it('a mapping is kept as it was ticked, once', async () => {
  expect(mappingForm.parse({ set: NEW, from: OLD, 'pair:2:12': 'on', 'pair:2:3': 'on', other: 'x' }).pairs).toEqual([
    { from: 3, to: 2 },
    { from: 12, to: 2 },
  ]);
  await saveMapping(office, mapping({ pairs: [{ from: 9, to: 9 }] }));
  await saveMapping(office, mapping(), 'yeu-cau');
  const saved = await besideOf(tenant);
  expect(saved.pairs.map(({ fromNumber, toNumber }) => [fromNumber, toNumber])).toEqual(
    PAIRS.map(({ from, to }) => [from, to]),
  );
  expect(saved.audit.at(-1)).toMatchObject({
    action: 'mapping.save',
    subject: { set: NEW, fromSet: OLD, pairs: 6, before: '9→9', after: '1→1, 2→2, 3→3, 4→3, 5→5, 6→6' },
    requestId: 'yeu-cau',
  });
  await saveMapping(office, mapping());
  expect(await besideOf(tenant)).toEqual(saved);
});

it('is refused between sets that do not fit', async () => {
  const refused = (over: Partial<MappingInput>) => refusalOf(tenant, () => saveMapping(office, mapping(over)));
  expect(await refused({ from: NEW })).toBe('mapping_level from');
  expect(await refused({ from: 'vn-district-2016-2020' })).toBe('mapping_level from');
  expect(await refused({ from: 'khong-co' })).toBe('set_unknown set');
  expect(await refused({ pairs: [{ from: 20, to: 1 }] })).toBe('criterion_unknown pairs');
  expect(await refused({ pairs: [{ from: 1, to: 0 }] })).toBe('criterion_unknown pairs');
});

it('statuses go over as of a day only, inside the new set', async () => {
  const refused = (day: string) => refusalOf(tenant, () => carryStatusesOver(office, act({ day })));
  expect(await refused('2023-07-01')).toBe('date_future day');
  expect(await refused('2020-12-31')).toBe('date_before_set day');
  const { mapping: between } = await view({ from: OLD, day: '2020-12-31' });
  expect(between?.preview).toEqual({ day: '2020-12-31', refused: 'date_before_set' });
});

it('go over where nobody has said anything, as the preview told, and the second time not at all', async () => {
  const { mapping: between } = await view({ day: '2023-05-31' });
  expect(between?.preview).toMatchObject({
    refused: null,
    figures: { units: 1, carried: 3, kept: 1 },
    units: [
      { code: '06628', carried: [], kept: [1] },
      {
        code: '06625',
        carried: [
          { number: 1, status: 'met' },
          { number: 2, status: 'not_met' },
          { number: 3, status: 'not_met' },
        ],
        kept: [],
      },
    ],
  });
  const before = await factsOf(tenant, neighbour);
  expect(await carryStatusesOver(office, act(), 'lan-1')).toEqual({ units: 1, carried: 3, kept: 1 });

  const name = (await view()).mapping!.old.name;
  const facts = (await factsOf(tenant, kienMoc)).filter((fact) => fact.recordedBy === office.userId);
  const common = { stage: 'self', effectiveOn: '2023-05-31', illustrative: false };
  expect(facts).toMatchObject([
    { key: '1', status: 'met', note: `Chuyển từ tiêu chí 1, ${name}`, ...common },
    { key: '2', status: 'not_met', note: `Chuyển từ tiêu chí 2, ${name}`, ...common },
    {
      key: '3',
      status: 'not_met',
      note: `Chuyển từ tiêu chí 3, 4, ${name}`,
      source: expect.stringContaining(name) as string,
    },
  ]);
  expect(await factsOf(tenant, neighbour)).toEqual(before);
  const { audit } = await besideOf(tenant);
  expect(audit.at(-1)).toMatchObject({
    action: 'mapping.carry_over',
    requestId: 'lan-1',
    subject: { set: NEW, fromSet: OLD, effectiveOn: '2023-05-31', units: 1, carried: 3, kept: 1 },
  });
  const page = async (asOf: string) => (await loadUnitPage(office, '06625', { asOf, set: NEW })).rows!;
  expect((await page('2023-05-31')).slice(0, 9).map(({ status }) => status)).toEqual([
    ...['met', 'not_met', 'not_met'],
    ...Array.from({ length: 6 }, () => 'not_assessed'),
  ]);
  expect((await page('2023-05-30'))[0]?.status).toBe('not_assessed');

  const after = await besideOf(tenant);
  expect(await carryStatusesOver(office, act())).toEqual({ units: 0, carried: 0, kept: 4 });
  expect(await carryStatusesOver(office, act({ day: DAY }))).toEqual({ units: 0, carried: 0, kept: 4 });
  expect(await besideOf(tenant)).toEqual(after);
});

it('two at once carry each status once', async () => {
  await recordFacts(tenant, await tenant.set(OLD), [{ unitId: kienMoc, item: '5', status: 'met', on: '2020-12-31' }]);
  const both = await Promise.all([carryStatusesOver(office, act()), carryStatusesOver(office, act())]);
  expect(both.map(({ carried }) => carried).sort()).toEqual([0, 1]);
});

it('units that do not carry the new set bring nothing along', async () => {
  await recordFacts(tenant, await tenant.set(OLD), [{ unitId: neighbour, item: '2', status: 'met', on: '2020-12-31' }]);
  await addAssignment(office, { set: NEW, carrier: 'unit', tag: null, unit: '06625', from: '2022-03-08', to: null });
  expect(await carryStatusesOver(office, act())).toMatchObject({ carried: 0 });
});

it('nobody else writes any of it', async () => {
  const { id: unitId } = await tenant.unit('20', DAY);
  for (const role of ['province_official', 'province_leader', 'tenant_admin', 'observer'] as const) {
    const actor = await makeActor(tenant, role, { role, unitId });
    expect(await refusalOf(tenant, () => saveMapping(actor, mapping({ pairs: [] })))).toBe('forbidden');
    expect(await refusalOf(tenant, () => carryStatusesOver(actor, act()))).toBe('forbidden');
    await expect(loadMapping(actor, NEW, {})).rejects.toMatchObject({ code: 'not_found' });
  }
});
