import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doorPool } from '@/lib/auth/pool';
import { appDb, createDb } from '@/lib/db/client';
import type { ActorTenant } from '@/lib/domain/access/actor';
import { unitOn } from '@/lib/domain/units/unit-on';
import { loadMatrix } from '@/lib/features/api/load-matrix';
import { loadSeries } from '@/lib/features/api/load-series';
import type { MatrixAnswer } from '@/lib/features/api/matrix-answer';
import type { ProgressAnswer } from '@/lib/features/api/progress-answer';
import type { SeriesAnswer } from '@/lib/features/api/series-answer';
import { territoryOf } from '@/lib/features/territory/loaders';
import { createToken } from '@/lib/features/tokens/mutations';
import { csv, csvWithValues, importText, newTenant, scores } from '../import/csv';
import { askMatrix, askProgress, askSeries } from './ask';

const owner = createDb(process.env.DATABASE_ADMIN_URL ?? '');
const OLD = 'vn-commune-2016-2020';
const NEW = 'vn-commune-2021-2025';
/** Two xã of huyện Bảo Lâm; of its other ones nobody has said anything. */
const [FIRST, SECOND] = ['01297', '01294'];
let caoBang: ActorTenant;
let office: string;

const series = async (query: Record<string, string> = {}, token = office, code = '042') =>
  (await askSeries(token, code, query)).body as unknown as SeriesAnswer;
const matrix = async (query: Record<string, string> = {}, token = office, code = '042') =>
  (await askMatrix(token, code, query)).body as unknown as MatrixAnswer;
const progress = async (query: Record<string, string>, token = office, code = '042') =>
  (await askProgress(token, code, query)).body as unknown as ProgressAnswer;

beforeAll(async () => {
  caoBang = await newTenant(owner, '04', 'cao-bang', '2023-12-31');
  office = (await createToken(owner, caoBang, { name: 'A', role: 'province_office', expiresOn: null })).token;
  const facts = [
    ...scores({ [FIRST]: 17, [SECOND]: 7 }, '2020-06-15'),
    ...scores({ [FIRST]: 19 }, '2020-09-30'),
    ...scores({ [FIRST]: 13, [SECOND]: 12 }, '2023-06-10', NEW),
  ];
  expect(await importText(owner, caoBang, csv(...facts))).toMatchObject({ errors: [] });
  const values = [
    `${FIRST},${NEW},i:2.1,self,,2023-06-20,,78.5`,
    `${FIRST},${NEW},i:2.1,self,,2023-07-20,,81`,
    `${SECOND},${NEW},3,self,not_applicable,2023-08-01,,`,
  ];
  expect(await importText(owner, caoBang, csvWithValues(...values))).toMatchObject({ errors: [] });
});
afterAll(async () => {
  await Promise.all([owner.$disconnect(), appDb().$disconnect(), doorPool().end()]);
});

describe('series', () => {
  it('has every month end from the first that is known, and breaks where the set changes', async () => {
    const { unit, points, sets, from, to } = await series();
    expect(unit).toEqual({ code: '042', level: 'district', name: 'Bảo Lâm', type: 'huyện' });
    expect([from, to, points.length]).toEqual(['2020-06-30', '2023-12-31', 43]);
    expect(points[0]).toEqual({
      day: '2020-06-30',
      set: OLD,
      criteria: 19,
      units: 12,
      assessed: 2,
      meetAll: 0,
      average: { sum: 24, n: 2, text: '12,0' },
    });
    expect(points[3]).toMatchObject({ day: '2020-09-30', meetAll: 1, average: { sum: 26, n: 2, text: '13,0' } });
    const broken = points.filter((point) => point.break);
    expect(broken.map((point) => point.break)).toEqual([{ from: OLD, to: NEW }]);
    expect(sets.map(({ id }) => id)).toEqual([OLD, NEW]);
    const at = points.findIndex((point) => point.break);
    expect(points.slice(at).every(({ set }) => set === NEW)).toBe(true);
    // Nobody was assessed on the new set for months: a gap, no zero.
    expect(points[at]).toMatchObject({ assessed: 0, meetAll: null, average: null });
    expect(points.at(-1)).toMatchObject({ assessed: 2, average: { n: 2 } });
  });

  it('says at each month end what progress says of that day', async () => {
    for (const code of ['04', '042', FIRST]) {
      for (const point of (await series({ from: '2020-05-01' }, office, code)).points.filter((_, at) => at % 4 === 0)) {
        const there = await progress({ asOf: point.day, set: point.set! }, office, code);
        expect([point.day, point.units, point.assessed]).toEqual([there.asOf, there.units, there.assessed]);
        expect(point.average).toEqual(there.average.n === 0 ? null : there.average);
        expect(point.meetAll).toBe(there.assessed === 0 ? null : there.meetAll);
      }
    }
  });

  it('keeps to the asked set, whole months and the asked stage', async () => {
    const { points } = await series({ set: OLD, from: '2020-05-20', to: '2020-07-15' });
    expect(points.map(({ day, set, average }) => [day, set, average?.sum ?? null])).toEqual([
      ['2020-05-31', OLD, null],
      ['2020-06-30', OLD, 24],
    ]);
    expect((await series({ stage: 'verified' })).points).toEqual([]);
    expect((await series({ stage: 'verified', from: '2020-06-01', to: '2020-06-30' })).points).toMatchObject([
      { assessed: 0, meetAll: null, average: null },
    ]);
  });

  it('refuses days that lie wrong, and an unknown set', async () => {
    for (const [query, field, code] of [
      [{ to: '2024-01-01' }, 'to', 'date_future'],
      [{ from: '2023-05-01', to: '2023-04-30' }, 'from', 'date_order'],
      [{ from: '2000-01-01' }, 'from', 'range_too_long'],
      [{ from: 'tomorrow' }, 'from', 'date_invalid'],
      [{ set: 'no-such-set' }, 'set', 'set_unknown'],
    ] as const) {
      const { status, body } = await askSeries(office, '042', query);
      expect([status, (body.errors as { field: string; code: string }[]).map((one) => [one.field, one.code])]).toEqual([
        400,
        [[field, code]],
      ]);
    }
  });
});

describe('matrix', () => {
  it('gives each status with its day, values as they are judged, and no score where nobody was assessed', async () => {
    const { set, criteria, rows } = await matrix();
    expect(set).toEqual({ id: NEW, criteria: 19 });
    const [first, second, other] = [FIRST, SECOND, ''].map((code) =>
      rows.find(({ unit }) => (code ? unit.code === code : ![FIRST, SECOND].includes(unit.code))),
    );
    expect(first).toMatchObject({ unit: { level: 'commune', type: 'xã' }, group: '042', score: 13 });
    expect(first?.criteria[0]).toEqual({ number: 1, status: 'met', effectiveOn: '2023-06-10' });
    expect(first?.indicators).toMatchObject([{ code: '2.1', value: 81, effectiveOn: '2023-07-20' }]);
    expect(criteria[1]?.indicators.map(({ code }) => code)).toContain('2.1');
    // Not applicable counts, and takes the place of a met one here.
    expect(second).toMatchObject({ score: 12, indicators: [] });
    expect(second?.criteria[2]).toEqual({ number: 3, status: 'not_applicable', effectiveOn: '2023-08-01' });
    expect(other?.score).toBeNull();
    expect(other?.criteria.every(({ status, effectiveOn }) => status === 'not_assessed' && effectiveOn === null)).toBe(
      true,
    );
    expect(
      (await matrix({ asOf: '2023-07-01' })).rows.find(({ unit }) => unit.code === FIRST)?.indicators,
    ).toMatchObject([{ value: 78.5, effectiveOn: '2023-06-20' }]);
  });

  it('adds up to what progress says, at every level and on any day', async () => {
    for (const code of ['04', '042', FIRST])
      for (const asOf of ['2020-06-14', '2020-08-01', '2021-12-31', '2023-06-30', '2023-12-31']) {
        const [{ rows, set }, there] = [await matrix({ asOf }, office, code), await progress({ asOf }, office, code)];
        const known = rows.flatMap(({ score }) => score ?? []);
        expect(set.id).toBe(there.set.id);
        expect([rows.length, known.length]).toEqual([there.units, there.assessed]);
        expect(known.reduce((sum, score) => sum + score, 0)).toBe(there.average.sum);
        for (const { number, met, not_assessed } of there.criteria) {
          const statuses = rows.map((row) => row.criteria.find((cell) => cell.number === number)?.status);
          expect(statuses.filter((status) => status === 'met')).toHaveLength(met);
          expect(statuses.filter((status) => status === 'not_assessed')).toHaveLength(not_assessed);
        }
      }
  });
});

it('a department gets its own criteria and nothing of the others, in both', async () => {
  const unitId = unitOn(await territoryOf(caoBang), '04', '2023-12-31')!.id;
  const grant = { role: 'department_reviewer', unitId, criteria: [{ setId: NEW, numbers: [2] }] };
  const department = { userId: null, post: 'Sở', tenant: caoBang, grants: [grant] };
  const { points } = await loadSeries(department, '042', new URLSearchParams({ from: '2020-06-01' }));
  expect(points[0]).toMatchObject({ day: '2020-06-30', set: null, criteria: null, average: null });
  expect(points.at(-1)).toMatchObject({ set: NEW, criteria: 1, average: { sum: 2, n: 2 } });
  const { criteria, rows } = await loadMatrix(department, '042', new URLSearchParams());
  expect(criteria.map(({ number }) => number)).toEqual([2]);
  expect(new Set(rows.flatMap((row) => row.criteria.map(({ number }) => number)))).toEqual(new Set([2]));
  expect(rows.flatMap((row) => row.indicators.map(({ code }) => code))).toEqual(['2.1']);
});

it('a tenant without facts has no months and a matrix of gaps', async () => {
  const empty = await newTenant(owner, '06', 'bac-kan', '2023-12-31');
  const { token } = await createToken(owner, empty, { name: 'A', role: 'observer', expiresOn: null });
  expect(await series({}, token, '06')).toMatchObject({ from: null, to: null, points: [] });
  const { rows } = await matrix({}, token, '06');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ score }) => score === null)).toBe(true);
});
