import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { isAppError } from '@/lib/errors';
import { giveCharge } from '@/lib/features/boards/charges/mutations';
import { loadBoards } from '@/lib/features/boards/loaders';
import { addPost, correctBoard, endPost, foundBoard, handOver } from '@/lib/features/boards/mutations';
import { seenBoard } from '@/lib/features/boards/seen-board';
import { addCause, endCause } from '@/lib/features/causes/mutations';
import { loadEvent, loadEvents } from '@/lib/features/events/loaders';
import { addEvent, addPeople, conclude, correctEvent } from '@/lib/features/events/mutations';
import { headTexts } from '@/lib/features/events/write-head';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2019-05-22';
const owner = ownerDb();
let tenant: TestTenant;
let board: Actor;
let official: Actor;
let leader: Actor;
let office: Actor;
let department: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2021-12-31');
  const at = async (code: string) => (await tenant.unit(code, DAY)).id;
  board = await makeActor(tenant, 'Văn phòng NTM huyện', { role: 'district_board', unitId: await at('189') });
  leader = await makeActor(tenant, 'Phó Chủ tịch UBND tỉnh', { role: 'province_leader', unitId: await at('20') });
  office = await makeActor(tenant, 'Văn phòng điều phối', { role: 'province_office', unitId: await at('20') });
  const named = { criteria: { [SET]: [17] } };
  official = await makeActor(tenant, 'Công chức xã', { role: 'commune_official', unitId: await at('06625'), ...named });
  department = await makeActor(tenant, 'Sở', { role: 'department_reviewer', unitId: await at('20'), ...named });
});
afterAll(() => owner.$disconnect());

const write = (code = '06625', day = DAY) => ({ code, day, key: randomUUID() });
const page = { asOf: DAY };
const head = {
  ...{
    kind: 'inspection' as const,
    title: 'Kiểm tra xã Kiên Mộc',
    earliest: DAY,
    latest: null,
    half: 'morning' as const,
  },
  ...{ wording: null, place: null, board: null, purpose: null, report: null, discussion: null, source: null },
};

/** How many rows of steering and of audit there are: a refusal adds none. */
function count() {
  const where = { tenantId: tenant.id };
  return tenant.within(async (tx) => [
    await tx.steeringEvent.count({ where }),
    await tx.eventPerson.count({ where }),
    await tx.gapCause.count({ where }),
    await tx.steeringBoard.count({ where }),
    await tx.boardPost.count({ where }),
    await tx.boardCharge.count({ where }),
    await tx.auditEntry.count({ where }),
  ]);
}

async function refusal(work: () => Promise<unknown>): Promise<string> {
  const before = await count();
  try {
    await work();
  } catch (error) {
    if (!isAppError(error)) throw error;
    expect(await count()).toEqual(before);
    const { field, fields } = error.details ?? {};
    return [error.code, ...[field, fields].flat().filter(Boolean)].join(' ');
  }
  throw new Error('was not refused');
}

describe('an event', () => {
  it('is recorded once by its key, and known from its last possible day on', async () => {
    const input = { ...write(), ...head };
    const { event } = await addEvent(board, input);
    expect(await addEvent(board, input)).toEqual({ event });
    const upTo = { earliest: null, latest: '2018-10-25', wording: 'bài đăng nói “vừa” họp' };
    const past = await addEvent(board, { ...write('189'), ...head, ...upTo, title: 'Họp' });
    const shown = async (asOf: string) =>
      (await loadEvents(board, '189', { asOf })).events.map((line) => line.event.id);
    expect(await shown('2018-10-24')).toEqual([]);
    expect(await shown('2018-10-25')).toEqual([past.event]);
    expect(await shown(DAY)).toEqual([event, past.event]);
    expect((await loadEvents(official, '06625', page)).events.map((line) => line.event.id)).toEqual([event]);
    await expect(loadEvent(official, '06625', String(past.event), page)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is refused where its day cannot be, and by who may not', async () => {
    const add = (over: object, actor = board) => refusal(() => addEvent(actor, { ...write(), ...head, ...over }));
    expect(await add({ earliest: '2019-05-23' })).toBe('date_after_page earliest');
    expect(await add({ earliest: null })).toBe('field_missing earliest');
    expect(await add({ earliest: '2019-05-20', latest: DAY })).toBe('event_day_unsaid wording');
    expect(await add({ earliest: '2015-12-31' })).toBe('date_before_unit earliest');
    expect(await add({ board: 999 })).toBe('not_found board');
    for (const actor of [official, leader, department]) expect(await add({}, actor)).toBe('forbidden');
    expect(await add({ code: '06673' })).toBe('not_found');
  });

  it('takes the changes of two, and names the field that both changed', async () => {
    const { event: id } = (await addEvent(office, { ...write(), ...head, title: 'Giao ban' })) as { event: number };
    const { event } = await loadEvent(board, '189', String(id), page);
    const texts = headTexts(event);
    const was = Object.fromEntries(Object.entries(texts).map(([field, text]) => [`was:${field}`, text]));
    type Edit = Parameters<typeof correctEvent>[1];
    const edit = (over: object) => ({ ...write(), event: id, ...head, title: 'Giao ban', ...was, ...over }) as Edit;
    await correctEvent(board, edit({ place: 'trụ sở UBND xã' }));
    await correctEvent(office, edit({ purpose: 'Rà soát tiêu chí' }));
    expect((await loadEvent(board, '189', String(id), page)).event).toMatchObject({
      ...{ place: 'trụ sở UBND xã', purpose: 'Rà soát tiêu chí', revision: 3 },
    });
    expect(await refusal(() => correctEvent(office, edit({ place: 'nhà văn hóa' })))).toBe('event_changed place');
    await correctEvent(office, edit({ place: 'nhà văn hóa', 'was:place': 'trụ sở UBND xã' }));
    expect((await loadEvent(board, '189', String(id), page)).event.place).toBe('nhà văn hóa');
  });

  it('is concluded by who may conclude, and tells posts of who was there', async () => {
    const { event: id } = (await addEvent(office, { ...write(), ...head, title: 'Hội nghị' })) as { event: number };
    const said = {
      rating: 'còn chậm',
      conclusion: 'Phấn đấu đạt 15 tiêu chí',
      'was:rating': null,
      'was:conclusion': null,
    };
    const concluded = (actor: Actor) => conclude(actor, { ...write(), event: id, ...said });
    expect(await refusal(() => concluded(office))).toBe('forbidden');
    await concluded(leader);
    const posts = ['Phó Chủ tịch UBND tỉnh', 'UBND huyện Đình Lập'];
    await addPeople(board, { ...write(), event: id, role: 'chair', posts, department: null, said: null });
    const view = await loadEvent(official, '06625', String(id), page);
    expect(view.event).toMatchObject({ rating: 'còn chậm', conclusion: 'Phấn đấu đạt 15 tiêu chí' });
    expect(view.people.map(({ post }) => post)).toEqual(posts);
    expect([view.mayWrite, view.mayConclude]).toEqual([false, false]);
  });
});

describe('a cause', () => {
  const cause = { set: SET, number: 17, cause: 'capital' as const, note: null, since: DAY, event: null };
  const shown = async (actor: Actor, code: string, asOf: string) =>
    (await loadEvents(actor, code, { asOf })).causes.map(
      (row) => `${row.criterion?.number ?? 'cả'} ${row.cause} ${row.until}`,
    );

  it('is of a criterion or of the whole unit, for who reads it, and ends with a day', async () => {
    const { cause: id } = (await addCause(official, { ...write(), ...cause })) as { cause: number };
    await addCause(board, { ...write(), ...cause, number: 2, cause: 'terrain' });
    await addCause(board, { ...write(), ...cause, number: null, cause: 'late' });
    expect(await shown(board, '189', DAY)).toEqual(['cả late null', '2 terrain null', '17 capital null']);
    expect(await shown(department, '20', DAY)).toEqual(['cả late null', '17 capital null']);
    expect(await shown(board, '189', '2019-05-21')).toEqual([]);
    await endCause(board, { ...write('189', '2019-12-31'), id, until: '2019-08-31' });
    expect(await shown(official, '06625', '2019-08-30')).toContain('17 capital null');
    expect(await shown(official, '06625', '2019-08-31')).toContain('17 capital 2019-08-31');
    expect(await shown(official, '06625', '2019-09-01')).not.toContain('17 capital 2019-08-31');
  });

  it('is refused where it is not the writer’s, is there already or cannot be', async () => {
    const add = (actor: Actor, over: object) => refusal(() => addCause(actor, { ...write(), ...cause, ...over }));
    expect(await add(official, { number: 2 })).toBe('forbidden');
    expect(await add(department, {})).toBe('forbidden');
    expect(await add(board, { number: 2, cause: 'terrain' })).toBe('exists cause');
    expect(await add(board, { number: 20 })).toBe('criterion_unknown number');
    expect(await add(board, { set: 'khong-co', number: null })).toBe('set_unknown number');
    expect(await add(board, { since: '2019-05-23' })).toBe('date_after_page since');
    expect(await add(board, { event: 999_999 })).toBe('not_found event');
    const [first] = (await loadEvents(board, '06625', page)).causes;
    expect(await refusal(() => endCause(official, { ...write('06628'), id: first!.id, until: DAY }))).toBe('not_found');
  });
});

describe('a board', () => {
  const nobody = { holder: null, vacant: true, department: null, account: null };
  const held = (holder: string) => ({ holder, vacant: false, department: null, account: null });
  const found = { kind: 'steering' as const, name: 'Ban Chỉ đạo xã', decision: 'QĐ 12', from: '2019-01-02', to: null };

  it('shows a vacant head until it is filled, and what a post answers for goes on with its next holder', async () => {
    const { board: id } = (await foundBoard(board, { ...write(), ...found })) as { board: number };
    const head = (await addPost(board, { ...write(), board: id, rank: 'head', from: '2019-01-02', ...nobody })) as {
      post: number;
    };
    const member = (await addPost(board, {
      ...{ ...write(), board: id, rank: 'member', from: '2019-01-02', ...held('Công chức địa chính') },
    })) as { post: number };
    const charge = {
      post: member.post,
      about: '06625',
      set: SET,
      numbers: [2, 17],
      decision: null,
      from: DAY,
      to: null,
    };
    await giveCharge(board, { ...write(), ...charge });
    await giveCharge(board, { ...write(), ...charge, numbers: [17] });
    const later = '2019-09-01';
    const on = async (asOf: string, actor = board) => {
      const view = await loadBoards(actor, '189', { asOf });
      const posts = view.boards.flatMap((one) => one.posts);
      const criteria = posts.flatMap(({ holder, charges }) =>
        charges.map((one) => `${holder} ${one.criterion?.number}`),
      );
      return { vacant: view.vacancies.map(({ rank, since }) => `${rank} ${since}`), criteria };
    };
    expect(await on(DAY)).toEqual({
      vacant: ['head 2019-01-02'],
      criteria: ['Công chức địa chính 2', 'Công chức địa chính 17'],
    });
    await handOver(board, { ...write('189', later), post: head.post, from: later, ...held('Bí thư Đảng ủy xã') });
    await handOver(board, { ...write('189', later), post: member.post, from: later, ...held('Công chức văn hóa') });
    expect(await on('2019-08-31')).toEqual(await on(DAY));
    expect(await on(later)).toEqual({ vacant: [], criteria: ['Công chức văn hóa 2', 'Công chức văn hóa 17'] });
    const [deputy] = (await loadBoards(board, '06625', { asOf: later })).boards[0]!.posts;
    expect(
      await refusal(() => addPost(board, { ...write('189', later), board: id, rank: 'head', from: later, ...nobody })),
    ).toBe('period_overlap from');
    await endPost(board, { ...write('189', later), post: deputy!.id, to: '2019-12-31' });
    expect((await on('2020-01-01')).vacant).toEqual(['head 2020-01-01']);
  });

  it('is put right over what was seen, under a name of its own', async () => {
    const first = { ...found, name: 'Tổ giúp việc' };
    const { board: id } = (await foundBoard(board, { ...write(), ...first })) as { board: number };
    const seen = seenBoard(first);
    const correct = (over: object) => correctBoard(board, { ...write(), board: id, ...first, seen, ...over });
    expect(await refusal(() => correct({ name: found.name }))).toBe('exists name');
    await correct({ decision: 'QĐ 15' });
    expect(await refusal(() => correct({ decision: 'QĐ 16' }))).toBe('board_changed');
    await correct({ decision: 'QĐ 15' });
    await correct({ decision: 'QĐ 16', seen: seenBoard({ ...first, decision: 'QĐ 15' }) });
    const own = (await loadBoards(board, '06625', page)).boards.find((one) => one.id === id);
    expect(own?.decision).toBe('QĐ 16');
  });

  it('gives a post to an account that its form offers, or leaves it with the one before', async () => {
    const near = (await tenant.unit('06628', DAY)).id;
    const neighbour = await makeActor(tenant, 'Xã bên', { role: 'commune_official', unitId: near });
    const id = (await loadBoards(board, '06625', page)).boards[0]!.id;
    const add = (account: number | null) =>
      addPost(board, { ...write(), board: id, rank: 'member', from: DAY, ...held('Công chức'), account });
    expect(await refusal(() => add(neighbour.userId))).toBe('user_unknown account');
    const { post } = (await add(official.userId)) as { post: number };
    await tenant.within((tx) => tx.boardPost.updateMany({ where: { id: post }, data: { userId: neighbour.userId } }));
    const hand = (account: number | null) =>
      handOver(board, { ...write(), post, from: DAY, ...held('Công chức xã'), account });
    expect(await refusal(() => hand(leader.userId))).toBe('user_unknown account');
    await hand(neighbour.userId);
  });

  it('is nobody else’s to write, and keeps to what is known', async () => {
    for (const actor of [official, leader, department])
      expect(await refusal(() => foundBoard(actor, { ...write(), ...found, name: 'Ban khác' }))).toBe('forbidden');
    expect(await refusal(() => foundBoard(board, { ...write(), ...found }))).toBe('exists name');
    expect(await refusal(() => foundBoard(board, { ...write('20'), ...found }))).toBe('not_found');
    const [own] = (await loadBoards(board, '06625', page)).boards;
    const member = own!.posts.find(({ rank }) => rank === 'member')!;
    const charge = { post: member.id, about: '', set: SET, numbers: [20], decision: null, from: DAY, to: null };
    expect(await refusal(() => giveCharge(board, { ...write(), ...charge }))).toBe('criterion_unknown numbers');
    expect(await refusal(() => giveCharge(board, { ...write('189'), ...charge, numbers: [], about: '06628' }))).toBe(
      'unit_unknown about',
    );
    expect(await refusal(() => giveCharge(board, { ...write('06628'), ...charge, numbers: [2] }))).toBe('row_gone');
  });
});
