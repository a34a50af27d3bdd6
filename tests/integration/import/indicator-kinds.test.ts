import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ActorTenant } from '@/lib/domain/access/actor';
import { findTenant } from '@/lib/cli/ops/find-tenants';
import { indicatorRow, thresholdRow } from '@/tests/factories/draft';
import { factsOf } from '@/tests/factories/rows';
import { giveSets, shippedSet } from '@/tests/factories/shipped';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';
import { csvWithValues, importText } from './csv';

const SET = 'thu-xa';
const UNIT = '06625';
const DAY = '2021-12-31';
const owner = ownerDb();
let tenant: TestTenant;
let actorTenant: ActorTenant;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  actorTenant = await findTenant(owner, 'lang-son');
  const indicators = [
    indicatorRow({ code: '1', kind: 'choice', unit: null, comparator: null, choices: ['Có', 'Không'] }),
    indicatorRow({ code: '2', comparator: 'range' }),
    indicatorRow({ code: '3', kind: 'points', unit: null, comparator: null }),
    indicatorRow({ code: '4', comparator: 'max' }),
    indicatorRow({ code: '5', kind: 'lower_share', lowerSetId: SET }),
  ];
  const thresholds = [
    thresholdRow({ indicatorCode: '1', value: null, text: 'Có' }),
    thresholdRow({ indicatorCode: '2', value: 50, upper: 70 }),
    thresholdRow({ indicatorCode: '4', value: 20 }),
  ];
  const rules = { tagColumns: [], points: { met: 85, basically: 75 } };
  const head = { id: SET, level: 'commune', name: 'Bộ tiêu chí xã thử' } as const;
  await giveSets(tenant, shippedSet(head, 5, { indicators, thresholds, rules }));
});
afterAll(() => owner.$disconnect());

const line = (code: string, value: string, status = '') => `${UNIT},${SET},i:${code},self,${status},${DAY},,"${value}"`;

it('a file gives a choice, a range, points and a ceiling the status that a form would', async () => {
  const text = csvWithValues(line('1', 'Không'), line('2', '70'), line('3', '80'), line('4', '20,1'));
  expect(await importText(owner, actorTenant, text)).toMatchObject({ inserted: 4, errors: [] });
  const { id } = await tenant.unit(UNIT, DAY);
  const facts = await factsOf(tenant, id);
  expect(facts.map(({ key, status }) => [key, status])).toEqual([
    ['i:1', 'not_met'],
    ['i:2', 'met'],
    ['i:3', 'basically_met'],
    ['i:4', 'not_met'],
  ]);
  expect(await importText(owner, actorTenant, text)).toMatchObject({ inserted: 0, unchanged: 4 });
});

it('and refuses by line what is no answer, out of points, at odds with the status, or computed', async () => {
  const text = csvWithValues(
    line('1', 'Có thể'),
    line('3', '101'),
    line('2', '49,9', 'met'),
    line('4', '19', 'met'),
    line('5', '80'),
  );
  const { inserted, errors } = await importText(owner, actorTenant, text);
  expect(inserted).toBe(0);
  expect(errors.map(({ line: at, code }) => [at, code])).toEqual([
    [2, 'answer_unknown'],
    [3, 'value_invalid'],
    [4, 'value_disagrees'],
    [6, 'value_computed'],
  ]);
});
