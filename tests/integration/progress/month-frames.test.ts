import { afterAll, beforeAll, expect, it } from 'vitest';
import { rowsAt } from '@/lib/charts/month-frames';
import type { Actor } from '@/lib/domain/access/actor';
import { unpackStatuses } from '@/lib/domain/criteria/packed-statuses';
import { DEFAULT_COUNTING } from '@/lib/domain/progress/summary';
import { summarise } from '@/lib/domain/progress/summarise';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { loadMonthFrames } from '@/lib/features/progress/load-month-frames';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { sumsOf } from '@/tests/factories/question';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const owner = ownerDb();
let tenant: TestTenant;
let set: CatalogueSet;
let province = 0;
let office: Actor;

beforeAll(async () => {
  // The communes of Can Lộc that were joined on 1/1/2020 are counted before it, what came of them after it.
  tenant = await TestTenant.create(owner, '42', 'ha-tinh', '2021-12-31');
  set = await tenant.set(SET);
  province = (await tenant.unit('42', '2021-12-31')).id;
  office = await makeActor(tenant, 'Văn phòng', { role: 'province_office', unitId: province });
  const kimLoc = (await tenant.unit('18424', '2019-06-01')).id;
  const joined = (await tenant.unit('18436', '2020-06-01')).id;
  const other = (await tenant.unit('18406', '2019-06-01')).id;
  await recordFacts(tenant, set, [
    ...factsWith(set, kimLoc, 7, '2018-03-05'),
    ...factsWith(set, kimLoc, 12, '2019-07-20'),
    ...factsWith(set, joined, 9, '2020-02-11'),
    ...factsWith(set, other, 19, '2017-11-30'),
    ...factsWith(set, other, 16, '2021-12-15'),
  ]);
});
afterAll(() => owner.$disconnect());

it('every frame adds up to what the series says of its month', async () => {
  for (const [code, day] of [
    ['42', '2021-12-31'],
    ['42', '2020-05-10'],
    ['443', '2021-08-15'],
  ] as const) {
    const frames = await loadMonthFrames(office, code, { asOf: day, set: SET });
    const { series } = await sumsOf(office, code, day, { set: SET });
    expect(frames.days).toEqual(series.map((month) => month.day));
    const sums = frames.days.map((_, at) => {
      const rows = rowsAt(frames, at).map((row, unitId) => ({
        unitId,
        set: set.identity!,
        statuses: unpackStatuses(row.now),
      }));
      return summarise(set.identity!, rows, DEFAULT_COUNTING);
    });
    expect(sums).toEqual(series.map((month) => month.summary));
  }
});

it('a unit that has ended is there in its own months, and has no name in the others', async () => {
  const frames = await loadMonthFrames(office, '443', { set: SET });
  const codesOn = (day: string) => rowsAt(frames, frames.days.indexOf(day)).map(({ code }) => code);
  expect(codesOn('2019-12-31')).toContain('18424');
  expect(codesOn('2020-01-31')).not.toContain('18424');
  expect(codesOn('2020-01-31')).toContain('18436');
});

it('before anything is known there is one frame, of nothing assessed', async () => {
  const frames = await loadMonthFrames(office, '42', { stage: 'appraised', set: SET });
  expect(frames.days).toEqual(['2021-12-31']);
  expect(rowsAt(frames, 0).every(({ now }) => /^\.{19}$/.test(now))).toBe(true);
});

it('a department gets the columns that it is in charge of', async () => {
  const reviewer = await makeActor(tenant, 'Sở', {
    role: 'department_reviewer',
    unitId: province,
    criteria: { [SET]: [17, 3] },
  });
  const frames = await loadMonthFrames(reviewer, '42', { set: SET });
  const states = frames.rows.flatMap(([, , , , all]) => all).filter(Boolean);
  expect(states.length).toBeGreaterThan(100);
  expect(states.every((state) => state?.length === 2)).toBe(true);
  expect(JSON.stringify(frames)).not.toMatch(/[.xhmn]{3,}"/);
});
