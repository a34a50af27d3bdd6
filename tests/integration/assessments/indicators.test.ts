import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import type { Status } from '@/lib/domain/criteria/status';
import { loadEntry } from '@/lib/features/assessments/loaders';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { recordBulk } from '@/lib/features/assessments/record-bulk';
import { makeActor } from '@/tests/factories/person';
import { countRows, factsOf, traceOf } from '@/tests/factories/rows';
import { saveInput } from '@/tests/factories/save';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2021-12-31';
const owner = ownerDb();
let tenant: TestTenant;
let official: Actor;
let unitId = 0;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  await tenant.importUnits('region,20,tdmnpb,,2016-01-01,2025-06-30');
  unitId = (await tenant.unit('06625', DAY)).id;
  official = await makeActor(tenant, 'Công chức', { role: 'commune_official', unitId });
});
afterAll(() => owner.$disconnect());

const save = (item: string, value: string, status: Status | null = null, baseFactId: string | null = null) =>
  saveAssessments(official, saveInput({ unit: '06625', set: SET, effectiveOn: DAY, item, value, status, baseFactId }));
const last = async (key: string) => (await factsOf(tenant, unitId)).findLast((fact) => fact.key === key);
const shown = async (code: string) =>
  (await loadEntry(official, '06625', { set: SET })).rows
    .flatMap((row) => row.indicators)
    .find((one) => one.code === code);

describe('a value gives the status of its indicator', () => {
  it.each([
    ['i:3.1', '80', 80, 'met'],
    ['i:12', '12,6', 12.6, 'not_met'],
    ['i:15.1', '12.6', 12.6, 'not_met'],
    ['i:14.2', '70 %', 70, 'met'],
    ['i:10', '1.286.000', 1_286_000, 'met'],
    ['i:15.3', '26,7', 26.7, 'met'],
    ['i:16', '100', 100, 'met'],
  ] as const)('%s = %s', async (item, typed, value, status) => {
    expect(await save(item, typed)).toMatchObject({ status: 'saved', facts: [{ item, status }] });
    const fact = await last(item);
    expect([fact?.value?.toNumber(), fact?.status]).toEqual([value, status]);
  });

  it('takes no part in the score of the unit', async () => {
    const { progress } = await traceOf(tenant, unitId);
    expect(progress.map((row) => [row.statuses, row.met])).toEqual([['.'.repeat(19), 0]]);
  });

  it('under an unknown threshold has only the status that the official gives', async () => {
    expect(await save('i:5', '85')).toMatchObject({ facts: [{ status: 'not_assessed' }] });
    const seen = String((await last('i:5'))!.id);
    expect(await save('i:5', '85', 'met', seen)).toMatchObject({ facts: [{ status: 'met' }] });
  });
});

describe('a value that cannot be taken', () => {
  it.each([
    ['i:17.1', '140', null, 'value_invalid'],
    ['i:17.1', '-1', null, 'value_invalid'],
    ['i:17.1', '1e2', null, 'value_invalid'],
    ['i:17.1', 'NaN', null, 'value_invalid'],
    ['i:17.1', '9'.repeat(200), null, 'value_invalid'],
    ['i:17.1', '１２', null, 'value_invalid'],
    ['i:10', '1.286', null, 'value_ambiguous'],
    ['i:10', '1.286', 'met', 'value_ambiguous'],
    ['i:10', '20', 'met', 'value_disagrees'],
    ['i:10', '40', 'not_met', 'value_disagrees'],
    ['i:10', '40', 'not_applicable', 'value_disagrees'],
    ['i:1.1', '1', null, 'value_invalid'],
    ['i:1.1', '', null, 'value_missing'],
  ] as const)('%s = %s with %s: %s', async (item, value, status, code) => {
    const before = await countRows(tenant);
    await expect(save(item, value, status)).rejects.toMatchObject({ byItem: { [item]: code } });
    expect(await countRows(tenant)).toEqual(before);
  });
});

describe('what the form shows can be sent back as it is', () => {
  it('also a number with thousands, which changes nothing', async () => {
    expect(await save('i:10', '1286', null, String((await last('i:10'))!.id))).toMatchObject({ status: 'saved' });
    const field = await shown('10');
    expect(field?.value).toBe('1286');
    const before = await countRows(tenant);
    expect(await save('i:10', field!.value!, null, field!.factId)).toMatchObject({
      status: 'saved',
      facts: [{ factId: field!.factId }],
    });
    expect(await countRows(tenant)).toEqual({ ...before, keys: before.keys + 1 });
  });

  it('and takes no status from a value that proves nothing, nor its note', async () => {
    const set = await tenant.set(SET);
    const fact = {
      unitId,
      itemId: set.items.get('i:11')!.id,
      stage: 'self' as const,
      value: 4,
      valueText: null,
      effectiveOn: '2021-06-30',
    };
    await tenant.within((tx) =>
      recordBulk(
        tx,
        tenant.id,
        [set],
        [{ ...fact, status: 'basically_met', recordedBy: null, note: 'theo báo cáo', cause: null }],
      ),
    );
    const field = await shown('11');
    expect(field).toMatchObject({ status: 'basically_met', value: '4' });
    expect(await save('i:11', field!.value!, null, field!.factId)).toMatchObject({
      facts: [{ factId: field!.factId, status: 'basically_met' }],
    });
    expect(await last('i:11')).toMatchObject({ status: 'basically_met', note: 'theo báo cáo' });
    expect(await save('i:11', '5', null, field!.factId)).toMatchObject({ facts: [{ status: 'not_assessed' }] });
  });

  it('words of an indicator without a number', async () => {
    expect(await save('i:6.1', 'Nhà văn hóa 250 chỗ'.normalize('NFD'))).toMatchObject({
      facts: [{ status: 'not_assessed' }],
    });
    expect((await shown('6.1'))?.value).toBe('Nhà văn hóa 250 chỗ'.normalize('NFC'));
  });
});
