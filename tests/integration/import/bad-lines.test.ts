import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { ActorTenant } from '@/lib/domain/access/actor';
import { csvWithValues, importText, newTenant } from './csv';

const owner = createDb(process.env.DATABASE_ADMIN_URL ?? '');
const SET = 'vn-commune-2016-2020';
const GOOD = `06625,${SET},19,self,met,2019-05-22,,`;
let langSon: ActorTenant;
let vinhPhuc: ActorTenant;

beforeAll(async () => {
  langSon = await newTenant(owner, '20', 'lang-son', '2026-03-01');
  vinhPhuc = await newTenant(owner, '26', 'vinh-phuc', '2026-03-01');
});
afterAll(() => owner.$disconnect());

it.each<[string, string, [string | null, string][]]>([
  ['a unit nobody knows', `99999,${SET},1,self,met,2019-05-22,,`, [['unit_code', 'unit_unknown']]],
  ['a unit of another province', `08929,${SET},1,self,met,2019-05-22,,`, [['unit_code', 'unit_unknown']]],
  [
    'a day before the unit',
    `06625,${SET},1,self,met,2015-05-22,,`,
    [
      ['effective_on', 'date_before_unit'],
      ['effective_on', 'date_before_set'],
    ],
  ],
  ['a day before the set', `06625,${SET},1,self,met,2016-05-22,,`, [['effective_on', 'date_before_set']]],
  ['a day after the set', `06625,${SET},1,self,met,2023-05-22,,`, [['effective_on', 'date_after_set']]],
  ['a day after the unit', '06628,vn-commune-2021-2025,1,self,met,2025-07-01,,', [['effective_on', 'date_after_unit']]],
  [
    'a district after the districts',
    '189,vn-district-2021-2025,1,self,met,2025-07-01,,',
    [['effective_on', 'date_after_districts']],
  ],
  ['a day to come', '06625,vn-commune-2026-2030,1,self,met,2026-03-02,,', [['effective_on', 'date_future']]],
  ['a day that does not exist', `06625,${SET},1,self,met,30/02/2019,,`, [['effective_on', 'date_invalid']]],
  ['a day in another order', `06625,${SET},1,self,met,2019/05/22,,`, [['effective_on', 'date_invalid']]],
  ['a set nobody knows', '06625,vn-commune-1999,1,self,met,2019-05-22,,', [['set', 'set_unknown']]],
  ['a set of another level', '06625,vn-district-2016-2020,1,self,met,2019-05-22,,', [['set', 'set_not_for_unit']]],
  [
    'a set without contents',
    '06625,vn-commune-modern-2026-2030,1,self,met,2026-02-20,,',
    [['set', 'set_not_choosable']],
  ],
  ['a criterion beyond the set', `06625,${SET},20,self,met,2019-05-22,,`, [['criterion', 'criterion_unknown']]],
  ['a criterion that is no number', `06625,${SET},01,self,met,2019-05-22,,`, [['criterion', 'criterion_unknown']]],
  ['an indicator nobody knows', `06625,${SET},i:15.9,self,met,2019-05-22,,`, [['criterion', 'indicator_unknown']]],
  ['a stage nobody knows', `06625,${SET},1,checked,met,2019-05-22,,`, [['stage', 'stage_unknown']]],
  ['a status outside the five', `06625,${SET},1,self,passed,2019-05-22,,`, [['status', 'status_unknown']]],
  ['no status', `06625,${SET},1,self,,2019-05-22,,`, [['status', 'status_unknown']]],
  ['a value on a criterion', `06625,${SET},1,self,met,2019-05-22,,5`, [['value', 'value_invalid']]],
  ['neither status nor value', `06625,${SET},i:15.1,self,,2019-05-22,,`, [['value', 'value_missing']]],
  ['a status that the value refutes', `06625,${SET},i:15.1,self,met,2019-05-22,,70`, [['value', 'value_disagrees']]],
  ['a number with two meanings', `06625,${SET},i:10,self,,2019-05-22,,1.286`, [['value', 'value_ambiguous']]],
  ['more than all', `06625,${SET},i:15.1,self,,2019-05-22,,101`, [['value', 'value_invalid']]],
  ['words for a number', `06625,${SET},i:15.1,self,,2019-05-22,,nhiều`, [['value', 'value_invalid']]],
  ['a note of 10,000 signs', `06625,${SET},1,self,met,2019-05-22,${'x'.repeat(10_000)},`, [['note', 'note_too_long']]],
  ['a note with a sign the database has not', `06625,${SET},1,self,met,2019-05-22,a\0b,`, [['note', 'line_malformed']]],
  ['the same cell and day again', `06625,${SET},19,self,not_met,22/05/2019,,`, [[null, 'line_duplicate']]],
  ['too few columns', `06625,${SET},1,self,met,2019-05-22`, [[null, 'line_malformed']]],
  ['too many columns', `06625,${SET},1,self,met,2019-05-22,,,`, [[null, 'line_malformed']]],
  [
    'all that is wrong with a line',
    '99999,no-set,77,checked,passed,soon,,',
    [
      ['unit_code', 'unit_unknown'],
      ['set', 'set_unknown'],
      ['stage', 'stage_unknown'],
      ['status', 'status_unknown'],
      ['effective_on', 'date_invalid'],
    ],
  ],
])('%s is refused, and nothing is written', async (_, line, expected) => {
  const result = await importText(owner, langSon, csvWithValues(GOOD, line));
  expect(result.errors).toEqual(expected.map(([column, code]) => ({ line: 3, column, code })));
  expect(result).toMatchObject({ rows: 2, inserted: 0, unchanged: 0 });
  expect(await withTenant(owner, langSon.id, (tx) => tx.assessment.count())).toBe(0);
});

it('tells a repeated line even when the first was wrong', async () => {
  const result = await importText(owner, langSon, csvWithValues(GOOD.replace('met', 'passed'), GOOD, GOOD));
  expect(result.errors).toEqual([
    { line: 2, column: 'status', code: 'status_unknown' },
    { line: 3, column: null, code: 'line_duplicate' },
    { line: 4, column: null, code: 'line_duplicate' },
  ]);
});

it('takes no fact of a merged-away province after its last day', async () => {
  const lines = [
    '08929,vn-commune-2021-2025,1,self,met,2025-07-01,,',
    '08929,vn-commune-2021-2025,1,self,met,2025-06-30,,',
  ];
  const result = await importText(owner, vinhPhuc, csvWithValues(...lines));
  expect(result.errors).toEqual([{ line: 2, column: 'effective_on', code: 'date_after_tenant' }]);
});

it('finds the unit that holds the code on the day: before and after a merger under one code', async () => {
  const before = '06625,vn-commune-2021-2025,1,self,met,2025-06-30,,';
  const after = '06625,vn-commune-2021-2025,1,self,not_met,2025-07-01,,';
  expect(await importText(owner, langSon, csvWithValues(before, after), { dryRun: true })).toMatchObject({
    inserted: 2,
    errors: [],
  });
});
