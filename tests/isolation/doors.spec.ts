import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { hashPassword } from '@/lib/auth/password';
import { sessionCookieName } from '@/lib/auth/session-cookie';
import { BoardDatabase } from '@/tests/setup/board-database';
import { callAction, cookiesSet, TRANSPORTS } from './action-request';
import { ask } from './ask';
import { ROUTES } from './matrix';
import { addGrant, makePerson } from '@/tests/setup/people';

const SIGN_IN = 'lib/auth/sign-in-action.ts signIn';
const SIGN_OUT = 'lib/auth/sign-out-action.ts signOut';
const CHOOSE = 'lib/auth/choose-tenant-action.ts chooseTenant';
const PASSWORD = 'một mật khẩu đủ dài';

let database: BoardDatabase;
test.beforeAll(async () => {
  database = await BoardDatabase.open();
});
test.afterAll(() => database.close());

async function account(disabled: boolean): Promise<string> {
  const email = `${randomBytes(6).toString('hex')}@isolation.test`;
  await database.rows('INSERT INTO app_user (email, post, password_hash, disabled_at) VALUES ($1, $1, $2, $3)', [
    email,
    await hashPassword(PASSWORD),
    disabled ? new Date() : null,
  ]);
  return email;
}

for (const transport of TRANSPORTS) {
  test(`signing in, by ${transport}: the right password of an account in use, and nothing else`, async () => {
    const [used, disabled] = [await account(false), await account(true)];
    const enter = (email: string, password: string) =>
      callAction(transport, { name: SIGN_IN, fields: { email, password, next: '//elsewhere.invalid/' } });
    for (const [email, password] of [
      [used, 'sai'],
      [disabled, PASSWORD],
      ['ai-do@isolation.test', PASSWORD],
      ['', ''],
    ] as const) {
      expect(cookiesSet(await enter(email, password)), email).toEqual({});
    }
    const answer = await enter(used, PASSWORD);
    expect(cookiesSet(answer)[sessionCookieName()]).toBeTruthy();
    const sent = answer.headers.get('x-action-redirect')?.split(';')[0] ?? answer.location;
    expect(sent).toBe('/');
  });

  test(`choosing a tenant, by ${transport}: one's own only`, async () => {
    const person = await makePerson(database, 'vinh-phuc', { role: 'observer', unit: '08929' });
    await addGrant(database, 'lang-son', person.userId, { role: 'observer', unit: '189' });
    const choose = (tenant: string, cookie?: string) =>
      callAction(transport, { name: CHOOSE, fields: { tenant, next: '/' }, cookie });
    expect(cookiesSet(await choose('lang-son', person.cookie)).ntm_tenant).toBe('lang-son');
    for (const tenant of ['ha-tinh', 'phu-tho', '', '*']) {
      expect(cookiesSet(await choose(tenant, person.cookie)).ntm_tenant, tenant).toBeUndefined();
    }
    const nobody = await choose('vinh-phuc');
    expect(cookiesSet(nobody).ntm_tenant).toBeUndefined();
    expect(nobody.headers.get('x-action-redirect')?.split(';')[0] ?? nobody.location).toBe('/sign-in');
  });

  test(`signing out, by ${transport}: takes the browser's session away`, async () => {
    const person = await makePerson(database, 'vinh-phuc', { role: 'observer', unit: '08929' });
    const answer = await callAction(transport, { name: SIGN_OUT, fields: {}, cookie: person.cookie });
    expect(cookiesSet(answer)).toMatchObject({ [sessionCookieName()]: '' });
  });
}

test('an action that does not exist is refused', async () => {
  const answer = await ask('/sign-in', {
    method: 'POST',
    body: '[]',
    headers: { 'next-action': '40'.padEnd(42, '0') },
  });
  expect(answer.headers.get('x-nextjs-action-not-found')).toBe('1');
  expect(answer.status).toBeGreaterThanOrEqual(400);
});

test('what next-auth answers holds no rights, no names, and no session for nobody', async () => {
  const person = await makePerson(database, 'vinh-phuc', { role: 'tenant_admin', unit: '26' });
  const paths = Object.values(ROUTES).some(({ kind }) => kind === 'session') ? ['session', 'providers', 'csrf'] : [];
  for (const path of paths) {
    const [mine, nobody] = await Promise.all([
      ask(`/api/auth/${path}`, { cookie: person.cookie }),
      ask(`/api/auth/${path}`),
    ]);
    for (const { body } of [mine, nobody]) expect(body).not.toMatch(/epoch|tenant|Vĩnh Phúc|"sub"/);
    if (path === 'session') expect(JSON.parse(nobody.body)).toEqual({});
  }
  const form = new URLSearchParams({ email: await account(false), password: PASSWORD });
  const posted = await ask('/api/auth/callback/credentials', { method: 'POST', body: form });
  expect(cookiesSet(posted)[sessionCookieName()]).toBeUndefined();
});
