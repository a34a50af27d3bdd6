import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import type { PageParams } from '@/lib/features/progress/page-question';
import { recordBulk } from '@/lib/features/assessments/record-bulk';
import { loadWhatIf } from '@/lib/features/what-if/loaders';
import { askWhatIf } from '@/lib/features/what-if/ask';
import { recordFacts } from '@/tests/factories/facts';
import { makeActor } from '@/tests/factories/person';
import { countRows } from '@/tests/factories/rows';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2021-12-31';
const owner = ownerDb();
let tenant: TestTenant;
let office: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  const province = await tenant.unit('20', DAY);
  office = await makeActor(tenant, 'Văn phòng', { role: 'province_office', unitId: province.id });
  await recordFacts(tenant, await tenant.set(SET), [
    { unitId: (await tenant.unit('06625', DAY)).id, item: '15', status: 'met', on: '2019-12-31' },
  ]);
  await say('06625', '15.1', 80, '2019-12-31');
  await say('06625', '15.1', 96, '2020-12-31');
  await say('06625', '15.1', 89, '2020-12-31');
  await say('06628', '15.1', 93, '2021-06-30');
});
afterAll(() => owner.$disconnect());

async function say(code: string, indicator: string, value: number, effectiveOn: string): Promise<void> {
  const [set, unit] = [await tenant.set(SET), await tenant.unit(code, effectiveOn)];
  const item = { unitId: unit.id, itemId: set.items.get(`i:${indicator}`)!.id, stage: 'self', effectiveOn } as const;
  const said = { status: 'met', value, valueText: null, recordedBy: null, note: null, cause: null } as const;
  await tenant.within((tx) => recordBulk(tx, tenant.id, [set], [{ ...item, ...said }]));
}

const load = (params: PageParams, actor = office, code = '189') => loadWhatIf(actor, code, { set: SET, ...params });
const lost = async (params: PageParams, actor = office, code = '189') =>
  (await load(params, actor, code)).result!.outcomes.lost.map((outcome) => [
    outcome.code,
    outcome.because[0]!.then.reason,
  ]);

describe('a supposition on the page', () => {
  it('judges by the value that holds on the day', async () => {
    expect(await lost({ t: '15.1|chung|90' })).toEqual([['06625', '89 % < 90 %, thiếu 1,0 điểm %']]);
    expect(await lost({ t: '15.1|chung|90', asOf: '2020-06-30' })).toEqual([]);
    const { result } = await load({ t: '15.1|chung|75', asOf: '2020-06-30' });
    expect(result!.outcomes.undecided.map(({ code, open }) => [code, open])).toEqual([['06625', ['15.2', '15.3']]]);
  });

  it('tells what counts alike from what is lost', async () => {
    const { result } = await load({ t: '15.1|chung|95' });
    expect(result!.outcomes.shifted.map(({ code, from, to }) => [code, from, to])).toEqual([
      ['06628', 'not_assessed', 'not_met'],
    ]);
    expect(result!.sentence).toContain('01 xã không còn đạt tiêu chí 15; 01 xã đổi trạng thái tiêu chí 15;');
  });

  it('counts units without a value apart', async () => {
    const { result } = await load({ t: '15.1|chung|90' });
    expect(result!.coverage).toEqual([{ code: '15.1', measured: 2, unmeasured: 8, unjudged: 0, confirmed: true }]);
  });

  it('writes nothing', async () => {
    const before = await countRows(tenant);
    await load({ t: '15.1|chung|90', c: '11|<=', g: '06625|2' });
    await load({ ind: '15.1', 'v.chung': '95' });
    expect(await countRows(tenant)).toEqual(before);
  });

  it('is the same on the district and, for its communes, on the province', async () => {
    expect(await lost({ t: '15.1|chung|95' }, office, '20')).toEqual(await lost({ t: '15.1|chung|95' }));
  });
});

describe('the address', () => {
  it('is what it was read from', async () => {
    const { address, moved } = await load({
      ind: '15.1',
      t: ['15.1|chung|90', '11|tdmnpb|12,5'],
      c: '11|<=',
      g: '06625|2',
    });
    const asked = new URLSearchParams(address.split('?')[1]);
    expect([asked.getAll('t'), asked.get('c'), asked.get('g'), asked.get('ind'), moved]).toEqual([
      ['15.1|chung|90', '11|tdmnpb|12,5'],
      '11|<=',
      '06625|2',
      '15.1',
      false,
    ]);
  });

  it.each([
    ['t', '15.1|chung', 'unreadable'],
    ['t', '15.1|chung|1|2|3', 'unreadable'],
    ['t', '99.9|chung|95', 'indicator_unknown'],
    ['t', '15.2|chung|95', 'no_threshold'],
    ['t', '15.1|nhom_4|95', 'column_unknown'],
    ['t', '15.1|chung|140', 'value_too_large'],
    ['t', '15.1|chung|-1', 'value_invalid'],
    ['t', '15.1|chung|<script>', 'value_invalid'],
    ['t', '10|chung|1.286', 'value_ambiguous'],
    ['t', '15.1|chung|80|60', 'range_turned'],
    ['c', '15.1|!=', 'comparator_unknown'],
    ['g', '06625|4', 'class_unknown'],
    ['g', '08929|2', 'unit_unknown'],
    ['r', '06625|bac-cuc', 'class_unknown'],
  ] as const)('%s=%s is said by name and left out: %s', async (name, text, code) => {
    const view = await load({ [name]: text });
    expect(view.refused).toEqual([{ text: `${name}=${text}`, code }]);
    expect([view.active, view.result]).toEqual([[], null]);
  });

  it('takes of two words about one thing the first', async () => {
    const { refused, active } = await load({ t: ['15.1|chung|90', '15.1|chung|95'] });
    expect(active).toHaveLength(1);
    expect(refused).toEqual([{ text: 't=15.1|chung|95', code: 'repeated' }]);
  });

  it('of a hundred changes takes forty', async () => {
    const { active, refused } = await load({ t: Array.from({ length: 100 }, (_, at) => `15.1|tag:${at}|90`) });
    expect([active.length, refused.length, refused[0]!.code]).toEqual([40, 60, 'too_many']);
  });
});

describe('the form', () => {
  it('becomes an address, over what was supposed before', async () => {
    const sent = { ind: '15.1', 'v.chung': '95,5', cmp: '>=', t: ['15.1|chung|90', '14.2|chung|60'] };
    const { moved, address } = await load(sent);
    expect(moved).toBe(true);
    expect(new URLSearchParams(address.split('?')[1]).getAll('t')).toEqual(['14.2|chung|60', '15.1|chung|95,5']);
  });

  it('with what holds anyway, or emptied, takes the change back', async () => {
    for (const typed of ['85', ''])
      expect((await load({ ind: '15.1', 'v.chung': typed, cmp: '>=', t: '15.1|chung|90' })).active).toEqual([]);
  });

  it('with a bad number stays, with the number and why', async () => {
    const { moved, picked } = await load({ ind: '15.1', 'v.chung': '140' });
    expect(moved).toBe(false);
    expect(picked!.columns).toMatchObject([{ column: 'chung', value: '140', error: 'value_too_large', units: 10 }]);
  });

  it('puts a commune in another group, instead of the one supposed before', async () => {
    const { address } = await load({ xa: '06625', nhom: '3', g: '06625|2' });
    expect(new URLSearchParams(address.split('?')[1]).getAll('g')).toEqual(['06625|3']);
  });
});

describe('who may suppose', () => {
  it('nobody above or beside his own', async () => {
    const unitId = (await tenant.unit('189', DAY)).id;
    const board = await makeActor(tenant, 'Huyện', { role: 'district_board', unitId });
    await expect(load({}, board, '20')).rejects.toMatchObject({ code: 'not_found' });
    await expect(load({}, board, '188')).rejects.toMatchObject({ code: 'not_found' });
    expect((await load({}, board)).members).toHaveLength(10);
  });

  it('not of a unit that counts itself alone', async () => {
    await expect(load({}, office, '06625')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('a department only of its criteria, and it reads no others', async () => {
    const unitId = (await tenant.unit('20', DAY)).id;
    const health = await makeActor(tenant, 'Sở Y tế', {
      role: 'department_reviewer',
      unitId,
      criteria: { [SET]: [15] },
    });
    const view = await load({ t: ['15.1|chung|90', '14.2|chung|60'] }, health);
    expect(view.criteria.map(({ number }) => number)).toEqual([15]);
    expect(view.refused).toEqual([{ text: 't=14.2|chung|60', code: 'indicator_unknown' }]);
    expect(view.result!.sums).toBeNull();
    expect(view.result!.sentence).toBe('Nếu ngưỡng 15.1 là ≥ 90 %: 01 xã không còn đạt tiêu chí 15.');
    const { units } = await askWhatIf(health, '189', { set: SET });
    expect(new Set(units.flatMap(({ cells }) => [...cells.keys()]))).toEqual(new Set(['15', 'i:15.1']));
  });
});
