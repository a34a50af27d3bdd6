import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { STATUSES } from '@/lib/domain/criteria/status';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { recordBulk } from '@/lib/features/assessments/record-bulk';
import { makeActor } from '@/tests/factories/person';
import { factsOf, traceOf } from '@/tests/factories/rows';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2021-12-31';
const CODES = ['06619', '06622', '06625', '06628', '06631', '06634', '06637', '06640', '06643', '06646'];
const owner = ownerDb();
let tenant: TestTenant;
let official: Actor;
const ids = new Map<string, number>();

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  for (const code of CODES) ids.set(code, (await tenant.unit(code, DAY)).id);
  official = await makeActor(
    tenant,
    'Công chức',
    ...[...ids.values()].map((unitId) => ({ role: 'commune_official' as const, unitId })),
  );
});
afterAll(() => owner.$disconnect());

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const input = (over: object) => saveInput({ unit: '06625', set: SET, effectiveOn: DAY, ...over });

describe('many at once', () => {
  it('on one cell that all saw empty: one is saved, the others are shown it', async () => {
    const answers = await Promise.all(
      times(20, (index) => saveAssessments(official, input({ item: '1', note: `lần ${index}` }))),
    );
    const saved = answers.filter((answer) => answer.status === 'saved');
    expect(saved).toHaveLength(1);
    const facts = (await factsOf(tenant, ids.get('06625')!)).filter((fact) => fact.key === '1');
    expect(facts).toHaveLength(1);
    for (const answer of answers)
      if (answer.status === 'conflict')
        expect(answer.theirs).toMatchObject([{ factId: String(facts[0]!.id), note: facts[0]!.note }]);
  });

  it('with one key and one body: one fact, one answer for all', async () => {
    const same = input({ item: '2' });
    const answers = await Promise.all(times(10, () => saveAssessments(official, same)));
    expect(answers[0]!.status).toBe('saved');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await factsOf(tenant, ids.get('06625')!)).filter((fact) => fact.key === '2')).toHaveLength(1);
  });

  it('with one key on different units: one is saved, the others are refused by name', async () => {
    const key = randomUUID();
    const saves = CODES.map((unit) => saveAssessments(official, input({ key, unit, item: '3' })));
    const answers = await Promise.all(
      saves.map((save) => save.then(({ status }) => status).catch((error: { code: string }) => error.code)),
    );
    expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'key_reused')).toHaveLength(CODES.length - 1);
  });

  it('on different communes and cells: all are saved and no projection misses one', async () => {
    const cells = CODES.flatMap((unit) =>
      times(4, (index) => ({ unit, item: String(index + 10), status: STATUSES[index + 1] })),
    );
    // More at once would wait longer for a connection than a busy machine leaves them.
    for (const some of [cells.slice(0, 20), cells.slice(20)]) {
      const answers = await Promise.all(some.map((cell) => saveAssessments(official, input(cell))));
      expect(answers.every((answer) => answer.status === 'saved')).toBe(true);
    }
    for (const unitId of ids.values()) {
      const { progress, months } = await traceOf(tenant, unitId);
      expect(progress[0]!.statuses.slice(9, 13)).toBe('xhmn');
      expect(months.at(-1)!.statuses).toBe(progress[0]!.statuses);
    }
  });

  it('in bulk over the same units in any order: none waits for the other for ever', async () => {
    const catalogue = [await tenant.set(SET), await tenant.set('vn-commune-model-2018-2020')];
    const fact = (unitId: number, set: number, index: number) => ({
      unitId,
      itemId: catalogue[set]!.items.get('1')!.id,
      stage: 'self' as const,
      status: 'met' as const,
      value: null,
      valueText: null,
      effectiveOn: DAY,
      recordedBy: null,
      note: `${index}`,
      cause: null,
    });
    const bulks = times(8, (index) => {
      const facts = [...ids.values()].flatMap((unitId) => [fact(unitId, 0, index), fact(unitId, 1, index)]);
      return index % 2 === 0 ? facts : facts.reverse();
    });
    await Promise.all(bulks.map((facts) => tenant.within((tx) => recordBulk(tx, tenant.id, catalogue, facts))));
    for (const unitId of ids.values())
      expect((await factsOf(tenant, unitId)).filter((one) => one.recordedBy === null)).toHaveLength(16);
  });
});
