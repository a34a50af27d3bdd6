import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { loadPack, loadPacks } from '@/lib/features/meeting-pack/loaders';
import { freezePack } from '@/lib/features/meeting-pack/mutations';
import { addStep } from '@/lib/features/steps/mutations';
import { recordFacts } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2019-05-22';
const owner = ownerDb();
let tenant: TestTenant;
let board: Actor;
let office: Actor;
let reviewer: Actor;
let commune: number;

const freeze = async (actor: Actor, key: string = randomUUID(), code = '189'): Promise<string> => {
  await freezePack(actor, { code, day: DAY, key, set: SET, stage: 'self', compare: null });
  return key;
};
const refusal = (work: Promise<unknown>) => work.then(() => 'done').catch((error: { code?: string }) => error.code);

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2021-12-31');
  const [province, district] = [await tenant.unit('20', DAY), await tenant.unit('189', DAY)];
  commune = (await tenant.unit('06625', DAY)).id;
  board = await makeActor(tenant, 'Văn phòng NTM huyện', { role: 'district_board', unitId: district.id });
  office = await makeActor(tenant, 'Văn phòng điều phối', { role: 'province_office', unitId: province.id });
  reviewer = await makeActor(tenant, 'Sở TN&MT', {
    role: 'department_reviewer',
    unitId: province.id,
    criteria: { [SET]: [17] },
  });
  await recordFacts(tenant, await tenant.set(SET), [{ unitId: commune, item: '1', status: 'met', on: '2019-01-10' }]);
});
afterAll(() => owner.$disconnect());

it('two people who freeze the same numbers get the same seal; another number, another seal; what was frozen stays', async () => {
  const [first, second] = [await freeze(board), await freeze(office)];
  const mine = await loadPack(board, '189', first);
  expect(mine).toMatchObject({ isIntact: true, same: [{ id: second, takenPost: 'Văn phòng điều phối' }] });
  expect(mine.view.units.find(({ code }) => code === '06625')?.score).toBe(1);

  await recordFacts(tenant, await tenant.set(SET), [{ unitId: commune, item: '2', status: 'met', on: '2019-05-20' }]);
  const third = await loadPack(board, '189', await freeze(board));
  expect(third.head.sha256).not.toBe(mine.head.sha256);
  expect(third.view.units.find(({ code }) => code === '06625')?.score).toBe(2);
  expect((await loadPack(board, '189', first)).view).toEqual(mine.view);
});

it('a form that is sent twice freezes once', async () => {
  const key = await freeze(board);
  await freeze(board, key);
  const { packs } = await loadPacks(board, '189', { asOf: DAY });
  expect(packs.filter(({ id }) => id === key)).toHaveLength(1);
});

it('who reads only some criteria neither freezes nor reads a pack, and no unit shows the packs of another', async () => {
  const key = await freeze(board);
  expect(await refusal(freeze(reviewer))).toBe('forbidden');
  expect(await refusal(loadPack(reviewer, '189', key))).toBe('not_found');
  expect((await loadPacks(reviewer, '189', { asOf: DAY })).packs).toEqual([]);
  expect(await refusal(loadPack(office, '06625', key))).toBe('not_found');
  expect(await refusal(loadPack(office, '189', randomUUID()))).toBe('not_found');
});

it('a pack whose stored numbers were changed from outside says so', async () => {
  const key = await freeze(board);
  await tenant.within(
    (tx) =>
      tx.$executeRaw`UPDATE meeting_pack SET view = jsonb_set(view, '{units,0,score}', '19') WHERE id = ${key}::uuid`,
  );
  expect((await loadPack(board, '189', key)).isIntact).toBe(false);
});

it('a pack of a commune speaks of its own matters alone, whoever freezes it', async () => {
  const step = async (code: string, waitsFor: { kind: 'step' | 'dossier'; id: number | null } | null, words = '') => {
    const { step: id } = await addStep(board, {
      ...{ code, day: DAY, key: randomUUID(), set: SET, number: 17, title: `Việc của ${code}`, owner: 'UBND' },
      ...{ department: null, startsOn: null, days: 10, deadline: null, expectedOn: null, for: waitsFor, words },
    });
    return id!;
  };
  await step('06625', { kind: 'step', id: await step('189', null) });
  await step('06625', { kind: 'dossier', id: null }, 'Hồ sơ của xã');
  const { view } = await loadPack(board, '06625', await freeze(board, randomUUID(), '06625'));
  expect(view.blockers.map(({ words }) => words)).toEqual(['Hồ sơ của xã']);
});
