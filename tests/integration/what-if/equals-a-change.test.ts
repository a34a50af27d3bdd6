import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { askWhatIf } from '@/lib/features/what-if/ask';
import { factsWith, recordFacts } from '@/tests/factories/facts';
import { makeActor, readActor } from '@/tests/factories/person';
import { factsOf } from '@/tests/factories/rows';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';
import { publish, supposedIndicators, withThresholds } from './throw-away';

const SET = 'vn-commune-2016-2020';
const DAY = '2021-12-31';
/** Communes of Đình Lập and what was measured in them; the other six have no values. */
const MEASURED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '06625': { '15.1': '89', '15.3': '24', '14.2': '75,6', '14.3': '27' },
  '06631': { '15.1': '95', '15.3': '20', '14.2': '92', '14.3': '41' },
  '06619': { '15.1': '84,9', '15.3': '30', '14.2': '70', '14.3': '25' },
  '06628': { '15.1': '89,9', '15.3': '26,7', '14.2': '69', '14.3': '40' },
};
const owner = ownerDb();
let tenant: TestTenant;
let reader: Actor;
const leaders = new Map<string, Actor>();

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  await tenant.importUnits('region,20,tdmnpb,,2016-01-01,2025-06-30');
  reader = await makeActor(tenant, 'Văn phòng', { role: 'province_office', unitId: (await tenant.unit('20', DAY)).id });
  for (const code of Object.keys(MEASURED)) {
    const { id } = await tenant.unit(code, DAY);
    leaders.set(code, await makeActor(tenant, `Chủ tịch ${code}`, { role: 'commune_leader', unitId: id }));
    await recordFacts(tenant, await tenant.set(SET), factsWith(await tenant.set(SET), id, 19, '2020-12-31'));
  }
  await saveAll();
});
afterAll(() => owner.$disconnect());

/** Every measured value once more, as a form that is opened and saved without a change. */
async function saveAll(): Promise<void> {
  for (const [unit, values] of Object.entries(MEASURED)) {
    const leader = await readActor(leaders.get(unit)!.userId!, tenant);
    const facts = await factsOf(tenant, (await tenant.unit(unit, DAY)).id);
    const entries = Object.entries(values).map(([code, value]) => {
      const last = facts.findLast(({ key }) => key === `i:${code}`);
      return { item: `i:${code}`, status: null, value, baseFactId: last ? String(last.id) : null };
    });
    const answer = await saveAssessments(leader, saveInput({ unit, set: SET, effectiveOn: DAY, entries }));
    expect(answer.status).toBe('saved');
  }
}

async function recordedIndicators(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const unit of Object.keys(MEASURED))
    for (const { key, status } of await factsOf(tenant, (await tenant.unit(unit, DAY)).id))
      if (key.startsWith('i:')) found.set(`${unit} ${key.slice(2)}`, status);
  return found;
}

async function ask(params: Readonly<Record<string, string | string[]>> = {}) {
  return askWhatIf(await readActor(reader.userId!, tenant), '189', { set: SET, ...params });
}

const sorted = (map: ReadonlyMap<string, string>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

interface Case {
  readonly title: string;
  readonly params: Readonly<Record<string, string | string[]>>;
  /** The same in earnest. */
  readonly change: () => Promise<void>;
}

const CASES: readonly Case[] = [
  {
    title: 'the region of one commune',
    params: { r: '06625|dbsh' },
    change: () => tenant.importUnits('region,06625,dbsh,,2016-01-01,2025-06-30'),
  },
  {
    title: 'the group of one commune',
    params: { g: '06631|2' },
    change: () => tenant.importUnits('group,06631,2,,2016-01-01,2025-06-30'),
  },
  {
    title: 'a threshold',
    params: { t: '15.1|chung|90' },
    change: () => publish(tenant, SET, (content) => withThresholds(content, '15.1', { chung: 90 })),
  },
  {
    title: 'several thresholds, one in a column of its own',
    params: { t: ['15.1|tdmnpb|84,9', '14.2|tdmnpb|90', '14.3|chung|99'] },
    change: () =>
      publish(tenant, SET, (content) =>
        withThresholds(
          withThresholds(withThresholds(content, '15.1', { tdmnpb: 84.9 }), '14.2', { tdmnpb: 90 }),
          '14.3',
          {
            chung: 99,
          },
        ),
      ),
  },
  {
    title: 'a comparison',
    params: { c: '15.3|>=' },
    change: () =>
      publish(tenant, SET, (content) => ({
        ...content,
        indicators: content.indicators.map((one) =>
          one.code === '15.3' ? { ...one, comparator: '>=' as const } : one,
        ),
      })),
  },
];

describe('what is supposed equals the same change made in earnest', () => {
  beforeAll(() =>
    publish(tenant, SET, (content) => withThresholds(content, '14.3', { nhom_1: 10, nhom_2: 60 })).then(saveAll),
  );

  it.each(CASES)('$title', async ({ params, change }) => {
    const supposed = await ask(params);
    const changed = supposedIndicators(supposed);
    expect(supposed.result.outcomes.length).toBeGreaterThan(0);
    expect(sorted(changed)).not.toEqual(sorted(await recordedIndicators()));

    await change();
    const real = await ask();
    expect(real.result.outcomes).toEqual([]);
    expect(real.result.now).toEqual(supposed.result.then);
    expect([...real.result.statuses]).toEqual([...supposed.result.statuses]);

    await saveAll();
    expect(sorted(await recordedIndicators())).toEqual(sorted(changed));
    expect((await ask()).result.now).toEqual(supposed.result.then);
  });

  it('and taken back it is as before', async () => {
    const { result } = await ask();
    const back = await ask({ t: '15.1|tdmnpb|84,9' });
    expect(back.question.form.changes).toHaveLength(1);
    expect(back.result.outcomes).toEqual([]);
    expect(back.result.then).toEqual(result.now);
  });
});
