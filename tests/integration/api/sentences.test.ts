import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POST } from '@/app/api/v1/sentences/check/route';
import { doorPool } from '@/lib/auth/pool';
import { appDb, createDb } from '@/lib/db/client';
import type { SentencesAnswer } from '@/lib/features/api/check-sentences';
import { vector } from '@/tests/vector';
import { newTenant, scores } from '../import/csv';
import { take, tokenFor } from './province';

const owner = createDb(process.env.DATABASE_ADMIN_URL ?? '');
const T_V1 = vector<unknown, { text: string }>('T-V1').output.text;
const [DISTRICT, KIEN_MOC] = ['189', '06625'];
/** The ten xã of Đình Lập: 4 × 19, 2 × 11, four from 5 to 9 that add up to 28. */
const DINH_LAP = {
  ...{ '06622': 19, '06628': 19, '06631': 19, '06634': 19, [KIEN_MOC]: 11, '06640': 11 },
  ...{ '06619': 9, '06637': 8, '06643': 6, '06646': 5 },
};
let board: string;
let commune: string;
let elsewhere: string;

beforeAll(async () => {
  const langSon = await newTenant(owner, '20', 'lang-son');
  const haTinh = await newTenant(owner, '42', 'ha-tinh');
  await take(owner, langSon, ...scores(DINH_LAP, '2019-05-22'));
  board = await tokenFor(owner, langSon, 'district_board', DISTRICT);
  commune = await tokenFor(owner, langSon, 'commune_leader', KIEN_MOC);
  elsewhere = await tokenFor(owner, haTinh, 'province_office');
});
afterAll(async () => {
  await Promise.all([owner.$disconnect(), appDb().$disconnect(), doorPool().end()]);
});

function post(bearer: string, body: string | ReadableStream): Promise<Response> {
  const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
  // A body that is streamed is sent one way at a time; the types of the browser do not know the word.
  const init = { method: 'POST', headers, body, duplex: 'half' };
  return POST(new Request('http://127.0.0.1/api/v1/sentences/check', init));
}

async function check(bearer: string, text: string): Promise<SentencesAnswer> {
  const response = await post(bearer, JSON.stringify({ text }));
  expect(response.status).toBe(200);
  return (await response.json()) as SentencesAnswer;
}
const codes = ({ findings }: SentencesAnswer) => findings.map(({ code }) => code);

describe('a published sentence', () => {
  it.each([
    ['as it is printed', T_V1],
    ['with its diacritics apart', T_V1.normalize('NFD')],
    ['with single digits', T_V1.replaceAll(/\b0(?=\d xã)/g, '')],
  ])('that the data give is true and no finding is made: %s', async (_, text) => {
    const answer = await check(board, text);
    expect(answer).toMatchObject({
      consistent: true,
      findings: [],
      read: { form: 'group', opening: { kind: 'date', day: '2019-05-22' }, meetAll: 4, average: { value: 12.6 } },
      compared: { unit: { code: DISTRICT }, day: '2019-05-22', sentence: T_V1 },
    });
    expect(answer.sentences).toBeUndefined();
  });

  it('whose figures do not add up is not, whatever the data say', async () => {
    const answer = await check(board, T_V1.replace('12,6', '13,6'));
    expect(answer.consistent).toBe(false);
    expect(codes(answer)).toEqual(['total_impossible', 'differs_from_data']);
    expect(answer.findings[0]).toMatchObject({ total: '136', low: 118, high: 134 });
  });

  it('that differs from the data stays true, and says where', async () => {
    const text = T_V1.replace('có 04', 'có 05').replace('04 xã đạt từ', '03 xã đạt từ').replace('12,6', '13,4');
    const answer = await check(board, text);
    expect(answer.consistent).toBe(true);
    expect(answer.findings.map(({ figure, said, data }) => [figure, said, data])).toEqual([
      ['meetAll', '5', '4'],
      ['band:5-9', '3', '4'],
      ['average', '13,4', '12,6'],
    ]);
  });
});

describe('a body', () => {
  it('is given up as soon as it is too long, whatever length it declares', async () => {
    let pieces = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pieces += 1;
        if (pieces > 1_000) controller.close();
        else controller.enqueue(new Uint8Array(8 * 1024).fill(32));
      },
    });
    const response = await post(board, endless);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ field: 'text', code: 'text_too_long' }] });
    expect(pieces).toBeLessThan(20);
  });

  it('that is no JSON has no text', async () => {
    expect(await (await post(board, '{')).json()).toMatchObject({ errors: [{ field: 'text', code: 'field_missing' }] });
  });
});

describe('within what one reads', () => {
  const unit = 'Đến ngày 22/5/2019, xã Kiên Mộc đạt 12/19 tiêu chí, còn 07 tiêu chí chưa đạt.';

  it('a commune compares its own, nothing above it', async () => {
    expect((await check(commune, unit)).findings).toMatchObject([
      { code: 'differs_from_data', said: '12/19', data: '11/19' },
    ]);
    expect((await check(commune, T_V1)).compared).toEqual({ reason: 'unit_unknown' });
  });

  it('another province is judged by the national set, and learns nothing', async () => {
    const answer = await check(elsewhere, T_V1.replace('12,6', '13,6'));
    expect([answer.consistent, codes(answer), answer.compared]).toEqual([
      false,
      ['total_impossible'],
      { reason: 'unit_unknown' },
    ]);
  });

  it('of several sentences each is judged; one without figures takes nothing away', async () => {
    const answer = await check(board, `${T_V1} Trời đẹp. ${unit.replace('còn 07', 'còn 08')}`);
    expect(answer.consistent).toBe(false);
    expect(answer.sentences?.map(({ consistent, read }) => [consistent, read?.form ?? null])).toEqual([
      [true, 'group'],
      [false, null],
      [false, 'unit'],
    ]);
    expect(codes(answer)).toEqual(['left_wrong', 'differs_from_data']);
  });

  it('a day after the reference day is judged by itself, on the set of that day', async () => {
    const later = await check(board, unit.replace('2019', '2039'));
    expect([later.consistent, later.compared]).toEqual([true, { reason: 'day_future' }]);
    expect(codes(await check(board, T_V1.replace('2019', '2039')))).toEqual(['band_over_set']);
  });
});
