import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { addCause, endCause } from '@/lib/features/causes/mutations';
import { loadEvent, loadEvents } from '@/lib/features/events/loaders';
import { addEvent, addPeople, conclude, correctEvent } from '@/lib/features/events/mutations';
import { headTexts } from '@/lib/features/events/write-head';
import type { TestTenant } from '@/tests/factories/tenant';
import { DAY, openDistrict, refusalIn, SET, write } from './district';

let tenant: TestTenant;
let board: Actor;
let official: Actor;
let leader: Actor;
let office: Actor;
let department: Actor;

beforeAll(async () => {
  ({ tenant, board, official, leader, office, department } = await openDistrict());
});
afterAll(() => tenant.db.$disconnect());

const refusal = (work: () => Promise<unknown>) => refusalIn(tenant, work);
const page = { asOf: DAY };
const head = {
  ...{ kind: 'inspection' as const, title: 'Kiểm tra xã Kiên Mộc', earliest: DAY, latest: null },
  half: 'morning' as const,
  ...{ wording: null, place: null, board: null, purpose: null, report: null, discussion: null, source: null },
};

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
