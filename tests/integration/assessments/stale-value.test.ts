import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOf } from '@/tests/factories/rows';
import { TrialCommune } from './trial-commune';

let commune: TrialCommune;

beforeAll(async () => {
  commune = await TrialCommune.open();
});
afterAll(() => commune.tenant.db.$disconnect());

describe('a stale value', () => {
  const asked = { of: 'BHXH huyện', on: '2021-05-25' };
  const last = async () => (await factsOf(commune.tenant, commune.unitId)).findLast((f) => f.key === 'i:4');

  it('names whom a newer one was asked of, once', async () => {
    await commune.say([{ item: 'i:4', value: '60', asked }]);
    expect((await commune.rowOf(4)).indicators[0]).toMatchObject({ value: '60', asked });
    const { id } = (await last())!;
    await commune.say([{ item: 'i:4', value: '60', asked }]);
    await commune.say([{ item: 'i:4', value: '60' }]);
    expect((await last())!.id).toBe(id);
  });

  it('is so no longer once a newer value comes, though the form sends the mark along', async () => {
    await commune.say([{ item: 'i:4', value: '61', asked }]);
    expect((await commune.rowOf(4)).indicators[0]).toMatchObject({ value: '61', asked: null });
  });

  it('may be marked anew in the same save, or the mark taken away', async () => {
    const other = { of: 'Chi cục Thống kê', on: '2021-06-01' };
    await commune.say([{ item: 'i:4', value: '62', asked: other }]);
    expect((await commune.rowOf(4)).indicators[0]).toMatchObject({ asked: other });
    await commune.say([{ item: 'i:4', value: '62', asked: { of: ' ', on: '2021-06-01' } }]);
    expect((await commune.rowOf(4)).indicators[0]).toMatchObject({ value: '62', asked: null });
  });

  it('is not asked for after the day that the tenant lives on', async () => {
    expect(
      await commune.refusal(() => commune.say([{ item: 'i:4', value: '62', asked: { of: 'BHXH', on: '2022-01-01' } }])),
    ).toEqual({
      code: 'date_future',
      field: 'askedOn:i:4',
      item: 'i:4',
    });
  });
});
