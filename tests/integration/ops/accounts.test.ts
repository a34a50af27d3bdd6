import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSignIn } from '@/lib/auth/check-sign-in';
import { findEntries } from '@/lib/auth/find-entries';
import { doorPool } from '@/lib/auth/pool';
import { actorOfToken } from '@/lib/auth/token';
import { createDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import { findTenant } from '@/lib/cli/ops/find-tenants';
import { runJson, runOps } from './run-ops';

const owner = createDb(process.env.DATABASE_ADMIN_URL ?? '');
const SET = 'vn-commune-2016-2020';

beforeAll(async () => {
  await runOps('create-tenant', '--code', '20', '--slug', 'lang-son', '--reference-day', '31/12/2021');
  await runOps('create-tenant', '--code', '04', '--slug', 'cao-bang');
});
afterAll(async () => {
  await Promise.all([owner.$disconnect(), doorPool().end()]);
});

const create = (...more: string[]) => runJson('create-user', '--tenant', 'lang-son', ...more);
const audits = async (slug: string) => {
  const { id } = await findTenant(owner, slug);
  return withTenant(owner, id, (tx) => tx.auditEntry.findMany({ orderBy: { id: 'desc' }, take: 1 }));
};

describe('create-user', () => {
  it('makes an account that can sign in with the password told once, with its unit and criteria', async () => {
    const { code, body } = await create(
      '--email',
      'Can-Bo@KienMoc.test',
      '--role',
      'commune_official',
      '--unit',
      '06625',
      '--criteria',
      `${SET}:2,1`,
      '--name',
      'Công chức xã Kiên Mộc',
    );
    expect(code).toBe(0);
    expect(body).toEqual({
      tenant: 'lang-son',
      email: 'can-bo@kienmoc.test',
      post: 'Công chức xã Kiên Mộc',
      role: 'commune_official',
      unit: '06625',
      criteria: [{ setId: SET, numbers: [1, 2] }],
      password: expect.stringMatching(/^[a-z0-9]{5}(-[a-z0-9]{5}){3}$/),
    });
    const email = String(body.email);
    const signedIn = await checkSignIn({ email, password: String(body.password), address: '10.0.0.1' });
    expect(signedIn).toMatchObject({ ok: true });
    const user = await owner.user.findUniqueOrThrow({ where: { email } });
    const [entry] = (await findEntries({ userId: user.id, epoch: user.sessionEpoch })) ?? [];
    expect(entry).toMatchObject({ post: 'Công chức xã Kiên Mộc', tenant: { slug: 'lang-son' } });
    expect(entry?.grants).toMatchObject([{ role: 'commune_official', criteria: [{ setId: SET, numbers: [1, 2] }] }]);
    const [audit] = await audits('lang-son');
    expect(audit).toMatchObject({
      action: 'user.create',
      subject: { user: user.id, role: 'commune_official', unit: '06625' },
    });
    expect(JSON.stringify(audit?.subject)).not.toContain(String(body.password));
  });

  it('stands on the province and carries the role’s name where nothing else is said', async () => {
    const { body } = await create('--email', 'vanphong@langson.test', '--role', 'province_office');
    expect(body).toMatchObject({ unit: '20', post: 'Văn phòng điều phối NTM tỉnh', criteria: [] });
  });

  it('takes criteria of several sets', async () => {
    const { body } = await create(
      '--email',
      'so@langson.test',
      '--role',
      'department_reviewer',
      '--criteria',
      `${SET}:1;vn-commune-2021-2025:2,3`,
      '--criteria',
      `${SET}:4`,
    );
    expect(body.criteria).toEqual([
      { setId: SET, numbers: [1, 4] },
      { setId: 'vn-commune-2021-2025', numbers: [2, 3] },
    ]);
  });

  it.each<[string, string[], string]>([
    [
      'an address that has an account, however it is written',
      ['--email', 'VANPHONG@langson.test', '--role', 'province_office'],
      'exists',
    ],
    ['no address', ['--email', 'van phong', '--role', 'province_office'], 'email_invalid'],
    ['a role nobody defined', ['--email', 'a@langson.test', '--role', 'king'], 'role_unknown'],
    [
      'a commune’s role on the province',
      ['--email', 'a@langson.test', '--role', 'commune_official'],
      'role_not_for_unit',
    ],
    [
      'a unit of another province',
      ['--email', 'a@langson.test', '--role', 'observer', '--unit', '01290'],
      'unit_unknown',
    ],
    ['a set nobody knows', ['--email', 'a@langson.test', '--role', 'observer', '--criteria', 'x:1'], 'set_unknown'],
    [
      'a criterion beyond the set',
      ['--email', 'a@langson.test', '--role', 'observer', '--criteria', `${SET}:20`],
      'criterion_unknown',
    ],
    ['criteria without a set', ['--email', 'a@langson.test', '--role', 'observer', '--criteria', '1,2'], 'invalid'],
  ])('refuses %s', async (_, more, code) => {
    const before = await owner.user.count();
    expect(await create(...more)).toMatchObject({
      code: 1,
      body: { code, errors: [{ code, message: expect.any(String) }] },
    });
    expect(await owner.user.count()).toBe(before);
  });

  it('refuses an account of another tenant, too', async () => {
    const outcome = await runJson(
      'create-user',
      '--tenant',
      'cao-bang',
      '--email',
      'so@langson.test',
      '--role',
      'province_office',
    );
    expect(outcome).toMatchObject({ code: 1, body: { code: 'exists' } });
  });
});

describe('reset-password', () => {
  it('gives a new password and ends open sessions', async () => {
    const email = 'vanphong@langson.test';
    const before = await owner.user.findUniqueOrThrow({ where: { email } });
    const { code, body } = await runJson('reset-password', '--email', 'VanPhong@langson.test');
    expect(code).toBe(0);
    expect(await findEntries({ userId: before.id, epoch: before.sessionEpoch })).toBeNull();
    expect(await checkSignIn({ email, password: String(body.password), address: '10.0.0.2' })).toMatchObject({
      ok: true,
    });
    expect((await audits('lang-son'))[0]).toMatchObject({
      action: 'user.reset_password',
      subject: { user: before.id },
    });
  });

  it('refuses whom nobody knows, or not in that tenant', async () => {
    expect(await runJson('reset-password', '--email', 'ai@langson.test')).toMatchObject({
      code: 1,
      body: { code: 'user_unknown' },
    });
    expect(await runJson('reset-password', '--email', 'so@langson.test', '--tenant', 'cao-bang')).toMatchObject({
      code: 1,
      body: { code: 'user_unknown' },
    });
  });
});

describe('create-token', () => {
  it('prints the token alone, and it works', async () => {
    const { code, out, told } = await runOps(
      'create-token',
      '--tenant',
      'lang-son',
      '--role',
      'observer',
      '--unit',
      '189',
      '--name',
      'Cổng tỉnh',
      '--expires',
      '2999-12-31',
    );
    expect([code, told]).toEqual([0, '']);
    expect(out).toMatch(/^ntm_[\w-]{43}\n$/);
    const actor = await actorOfToken(`Bearer ${out.trim()}`);
    expect(actor).toMatchObject({
      userId: null,
      post: 'Cổng tỉnh',
      tenant: { slug: 'lang-son' },
      grants: [{ role: 'observer' }],
    });
    const [audit] = await audits('lang-son');
    expect(audit).toMatchObject({ action: 'token.create', subject: { name: 'Cổng tỉnh', unit: '189' } });
    expect(JSON.stringify(audit?.subject)).not.toContain(out.trim());
  });

  it('--unit is who holds the code on the reference day, else the last that held it', async () => {
    const onDay = await runJson(
      'create-token',
      '--tenant',
      'lang-son',
      '--role',
      'commune_official',
      '--unit',
      '06625',
      '--name',
      'A',
    );
    const ended = await runJson(
      'create-token',
      '--tenant',
      'cao-bang',
      '--role',
      'district_board',
      '--unit',
      '042',
      '--name',
      'B',
    );
    expect([onDay.code, ended.code]).toEqual([0, 0]);
    const actor = await actorOfToken(`Bearer ${String(onDay.body.token)}`);
    const { id } = await findTenant(owner, 'lang-son');
    const unit = await withTenant(owner, id, (tx) =>
      tx.unit.findFirstOrThrow({ where: { id: actor?.grants[0]?.unitId ?? 0 } }),
    );
    expect(unit.validFrom.toISOString() <= '2021-12-31').toBe(true);
  });
});
