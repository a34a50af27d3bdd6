import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDateParam } from '@/lib/db/iso-day';
import type { Actor } from '@/lib/domain/access/actor';
import { loadMeeting } from '@/lib/features/meeting/loaders';
import { loadPath } from '@/lib/features/steps/loaders';
import { addStep, changeStep, endWait, waitFor } from '@/lib/features/steps/mutations';
import type { AddStepInput, ChangeStepInput } from '@/lib/features/steps/schema';
import { seenStep } from '@/lib/features/steps/seen-step';
import { recordFacts } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2019-05-22';
const [DISTRICT, KIEN_MOC, OTHER] = ['189', '06625', '06628'] as const;
const owner = ownerDb();
let tenant: TestTenant;
let board: Actor;
let commune: Actor;
let department: Actor;

const show = async (actor: Actor, code: string, over: Record<string, string> = {}) =>
  (await loadPath(actor, code, { asOf: DAY, set: SET, ...over }, ''))!;
const stepsOf = async (actor: Actor, code: string) => (await show(actor, code)).goals.flatMap(({ steps }) => steps);

async function plan(actor: Actor, code: string, over: Partial<AddStepInput> = {}): Promise<number> {
  const figures = await addStep(actor, {
    ...{ code, day: DAY, key: randomUUID(), set: SET, number: 17, title: 'Đóng bãi rác', owner: 'UBND xã' },
    ...{
      department: null,
      startsOn: null,
      days: 10,
      deadline: null,
      for: null,
      words: null,
      expectedOn: null,
      ...over,
    },
  });
  return figures['step']!;
}

const at = (code: string, step: number, number = 17) => ({ code, day: DAY, key: randomUUID(), set: SET, number, step });

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2021-12-31');
  const idOf = async (code: string) => (await tenant.unit(code, DAY)).id;
  board = await makeActor(tenant, 'Ban Chỉ đạo huyện', { role: 'district_board', unitId: await idOf(DISTRICT) });
  commune = await makeActor(tenant, 'Chủ tịch xã', { role: 'commune_leader', unitId: await idOf(KIEN_MOC) });
  department = await makeActor(tenant, 'Phòng KT-HT', {
    ...{ role: 'department_reviewer', unitId: await idOf(DISTRICT), criteria: { [SET]: [2] } },
  });
  const set = await tenant.set(SET);
  const said = async (code: string) => {
    const unitId = await idOf(code);
    const unmet = ['2', '17'];
    return set.identity!.numbers.map((number) => {
      const status = unmet.includes(String(number)) ? ('not_met' as const) : ('met' as const);
      return { unitId, item: String(number), status, on: '2019-01-10' };
    });
  };
  await recordFacts(tenant, set, [...(await said(KIEN_MOC)), ...(await said(OTHER))]);
});
afterAll(() => owner.$disconnect());

describe('the way to unmet criteria', () => {
  it('hangs together across units, counts alike for everybody, and tells nobody what he may not see', async () => {
    const dump = await plan(board, DISTRICT, { title: 'Duyệt bãi rác liên xã', days: 20 });
    const money = { for: { kind: 'capital' as const, id: null }, words: 'Vốn đợt 2' };
    await plan(board, KIEN_MOC, { for: { kind: 'step', id: dump } });
    await plan(board, KIEN_MOC, { number: 2, title: 'Làm đường', ...money, expectedOn: '2019-08-15' });
    await plan(board, OTHER, { for: { kind: 'step', id: dump }, deadline: '2019-06-15' });

    const whole = await show(board, DISTRICT);
    expect(whole.figures).toEqual({ unmet: 4, planned: 3, unknown: 0, late: 1, finish: '2019-08-24' });
    // Of the ten communes two were assessed: what the others lack is not known.
    expect(whole.unassessed).toBe(8);
    expect(whole.blockers.map(({ words, holds, frees }) => [words, holds, frees])).toEqual([
      ['Duyệt bãi rác liên xã', 2, 2],
      ['Vốn đợt 2', 1, 1],
    ]);
    expect(whole.units.filter(({ planned }) => planned > 0).map(({ code, late }) => [code, late])).toEqual([
      [OTHER, 1],
      [KIEN_MOC, 0],
    ]);

    const [own] = (await show(commune, KIEN_MOC)).goals.filter(({ number }) => number === 17);
    expect(own).toMatchObject({
      finish: '2019-06-20',
      chain: [{ title: null, unit: null }, { title: 'Đóng bãi rác' }],
    });
    expect(own!.steps[0]!.waits).toMatchObject([{ words: null, href: null, expectedOn: '2019-06-10' }]);
    expect((await show(department, KIEN_MOC)).goals.map(({ number }) => number)).toEqual([2]);
    expect((await show(department, DISTRICT)).blockers.map(({ words }) => words)).toEqual(['Vốn đợt 2']);
  });

  it('is written once, kept from a circle, and as it was on an earlier day', async () => {
    const [first, second] = [
      await plan(commune, KIEN_MOC, { title: 'Một' }),
      await plan(commune, KIEN_MOC, { title: 'Hai' }),
    ];
    const after = { ...at(KIEN_MOC, second), for: { kind: 'step' as const, id: first }, words: null, expectedOn: null };
    await waitFor(commune, after);
    await waitFor(commune, after);
    await waitFor(commune, { ...after, key: randomUUID() });
    const back = { ...at(KIEN_MOC, first), for: { kind: 'step' as const, id: second }, words: null, expectedOn: null };
    await expect(waitFor(commune, back)).rejects.toMatchObject({
      code: 'step_circle',
      details: { field: 'for', about: { steps: '“Hai” → “Một” → “Hai”' } },
    });
    const [wait, ...more] = (await stepsOf(commune, KIEN_MOC)).find(({ id }) => id === second)!.waits;
    expect(more).toEqual([]);

    const kept = (await show(commune, KIEN_MOC, { step: String(first) })).opened!.kept!;
    const change: ChangeStepInput = {
      ...{ ...at(KIEN_MOC, first), seen: seenStep(kept), title: 'Một', owner: 'UBND xã', department: null },
      ...{ startsOn: null, days: 10, deadline: null, state: 'done', doneOn: '2019-05-20' },
    };
    await expect(changeStep(commune, { ...change, doneOn: null })).rejects.toMatchObject({ code: 'done_day_missing' });
    await changeStep(commune, { ...change, key: randomUUID() });
    await expect(changeStep(commune, { ...change, key: randomUUID(), days: 3 })).rejects.toMatchObject({
      code: 'step_changed',
    });
    const stateOn = async (asOf: string) =>
      (await show(commune, KIEN_MOC, { asOf })).goals.flatMap(({ steps }) => steps).find(({ id }) => id === first)
        ?.state;
    expect([await stateOn('2019-05-19'), await stateOn('2019-05-20')]).toEqual(['planned', 'done']);

    await endWait(commune, { ...at(KIEN_MOC, second), wait: wait!.id });
    const ended = { tenantId: tenant.id, action: 'step.wait_end' };
    const [told] = await tenant.within((tx) => tx.auditEntry.findMany({ where: ended }));
    expect(told?.subject).toMatchObject({ step: second, title: 'Hai', kind: 'step', onStep: first });
    await expect(endWait(commune, { ...at(KIEN_MOC, second), wait: wait!.id })).rejects.toMatchObject({
      code: 'row_gone',
    });
  });

  it('waits for a petition about a criterion that its writer reads, and for no other', async () => {
    const idOf = async (code: string) => (await tenant.unit(code, DAY)).id;
    const unitId = await idOf(OTHER);
    const planner = { role: 'commune_leader' as const, unitId: await idOf(KIEN_MOC) };
    const named = { role: 'department_reviewer' as const, unitId: await idOf(DISTRICT), criteria: { [SET]: [17] } };
    const official = await makeActor(tenant, 'Phó Chủ tịch xã', planner, named);
    const petition = async (number: number) => {
      const said = { raisedBy: 'Thôn', subject: `Tiêu chí ${number}`, addressee: 'UBND huyện', setId: SET, number };
      const data = { tenantId: tenant.id, unitId, ...said, raisedOn: toDateParam(DAY), recordedBy: official.userId! };
      return (await tenant.within((tx) => tx.petition.create({ data }))).id;
    };
    const [own, other] = [await petition(17), await petition(2)];
    const wait = (id: number) => plan(official, KIEN_MOC, { title: 'Xin vốn', for: { kind: 'petition', id } });
    await expect(wait(other)).rejects.toMatchObject({ code: 'not_found', details: { field: 'petition' } });
    await wait(own);
  });

  it('is begun and done late as it was, but not done before it began', async () => {
    const late = await plan(commune, KIEN_MOC, { title: 'Muộn', deadline: '2019-05-01' });
    const kept = async () => (await show(commune, KIEN_MOC, { step: String(late) })).opened!.kept!;
    const change = async (over: Partial<ChangeStepInput>) => {
      const { departmentId: department, ...fields } = await kept();
      const seen = seenStep(await kept());
      return changeStep(commune, { ...at(KIEN_MOC, late), ...fields, department, seen, ...over });
    };
    const refused = (field: string) => ({ code: 'date_order', details: { field } });
    await expect(change({ startsOn: DAY })).rejects.toMatchObject(refused('deadline'));
    await change({ state: 'started' });
    await expect(change({ state: 'done', doneOn: '2019-05-21' })).rejects.toMatchObject(refused('doneOn'));
    await change({ state: 'done', doneOn: DAY });
    expect(await kept()).toMatchObject({ startsOn: DAY, deadline: '2019-05-01', state: 'done', doneOn: DAY });
  });

  it('is laid out by who may, for units and criteria that are his, with what he may know of', async () => {
    const [dump] = (await stepsOf(board, DISTRICT)).map(({ id }) => id);
    const waits = { for: { kind: 'step' as const, id: dump! } };
    await expect(plan(commune, KIEN_MOC, waits)).rejects.toMatchObject({
      code: 'not_found',
      details: { field: 'for' },
    });
    await expect(plan(commune, OTHER)).rejects.toMatchObject({ code: 'not_found' });
    await expect(plan(department, KIEN_MOC, { number: 2 })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(plan(commune, KIEN_MOC, { for: { kind: 'dossier', id: null } })).rejects.toMatchObject({
      code: 'wait_words_missing',
    });
    await expect(endWait(commune, { ...at(KIEN_MOC, dump!), wait: 1 })).rejects.toMatchObject({ code: 'not_found' });
    expect((await show(department, KIEN_MOC)).forms).toBeNull();
    const titles = (await stepsOf(commune, KIEN_MOC)).map(({ title }) => title);
    expect(titles.filter((title) => title === 'Đóng bãi rác')).toHaveLength(1);
  });

  it('tells of another unit’s money to who sees the step that waits for it', async () => {
    const away = { for: { kind: 'capital' as const, id: null }, words: 'Vốn xã bên', expectedOn: '2019-11-01' };
    const theirs = await plan(board, OTHER, { number: 2, title: 'Mở đường', ...away });
    await plan(board, KIEN_MOC, { number: 2, title: 'Nối đường', for: { kind: 'step', id: theirs } });
    const told = async (actor: Actor) => {
      const { goals, blockers } = await show(actor, KIEN_MOC);
      const begins = goals.find(({ number }) => number === 2)!.beginsWith;
      return [begins, blockers.some(({ words }) => words === 'Vốn xã bên')];
    };
    expect(await told(board)).toEqual([{ kind: 'capital', words: 'Vốn xã bên' }, true]);
    expect(await told(commune)).toEqual([{ kind: 'capital', words: null }, false]);
  });

  it('is read at each unit by what one reads there', async () => {
    const [home, district] = [await tenant.unit(KIEN_MOC, DAY), await tenant.unit(DISTRICT, DAY)];
    const both = await makeActor(
      tenant,
      'Chủ tịch xã',
      { role: 'commune_leader', unitId: home.id },
      { role: 'department_reviewer', unitId: district.id, criteria: { [SET]: [2] } },
    );
    const page = await show(both, KIEN_MOC);
    const dump = 'Duyệt bãi rác liên xã';
    expect(page.goals.find(({ number }) => number === 17)?.steps.map(({ title }) => title)).toContain('Đóng bãi rác');
    const waits = page.goals.flatMap(({ steps }) => steps).flatMap((step) => step.waits);
    expect([...waits, ...page.blockers].filter(({ words }) => words === dump)).toEqual([]);
    expect(page.forms?.waits.some(({ label }) => label.includes(dump))).toBe(false);

    const unitId = (await tenant.unit(OTHER, DAY)).id;
    const raised = { unitId, raisedBy: 'Thôn', addressee: 'UBND huyện', raisedOn: toDateParam(DAY) };
    const waitFrom = async (number: number) => {
      const data = { tenantId: tenant.id, ...raised, subject: 'Làm đường', setId: SET, number };
      const { id } = await tenant.within((tx) => tx.petition.create({ data }));
      return plan(both, KIEN_MOC, { for: { kind: 'petition', id } });
    };
    await expect(waitFrom(17)).rejects.toMatchObject({ code: 'not_found', details: { field: 'petition' } });
    await waitFrom(2);
  });
});

it('a meeting counts what one thing holds back as this page does: what is met already is held back by nothing', async () => {
  await plan(board, KIEN_MOC, {
    ...{ number: 5, title: 'Sửa trường', for: { kind: 'capital', id: null }, words: 'Vốn sửa trường' },
  });
  const told = ({ words, holds, frees }: { words: string | null; holds: number; frees: number }) => [
    words,
    holds,
    frees,
  ];
  const { blockers } = await show(board, DISTRICT);
  const { view } = await loadMeeting(board, DISTRICT, { asOf: DAY, set: SET });
  expect(blockers.map(({ words }) => words)).not.toContain('Vốn sửa trường');
  expect(view!.blockers.map(told)).toEqual(blockers.slice(0, 5).map(told));
});
