import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { giveCharge } from '@/lib/features/boards/charges/mutations';
import { loadBoards } from '@/lib/features/boards/loaders';
import { addPost, correctBoard, endPost, foundBoard, handOver } from '@/lib/features/boards/mutations';
import { seenBoard } from '@/lib/features/boards/seen-board';
import { makeActor } from '@/tests/factories/person';
import type { TestTenant } from '@/tests/factories/tenant';
import { DAY, openDistrict, refusalIn, SET, write } from './district';

let tenant: TestTenant;
let board: Actor;
let official: Actor;
let leader: Actor;
let department: Actor;

beforeAll(async () => {
  ({ tenant, board, official, leader, department } = await openDistrict());
});
afterAll(() => tenant.db.$disconnect());

const refusal = (work: () => Promise<unknown>) => refusalIn(tenant, work);
const page = { asOf: DAY };

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
