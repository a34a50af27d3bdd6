import { expect, test } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import { sessionCookieName } from '@/lib/auth/session-cookie';
import { BoardDatabase } from '@/tests/setup/board-database';
import { BOARD_SECRET } from '@/tests/setup/board-server';
import { ask } from './ask';
import { at, PAGES } from './matrix';
import { addGrant, cookieOf, makePerson, type Person } from '@/tests/setup/people';

const OWN = '08929';
let database: BoardDatabase;

test.beforeAll(async () => {
  database = await BoardDatabase.open();
});
test.afterAll(() => database.close());

const official = () => makePerson(database, 'vinh-phuc', { role: 'commune_official', unit: OWN });
const boardPages = Object.values(PAGES).filter(({ kind }) => kind !== 'open' && kind !== 'closed');

/** Every page that needs a session sends its reader to the sign-in, with the way back, and shows nothing. */
async function expectSignedOut(cookie?: string): Promise<void> {
  for (const { address } of boardPages) {
    const path = at(address, OWN);
    const { status, location, body } = await ask(path, { cookie });
    const back = path === '/' || path === '/choose-tenant' ? '' : `?next=${encodeURIComponent(path)}`;
    expect({ path, status, location }).toEqual({ path, status: 307, location: `/sign-in${back}` });
    expect(body.includes('Hồ Sơn')).toBe(false);
  }
}

test('open pages need no session', async () => {
  for (const row of Object.values(PAGES)) {
    if (row.kind === 'open') expect((await ask(row.address)).status, row.address).toBe(row.status);
  }
});

test('nobody', () => expectSignedOut());

test('a disabled account ends at its next request', async () => {
  const person = await official();
  expect((await ask(`/units/${OWN}`, { cookie: person.cookie })).status).toBe(200);
  await database.rows('UPDATE app_user SET disabled_at = now() WHERE id = $1', [person.userId]);
  await expectSignedOut(person.cookie);
});

test('a raised epoch ends every session of the account', async () => {
  const person = await official();
  expect((await ask(`/units/${OWN}`, { cookie: person.cookie })).status).toBe(200);
  await database.rows('UPDATE app_user SET session_epoch = 2 WHERE id = $1', [person.userId]);
  await expectSignedOut(person.cookie);
  expect((await ask(`/units/${OWN}`, { cookie: await cookieOf(person.userId, 2) })).status).toBe(200);
});

test('a session sealed elsewhere, over, or without its beginning is none', async () => {
  const { userId } = await official();
  const now = Math.floor(Date.now() / 1000);
  const whole = { sub: String(userId), epoch: 1, since: now };
  const cookies = await Promise.all([
    encode({ token: whole, secret: `${BOARD_SECRET}, of another server` }),
    encode({ token: { ...whole, since: now - 12 * 3600 - 1 }, secret: BOARD_SECRET }),
    encode({ token: { sub: whole.sub, epoch: 1 }, secret: BOARD_SECRET }),
    encode({ token: { ...whole, sub: '2147483647' }, secret: BOARD_SECRET }),
    encode({ token: { ...whole, sub: `${userId} OR true` }, secret: BOARD_SECRET }),
    'not-a-token',
  ]);
  for (const value of cookies) {
    const { status, location } = await ask(`/units/${OWN}`, { cookie: `${sessionCookieName()}=${value}` });
    expect({ status, location }).toEqual({ status: 307, location: `/sign-in?next=%2Funits%2F${OWN}` });
  }
});

test.describe('somebody in two tenants', () => {
  let both: Person;
  test.beforeAll(async () => {
    both = await official();
    await addGrant(database, 'lang-son', both.userId, { role: 'observer', unit: '189' });
  });
  const inTenant = (slug: string) => `${both.cookie}; ntm_tenant=${slug}`;

  test('chooses first', async () => {
    const { status, location } = await ask(`/units/${OWN}`, { cookie: both.cookie });
    expect({ status, location }).toEqual({ status: 307, location: `/choose-tenant?next=%2Funits%2F${OWN}` });
  });

  test('is in one at a time', async () => {
    const seen = await Promise.all(
      [
        ['vinh-phuc', OWN],
        ['vinh-phuc', '189'],
        ['lang-son', '189'],
        ['lang-son', OWN],
      ].map(async ([slug, code]) => (await ask(`/units/${code}`, { cookie: inTenant(slug!) })).status),
    );
    expect(seen).toEqual([200, 404, 200, 404]);
  });

  test('is in none that he is no member of', async () => {
    const { status, location } = await ask('/units/42', { cookie: inTenant('ha-tinh') });
    expect({ status, location }).toEqual({ status: 307, location: '/choose-tenant?next=%2Funits%2F42' });
  });
});

test('a membership that was taken away shows nothing at the next request', async () => {
  const person = await official();
  expect((await ask(`/units/${OWN}`, { cookie: person.cookie })).status).toBe(200);
  await database.enter('vinh-phuc');
  await database.rows('DELETE FROM membership WHERE user_id = $1', [person.userId]);
  const { status, location } = await ask(`/units/${OWN}`, { cookie: person.cookie });
  expect({ status, location }).toEqual({ status: 307, location: `/choose-tenant?next=%2Funits%2F${OWN}` });
});
