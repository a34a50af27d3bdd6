import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { loadCell } from '@/lib/features/cells/loaders';
import { makeActor, type TestGrant } from '@/tests/factories/person';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const DAY = '2021-12-31';
const SET = 'vn-commune-2016-2020';
const UNIT = '06625';
const owner = ownerDb();
let tenant: TestTenant;
let official: Actor;
let leader: Actor;
let reviewer: Actor;

const of = async (post: string, role: TestGrant['role'], code: string, criteria?: TestGrant['criteria']) =>
  makeActor(tenant, post, { role, unitId: (await tenant.unit(code, DAY)).id, ...(criteria && { criteria }) });

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  official = await of('Công chức xã phụ trách giao thông', 'commune_official', UNIT, { [SET]: [2] });
  leader = await of('Chủ tịch UBND xã', 'commune_leader', UNIT);
  await of('Công chức xã khác', 'commune_official', '06628');
  await of('Công chức xã phụ trách môi trường', 'commune_official', UNIT, { [SET]: [17] });
  await of('Bí thư Đảng ủy xã', 'observer', UNIT);
  const gone = await of('Công chức xã đã nghỉ', 'commune_official', UNIT);
  await owner.user.update({ where: { id: gone.userId! }, data: { disabledAt: new Date() } });
  reviewer = await of('Sở GTVT', 'department_reviewer', '20', { [SET]: [2] });
  await of('Sở TN&MT', 'department_reviewer', '20', { [SET]: [17] });
});
afterAll(() => owner.$disconnect());

const cell = (actor: Actor, item: string, over: Record<string, string> = {}) =>
  loadCell(actor, UNIT, { set: SET, item, stage: 'self', asOf: '2021-06-01', ...over });

const say = (actor: Actor, over: Partial<Parameters<typeof saveInput>[0]>) =>
  saveAssessments(actor, saveInput({ unit: UNIT, set: SET, effectiveOn: '2021-06-01', ...over }));

const hidden = { code: 'not_found' };

describe('beside a cell', () => {
  it('stands who said what and when, at every stage, also after the page’s day', async () => {
    await say(official, { item: '2', status: 'not_met', note: 'Còn 3 km', effectiveOn: '2021-01-15' });
    const [seen] = (await cell(leader, '2')).facts;
    await say(leader, { item: '2', status: 'met', effectiveOn: '2021-09-01', baseFactId: seen!.id });
    await say(reviewer, { item: '2', status: 'basically_met', stage: 'verified', effectiveOn: '2021-03-01' });
    const view = await cell(official, '2');
    expect(view.factCount).toBe(3);
    expect(view.facts.map((fact) => [fact.effectiveOn, fact.stage, fact.status, fact.recordedBy, fact.note])).toEqual([
      ['2021-09-01', 'self', 'met', 'Chủ tịch UBND xã', null],
      ['2021-03-01', 'verified', 'basically_met', 'Sở GTVT', null],
      ['2021-01-15', 'self', 'not_met', 'Công chức xã phụ trách giao thông', 'Còn 3 km'],
    ]);
    expect(view.about).toMatchObject({ label: '2 Giao thông', status: 'not_met', note: 'Còn 3 km', locked: null });
  });

  it('stand the posts that may change it at its stage, not those who may not', async () => {
    expect((await cell(leader, '2')).writers).toEqual(['Chủ tịch UBND xã', 'Công chức xã phụ trách giao thông']);
    expect((await cell(leader, '2', { stage: 'verified' })).writers).toEqual(['Sở GTVT']);
    expect((await cell(leader, '17')).writers).toEqual(['Chủ tịch UBND xã', 'Công chức xã phụ trách môi trường']);
  });

  it('stands the named reason of whoever may not', async () => {
    expect((await cell(official, '17')).about.locked).toBe('forbidden');
    expect((await cell(leader, '2', { stage: 'verified' })).about.locked).toBe('forbidden');
  });

  it('stands what was given up for what another saved', async () => {
    const { id: unitId } = await tenant.unit(UNIT, DAY);
    const itemId = (await tenant.set(SET)).items.get('2')!.id;
    const kept = await tenant.within((tx) => tx.assessment.findFirstOrThrow({ where: { unitId, itemId } }));
    await tenant.within((tx) =>
      tx.entrySetAside.create({
        data: {
          tenantId: tenant.id,
          unitId,
          itemId,
          stage: 'self',
          status: 'met',
          note: 'Đã xong',
          effectiveOn: new Date('2021-06-01'),
          madeBy: official.userId!,
          keptId: kept.id,
          key: randomUUID(),
        },
      }),
    );
    expect((await cell(leader, '2')).setAside).toMatchObject([
      { status: 'met', note: 'Đã xong', effectiveOn: '2021-06-01', madeBy: 'Công chức xã phụ trách giao thông' },
    ]);
    expect((await cell(leader, 'i:2.1')).setAside).toEqual([]);
  });

  it('stands what an indicator asks of this unit, and its value in its unit', async () => {
    await say(official, { item: 'i:2.1', status: null, value: '78,5' });
    const { about, facts } = await cell(official, 'i:2.1');
    expect(about.indicator).toMatchObject({ code: '2.1', value: '78,5' });
    expect(about.indicator?.thresholds.length).toBeLessThanOrEqual(1);
    expect(facts.map(({ value }) => value)).toEqual(['78,5 %']);
  });

  it('is nothing for who may not read it', async () => {
    await expect(cell(reviewer, '17')).rejects.toMatchObject(hidden);
    await expect(cell(reviewer, '99')).rejects.toMatchObject(hidden);
    await expect(cell(reviewer, '')).rejects.toMatchObject(hidden);
    const elsewhere = await of('Công chức xã khác nữa', 'commune_official', '06628');
    await expect(cell(elsewhere, '2')).rejects.toMatchObject(hidden);
  });
});
