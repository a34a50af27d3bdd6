import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doorPool } from '@/lib/auth/pool';
import { appDb, createDb } from '@/lib/db/client';
import type { ActorTenant } from '@/lib/domain/access/actor';
import { importUnits } from '@/lib/features/tenants/import-units/mutations';
import { createToken } from '@/lib/features/tokens/mutations';
import { newTenant } from '../import/csv';
import { askProgress } from './ask';

const owner = createDb(process.env.DATABASE_ADMIN_URL ?? '');
let langSon: ActorTenant;
let office: string;

const tokenFor = async (role: string, unitCode?: string, expiresOn: string | null = null) => {
  return (await createToken(owner, langSon, { name: 'Cổng dữ liệu', role, unitCode, expiresOn })).token;
};

beforeAll(async () => {
  langSon = await newTenant(owner, '20', 'lang-son');
  await newTenant(owner, '26', 'vinh-phuc');
  await importUnits(owner, langSon.id, 'kind,unit_code,value,name,from,to\nvillage,06625,,Bản Hang,2018-01-01,');
  office = await tokenFor('province_office');
});
afterAll(async () => {
  await Promise.all([owner.$disconnect(), appDb().$disconnect(), doorPool().end()]);
});

describe('401', () => {
  it('without a token, with an unknown and with an expired one', async () => {
    const expired = await tokenFor('observer', undefined, '2020-01-01');
    for (const token of [null, `${office}x`, 'ntm_short', expired]) {
      const { status, headers, body } = await askProgress(token, '189');
      expect(status).toBe(401);
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(headers.get('www-authenticate')).toBe('Bearer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(body).toEqual({
        type: 'urn:ntm-board:problem:token_invalid',
        title: expect.stringContaining('token'),
        status: 401,
        code: 'token_invalid',
      });
    }
  });
});

describe('404', () => {
  it('for what there is not, what is another province’s, and what lies above or beside: all alike', async () => {
    const commune = await tokenFor('commune_official', '06625');
    const admin = await tokenFor('tenant_admin');
    const asked: [string, string][] = [
      [office, '99999'],
      [office, '26'],
      [office, '248'],
      [office, '08929'],
      [office, 'C-khong-co'],
      [office, '%E0%A4%A'],
      [commune, '20'],
      [commune, '189'],
      [commune, '06628'],
      [admin, '20'],
    ];
    const answers = await Promise.all(asked.map(([token, code]) => askProgress(token, code)));
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body).toEqual({
        type: 'urn:ntm-board:problem:not_found',
        title: expect.any(String),
        status: 404,
        code: 'not_found',
      });
    }
    expect((await askProgress(commune, '06625')).status).toBe(200);
  });

  it('says that nobody held the code that day, but only to one who may see its unit', async () => {
    expect(await askProgress(office, '189', { asOf: '2015-12-31' })).toMatchObject({
      status: 404,
      body: { code: 'unit_not_in_force' },
    });
    const commune = await tokenFor('commune_official', '06625');
    expect(await askProgress(commune, '189', { asOf: '2015-12-31' })).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
  });

  it('says that no set of villages is in force', async () => {
    expect(await askProgress(office, '06625~hang', { asOf: '2018-06-01' })).toMatchObject({
      status: 404,
      body: { code: 'set_not_in_force' },
    });
  });
});

describe('400', () => {
  it.each<[Record<string, string>, Record<string, string>]>([
    [{ asOf: '2022-01-01' }, { asOf: 'date_future' }],
    [{ asOf: '22/05/2019' }, { asOf: 'date_invalid' }],
    [{ asOf: '2019-02-30' }, { asOf: 'date_invalid' }],
    [{ stage: 'checked' }, { stage: 'stage_unknown' }],
    [{ set: 'vn-commune-1999' }, { set: 'set_unknown' }],
    [{ set: 'vinh-phuc-village-model' }, { set: 'set_unknown' }],
    [{ set: 'vn-province-2021-2025' }, { set: 'set_not_for_unit' }],
    [
      { asOf: 'soon', set: 'x', stage: 'y' },
      { asOf: 'date_invalid', set: 'set_unknown', stage: 'stage_unknown' },
    ],
  ])('%o → %o', async (query, expected) => {
    const { status, headers, body } = await askProgress(office, '189', query);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({ status: 400, code: 'parameters_invalid' });
    const errors = body.errors as { field: string; code: string; message: string }[];
    expect(Object.fromEntries(errors.map(({ field, code }) => [field, code]))).toEqual(expected);
    expect(errors.every(({ message }) => message.length > 0)).toBe(true);
  });
});
