import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { buildModel } from '@/lib/features/entry-grid/grid-model';
import { loadEntryGrid } from '@/lib/features/entry-grid/loaders';
import { toLetters } from '@/lib/features/entry-grid/to-letters';
import { makeActor } from '@/tests/factories/person';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const DAY = '2019-05-22';
const SET = 'vn-commune-2016-2020';
const db = ownerDb();
let tenant: TestTenant;
let official: Actor;
let environment: Actor;
let office: Actor;
let board: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(db, '20', 'lang-son', DAY);
  const id = async (code: string) => (await tenant.unit(code, DAY)).id;
  const [commune, district, province] = [await id('06625'), await id('189'), await id('20')];
  official = await makeActor(tenant, 'Công chức xã', { role: 'commune_official', unitId: commune });
  environment = await makeActor(tenant, 'Sở TN&MT', {
    role: 'department_reviewer',
    unitId: province,
    criteria: { [SET]: [17] },
  });
  office = await makeActor(tenant, 'Văn phòng', { role: 'province_office', unitId: province });
  board = await makeActor(tenant, 'Ban Chỉ đạo', { role: 'district_board', unitId: district });
  const said = { unit: '06625', set: SET, effectiveOn: DAY };
  await saveAssessments(
    official,
    saveInput({ ...said, item: '17', status: 'not_met', note: 'thiếu nước', cause: 'capital' }),
  );
  await saveAssessments(official, saveInput({ ...said, item: 'i:10', status: null, value: '28,5' }));
});
afterAll(() => db.$disconnect());

describe('the grid of a group', () => {
  it('has the communes of the district and the criteria that a department sees, at its own stage', async () => {
    const view = await loadEntryGrid(environment, '189', { set: SET });
    expect(view).toMatchObject({ layout: 'criteria', stage: 'verified', setLevel: 'commune', level: 'district' });
    expect(view.items.map(({ item }) => item)).toEqual(['17']);
    expect(view.units).toHaveLength(10);
    const model = buildModel(view);
    const unit = view.units.findIndex(({ code }) => code === '06625');
    expect(model.pageItem({ unit, item: 0 })).toMatchObject({
      content: { status: 'not_assessed', note: null },
      factId: '',
      locked: null,
      claimed: { status: 'not_met' },
    });
  });

  it('shows indicators with their values and no other criterion’s', async () => {
    const view = await loadEntryGrid(environment, '189', { set: SET, by: 'indicators' });
    expect(new Set(view.items.map(({ number }) => number))).toEqual(new Set([17]));
    const all = await loadEntryGrid(office, '20', { set: SET, by: 'indicators', stage: 'self' });
    expect(all.items).toHaveLength(49);
    const model = buildModel(all);
    const place = {
      unit: all.units.findIndex(({ code }) => code === '06625'),
      item: all.items.findIndex(({ label }) => label === '10'),
    };
    expect(model.pageItem(place).content.value).toBe('28,5');
    expect(model.pageItem(place).locked).toBe('forbidden');
  });

  it('is locked, cell by cell, for who may only read, and for a day on which the set did not hold', async () => {
    const read = await loadEntryGrid(board, '189', { set: SET });
    expect(read.locks).toEqual(['forbidden']);
    const later = await loadEntryGrid(office, '20', { set: 'vn-commune-2021-2025' });
    expect(later.locks).toEqual(['date_before_set']);
  });

  it('is not there above or beside the own subtree', async () => {
    for (const code of ['189', '20', '06622'])
      await expect(loadEntryGrid(official, code, { set: SET })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the grid of a commune', () => {
  it('has its items by their fields, and what is written there is what a save takes', async () => {
    const view = await loadEntryGrid(official, '06625', { set: SET });
    expect(view).toMatchObject({ layout: 'fields', stage: 'self', locks: [] });
    const model = buildModel(view);
    const at = (key: string) => ({ unit: 0, item: view.items.findIndex(({ item }) => item === key) });
    const page = model.pageItem(at('17'));
    expect(page.content).toEqual({ status: 'not_met', value: null, note: 'thiếu nước', cause: 'capital' });

    const change = (key: string, after: object) => {
      const { content, factId } = model.pageItem(at(key));
      return { place: at(key), before: content, after: { ...content, ...after }, base: factId };
    };
    const letters = toLetters(model, [
      change('17', { status: 'basically_met' }),
      change('1', { status: 'met' }),
      change('2', { status: 'met' }),
      change('i:10', { value: '36' }),
    ]);
    // Note and cause are a letter's: criteria that say other things go apart, so that none is given another's.
    expect(letters.map(({ note, entries }) => [note, entries.map(({ item }) => item)])).toEqual([
      ['thiếu nước', ['17']],
      [null, ['1', '2', 'i:10']],
    ]);
    for (const { note, cause, unit, set, stage, effectiveOn, entries } of letters) {
      const result = await saveAssessments(
        official,
        saveInput({
          ...{ unit, set, stage, effectiveOn, note: note ?? '', cause: cause ?? '' },
          entries: entries.map(({ item, status, value, base }) => ({
            item,
            status,
            value: value ?? '',
            baseFactId: base || null,
          })),
        }),
      );
      expect(result.status).toBe('saved');
    }
    const again = buildModel(await loadEntryGrid(official, '06625', { set: SET }));
    expect(again.pageItem(at('17')).content).toMatchObject({
      status: 'basically_met',
      note: 'thiếu nước',
      cause: 'capital',
    });
    expect(again.pageItem(at('1')).content).toMatchObject({ status: 'met', note: null, cause: null });
    expect(again.pageItem(at('i:10')).content.value).toBe('36');
  });
});
