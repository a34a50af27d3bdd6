import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { setTenant, withTenant } from '@/lib/db/scope';
import { findTenant } from '@/lib/cli/ops/find-tenants';
import { csv } from '../import/csv';
import { runJson, runOps } from './run-ops';

const owner = createDb(process.env.DATABASE_ADMIN_URL ?? '');
const SET = 'vn-commune-2016-2020';
let folder: string;

const put = async (name: string, text: string) => {
  await writeFile(path.join(folder, name), text);
  return path.join(folder, name);
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ntm-ops-'));
  await runOps('create-tenant', '--code', '20', '--slug', 'lang-son', '--reference-day', '2021-12-31');
  await runOps('create-tenant', '--code', '04', '--slug', 'cao-bang', '--reference-day', '2021-12-31');
});
afterAll(async () => {
  await owner.$disconnect();
  await rm(folder, { recursive: true });
});

describe('create-tenant', () => {
  it('says what it made, and refuses what is there already or nowhere', async () => {
    expect(await runJson('create-tenant', '--code', '06', '--slug', 'bac-kan')).toMatchObject({
      code: 0,
      body: { tenant: 'bac-kan', code: '06', name: 'Bắc Kạn', referenceDay: null },
    });
    expect(await runJson('create-tenant', '--code', '06', '--slug', 'bac-kan')).toMatchObject({
      code: 1,
      body: { code: 'exists', errors: [{ code: 'exists' }] },
    });
    expect(await runJson('create-tenant', '--code', '00', '--slug', 'x')).toMatchObject({
      code: 1,
      body: { code: 'province_unknown' },
    });
    expect(
      await runJson('create-tenant', '--code', '08', '--slug', 'x', '--reference-day', '31/02/2021'),
    ).toMatchObject({ code: 1, body: { code: 'date_invalid' } });
  });
});

describe('import', () => {
  it('tells counts, and every bad line by number and reason', async () => {
    const good = await put(
      'good.csv',
      csv(`06625,${SET},1,self,met,2019-05-22,=1+1`, `06625,${SET},2,self,not_met,2019-05-22,-5`),
    );
    expect(await runJson('import', '--tenant', 'lang-son', '--file', good, '--dry-run')).toEqual({
      code: 0,
      body: { rows: 2, inserted: 2, unchanged: 0, errors: [] },
    });
    expect(await runJson('import', '--tenant', 'lang-son', '--file', good)).toEqual({
      code: 0,
      body: { rows: 2, inserted: 2, unchanged: 0, errors: [] },
    });
    expect(await runJson('import', '--tenant', 'lang-son', '--file', good)).toEqual({
      code: 0,
      body: { rows: 2, inserted: 0, unchanged: 2, errors: [] },
    });

    const bad = await put(
      'bad.csv',
      csv(`06625,${SET},3,self,met,2019-05-22,`, `06625,${SET},99,self,met,2019-05-22,`),
    );
    const message = 'Bộ tiêu chí không có tiêu chí này.';
    expect(await runJson('import', '--tenant', 'lang-son', '--file', bad)).toEqual({
      code: 1,
      body: {
        rows: 2,
        inserted: 0,
        unchanged: 0,
        errors: [{ line: 3, column: 'criterion', code: 'criterion_unknown', message }],
      },
    });
    const plain = await runOps('import', '--tenant', 'lang-son', '--file', bad);
    expect(plain).toMatchObject({ code: 1, out: '' });
    expect(plain.told).toContain(`Dòng 3, cột criterion: ${message}`);
  });

  it('refuses a file and a tenant that are not there', async () => {
    expect(await runJson('import', '--tenant', 'lang-son', '--file', path.join(folder, 'none.csv'))).toMatchObject({
      code: 1,
      body: { code: 'file_unreadable' },
    });
    expect(await runJson('import', '--tenant', 'nowhere', '--file', 'x')).toMatchObject({
      code: 1,
      body: { code: 'tenant_unknown' },
    });
  });
});

describe('import-units', () => {
  it('takes villages, and refuses them the second time', async () => {
    const file = await put('units.csv', 'kind,unit_code,value,name,from,to\nvillage,06625,,Bản Hang,2018-01-01,\n');
    expect(await runJson('import-units', '--tenant', 'lang-son', '--file', file)).toEqual({
      code: 0,
      body: { rows: 1, inserted: 1, unchanged: 0, errors: [] },
    });
    expect(await runJson('import-units', '--tenant', 'lang-son', '--file', file)).toMatchObject({
      code: 1,
      body: { errors: [{ line: 2, code: 'exists', message: 'Đã có rồi.' }] },
    });
  });
});

describe('rebuild-progress', () => {
  it('mends a projection that went astray, and changes a sound one not', async () => {
    const { id } = await findTenant(owner, 'lang-son');
    const rows = () =>
      withTenant(owner, id, (tx) => tx.unitProgress.findMany({ where: { setId: SET }, omit: { version: true } }));
    const sound = await rows();
    await owner.$transaction(async (tx) => {
      await setTenant(tx, id);
      await tx.unitProgress.updateMany({ where: { setId: SET }, data: { statuses: 'm'.repeat(19), met: 19 } });
    });
    expect(await runJson('rebuild-progress', '--tenant', 'lang-son')).toEqual({
      code: 0,
      body: { tenant: 'lang-son', rebuilt: 1 },
    });
    expect(await rows()).toEqual(sound);
  });
});

describe('sync-catalogue', () => {
  it('finds nothing new in one tenant or in all', async () => {
    expect(await runJson('sync-catalogue', '--tenant', 'lang-son')).toMatchObject({
      code: 0,
      body: { tenant: 'lang-son', inserted: [], updated: [] },
    });
    const all = await runJson('sync-catalogue');
    expect((all.body.tenants as { tenant: string }[]).map((entry) => entry.tenant)).toEqual(
      expect.arrayContaining(['cao-bang', 'lang-son']),
    );
  });
});

describe('export', () => {
  it('writes every table of the tenant and of no other, without secrets and formulas', async () => {
    const user = await runJson(
      'create-user',
      '--tenant',
      'lang-son',
      '--email',
      'vp@langson.test',
      '--role',
      'province_office',
      '--name',
      '@Văn phòng',
    );
    const stranger = await runJson(
      'create-user',
      '--tenant',
      'cao-bang',
      '--email',
      'vp@caobang.test',
      '--role',
      'province_office',
    );
    const token = await runJson('create-token', '--tenant', 'lang-son', '--role', 'observer', '--name', 'Cổng');
    expect([user.code, stranger.code, token.code]).toEqual([0, 0, 0]);

    const out = path.join(folder, 'deep', 'out');
    const { code, body } = await runJson('export', '--tenant', 'lang-son', '--out', out);
    expect(code).toBe(0);
    const files = (body.files as { file: string; rows: number }[]).map(({ file }) => file);
    expect((await readdir(out)).sort()).toEqual([...files].sort());
    expect(files).toEqual(
      expect.arrayContaining([
        'tenant.csv',
        'app_user.csv',
        'api_token.csv',
        'membership.csv',
        'unit.csv',
        'assessment.csv',
        'audit_entry.csv',
      ]),
    );
    expect(files).not.toContain('sign_in_limit.csv');

    const read = async (file: string) => {
      const text = await readFile(path.join(out, file), 'utf8');
      expect(text.startsWith('\ufeff')).toBe(true);
      return parse<Record<string, string>>(text, { bom: true, columns: true });
    };
    expect(
      (await read('app_user.csv')).map(({ email, post, ...rest }) => [
        email,
        post,
        Object.keys(rest).includes('password_hash'),
      ]),
    ).toEqual([['vp@langson.test', "'@Văn phòng", false]]);
    expect(Object.keys((await read('api_token.csv'))[0] ?? {})).not.toContain('hash');
    const facts = await read('assessment.csv');
    expect(facts.map(({ note, effective_on, status, value }) => [note, effective_on, status, value])).toEqual([
      ["'=1+1", '2019-05-22', 'met', ''],
      ["'-5", '2019-05-22', 'not_met', ''],
    ]);
    expect(await read('tenant.csv')).toMatchObject([{ slug: 'lang-son', reference_day: '2021-12-31' }]);
    for (const file of files) {
      for (const row of await read(file))
        if (row.tenant_id !== undefined) expect(row.tenant_id).toBe(facts[0]?.tenant_id);
    }
    expect(await runJson('export', '--tenant', 'lang-son', '--out', out)).toMatchObject({
      code: 1,
      body: { code: 'folder_not_empty' },
    });
  });
});
