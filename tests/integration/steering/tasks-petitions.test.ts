import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { toDateParam } from '@/lib/db/iso-day';
import type { Actor } from '@/lib/domain/access/actor';
import { loadPetitions } from '@/lib/features/petitions/loaders';
import { raisePetition, replyToPetition } from '@/lib/features/petitions/mutations';
import { raisePetitionForm, replyPetitionForm } from '@/lib/features/petitions/schema';
import { loadOwnCounts } from '@/lib/features/tasks/load-own-counts';
import { loadTasks } from '@/lib/features/tasks/loaders';
import { giveTask, reportTask, settleTask } from '@/lib/features/tasks/mutations';
import { giveTaskForm, reportTaskForm, settleTaskForm } from '@/lib/features/tasks/schema';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const [DAY, KIEN_MOC, OTHER] = ['2019-05-22', '06625', '06628'];
const owner = ownerDb();
let tenant: TestTenant;
let board: Actor;
let commune: Actor;
let neighbour: Actor;
let reviewer: Actor;
let departmentId: number;

type Fields = Readonly<Record<string, string>>;
/** What an action reads from a form. */
const read = <T>(schema: z.ZodType<T>, fields: Fields): T =>
  schema.parse({ code: KIEN_MOC, day: DAY, key: randomUUID(), ...fields });

const TASK = {
  ...{ person: 'UBND xã', work: 'Rà soát tiêu chí', responsibility: 'Trước UBND huyện', set: SET, number: '' },
  ...{ givenOn: DAY, deadline: '2019-06-10', department: '', account: '', event: '', petition: '' },
};
const give = async (fields: Fields = {}) => (await giveTask(board, read(giveTaskForm, { ...TASK, ...fields }))).task!;
const report = (actor: Actor, task: number, fields: Fields = {}) =>
  reportTask(
    actor,
    read(reportTaskForm, {
      ...{ task: String(task), on: '2019-06-01', by: 'UBND xã', words: 'Đã xong', state: 'reported', evidence: '' },
      ...fields,
    }),
  );
const settle = (task: number, fields: Fields = {}) =>
  settleTask(
    board,
    read(settleTaskForm, {
      ...{ task: String(task), on: '2019-06-05', by: 'Ban Chỉ đạo', words: 'Đồng ý', state: 'done', ...fields },
    }),
  );
const raise = (actor: Actor, fields: Fields = {}) =>
  raisePetition(
    actor,
    read(raisePetitionForm, {
      ...{ raisedBy: 'Thôn', subject: 'Làm đường', addressee: 'UBND huyện', raisedOn: DAY, set: SET, number: '2' },
      ...{ department: '', event: '', ...fields },
    }),
  );

const tasksOn = async (actor: Actor, asOf: string, code = '189') => {
  const { rows, settled } = await loadTasks(actor, code, { asOf, set: SET }, '');
  return new Map([...rows, ...settled].map((row) => [row.id, row]));
};

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2021-12-31');
  const idOf = async (code: string) => (await tenant.unit(code, DAY!)).id;
  board = await makeActor(tenant, 'BCĐ huyện', { role: 'district_board', unitId: await idOf('189') });
  commune = await makeActor(tenant, 'Công chức', { role: 'commune_official', unitId: await idOf(KIEN_MOC!) });
  neighbour = await makeActor(tenant, 'Xã bên', { role: 'commune_official', unitId: await idOf(OTHER!) });
  const named = { unitId: await idOf('20'), criteria: { [SET]: [17] } };
  reviewer = await makeActor(tenant, 'Sở TN&MT', { role: 'department_reviewer', ...named });
  departmentId = await tenant.within(async (tx) => {
    const validFrom = toDateParam('2016-12-01');
    const from = { tenantId: tenant.id, validFrom };
    const { id } = await tx.department.create({ data: { ...from, name: 'Sở TN&MT', shortName: 'TN&MT' } });
    await tx.criterionAssignment.create({ data: { ...from, setId: SET, number: 17, departmentId: id } });
    return id;
  });
});
afterAll(() => owner.$disconnect());

describe('a task', () => {
  it.each([
    ['person', 'task_person_missing'],
    ['work', 'task_work_missing'],
    ['responsibility', 'task_responsibility_missing'],
    ['deadline', 'task_deadline_missing'],
  ])('without %s is refused in words of its own', (field, code) => {
    const sent = giveTaskForm.safeParse({ code: KIEN_MOC, day: DAY, key: randomUUID(), ...TASK, [field]: ' ' });
    expect(sent.error?.issues).toMatchObject([{ path: [field], message: code }]);
  });

  it('is reported, sent back, reported and settled; each day shows what was known then', async () => {
    const task = await give();
    await report(commune, task);
    await settle(task, { state: 'given', words: 'Bổ sung' });
    await report(commune, task, { on: '2019-06-12' });
    await settle(task, { on: '2019-06-20' });
    const stands = async (day: string) => (await tasksOn(board, day)).get(task)?.standing;
    expect(await stands('2019-05-21')).toBeUndefined();
    expect(await stands('2019-05-22')).toBe('on_time');
    expect(await stands('2019-06-02')).toBe('reported');
    expect(await stands('2019-06-09')).toBe('due_soon');
    expect(await stands('2019-06-11')).toBe('overdue');
    expect(await stands('2019-06-12')).toBe('reported');
    expect(await stands('2019-06-20')).toBe('done');
    await expect(report(commune, task, { on: '2019-06-25' })).rejects.toMatchObject({ code: 'task_settled' });
    const { state } = await tenant.within((tx) =>
      tx.task.findUniqueOrThrow({ where: { tenantId_id: { tenantId: tenant.id, id: task } } }),
    );
    expect(state).toBe('done');
  });

  it('“trước” a day is late on that day, and cannot be given on it', async () => {
    const task = await give({ exclusive: 'on' });
    expect((await tasksOn(board, '2019-06-10')).get(task)).toMatchObject({ standing: 'overdue', daysLate: 1 });
    await expect(give({ deadline: DAY!, exclusive: 'on' })).rejects.toMatchObject({ code: 'deadline_before_given' });
  });

  it('is given by who may, to an account that can report, and told to nobody beside', async () => {
    const task = await give({ account: String(commune.userId) });
    await expect(give({ account: String(neighbour.userId) })).rejects.toMatchObject({ code: 'account_not_at_unit' });
    await expect(giveTask(commune, read(giveTaskForm, TASK))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(report(neighbour, task)).rejects.toMatchObject({ code: 'not_found' });
    await expect(report(neighbour, task, { code: OTHER! })).rejects.toMatchObject({ code: 'not_found' });
    expect((await tasksOn(neighbour, DAY!, OTHER)).has(task)).toBe(false);
  });

  it('of a department is its own; it reports on its criteria and on nothing else', async () => {
    const own = await give({ number: '17', department: String(departmentId) });
    const [others, elsewhere] = [await give(), await give({ number: '5' })];
    const seen = await tasksOn(reviewer, DAY!);
    expect([seen.get(own)?.mine, seen.get(others)?.mine, seen.has(elsewhere)]).toEqual([true, false, false]);
    await expect(report(reviewer, others)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(report(reviewer, elsewhere)).rejects.toMatchObject({ code: 'not_found' });
    await report(reviewer, own);
  });

  it('that is one’s own and late is counted for him and for nobody else', async () => {
    const before = await loadOwnCounts(commune, KIEN_MOC!, { asOf: '2019-07-01' });
    await give({ account: String(commune.userId) });
    const after = await loadOwnCounts(commune, KIEN_MOC!, { asOf: '2019-07-01' });
    expect(after.overdue - before.overdue).toBe(1);
    expect((await loadOwnCounts(neighbour, OTHER!, { asOf: '2019-07-01' })).total).toBe(0);
  });

  it('of one’s department about a criterion that one does not read is not counted: the page shows none', async () => {
    const before = await loadOwnCounts(reviewer, '189', { asOf: '2019-07-01' });
    await give({ number: '5', department: String(departmentId) });
    expect(await loadOwnCounts(reviewer, '189', { asOf: '2019-07-01' })).toEqual(before);
  });

  it('sent twice under one key is one', async () => {
    const sent = read(giveTaskForm, TASK);
    expect(await giveTask(board, sent)).toEqual(await giveTask(board, sent));
  });
});

describe('a petition', () => {
  it('waits until it is answered without a condition; an earlier reply entered later changes nothing', async () => {
    const { petition } = await raise(commune);
    const reply = (fields: Fields) =>
      replyToPetition(
        board,
        read(replyPetitionForm, {
          petition: String(petition),
          by: 'UBND huyện',
          words: 'Được',
          condition: '',
          ...fields,
        }),
      );
    await reply({ on: '2019-06-01', state: 'answered', condition: 'xã cử người' });
    await reply({ on: '2019-06-10', state: 'resolved' });
    await reply({ on: '2019-05-25', state: 'in_progress' });
    const on = async (asOf: string) => {
      const { rows, settled } = await loadPetitions(board, '189', { asOf, set: SET }, '');
      const row = [...rows, ...settled].find(({ id }) => id === petition);
      return row && [row.standing, row.daysOpen];
    };
    expect(await on('2019-05-21')).toBeUndefined();
    expect(await on('2019-05-24')).toEqual(['unanswered', 2]);
    expect(await on('2019-05-31')).toEqual(['in_progress', 9]);
    expect(await on('2019-06-02')).toEqual(['conditional', 11]);
    expect(await on('2019-07-01')).toEqual(['resolved', 19]);
    await expect(reply({ on: '2019-05-21', state: 'refused' })).rejects.toMatchObject({ code: 'date_order' });
  });

  it('is written by the commune, or by a board with the event at which it was heard', async () => {
    await expect(raise(board)).rejects.toMatchObject({ code: 'petition_event_missing' });
    await expect(raise(neighbour)).rejects.toMatchObject({ code: 'not_found' });
    const event = await tenant.within(async (tx) => {
      const days = { dayFrom: toDateParam(DAY!), dayTo: toDateParam(DAY!) };
      const unitId = (await tenant.unit('189', DAY!)).id;
      return tx.steeringEvent.create({
        data: { tenantId: tenant.id, unitId, kind: 'inspection', title: 'Kiểm tra', ...days },
      });
    });
    await raise(board, { event: String(event.id) });
    // The commune does not read its district: its events are not there.
    await expect(raise(commune, { event: String(event.id) })).rejects.toMatchObject({ code: 'not_found' });
    await expect(raise(board, { code: '189', event: String(event.id) })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
