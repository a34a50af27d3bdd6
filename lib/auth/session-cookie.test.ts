import { encode, getToken } from 'next-auth/jwt';
import { NextRequest } from 'next/server';
import { beforeAll, describe, expect, it } from 'vitest';

const secret = 'a-secret-of-the-tests-and-of-nothing-else';

beforeAll(() => {
  process.env.DATABASE_URL = 'postgres://127.0.0.1/none';
  process.env.NEXTAUTH_SECRET = secret;
  process.env.NEXTAUTH_URL = 'http://127.0.0.1:3000';
});

const cookie = () => import('./session-cookie');
const now = () => Math.floor(Date.now() / 1000);

describe('a session', () => {
  it('comes back as it was sealed, and next-auth reads it too', async () => {
    const { openSession, sealSession, sessionCookieName } = await cookie();
    const sealed = await sealSession({ userId: 7, epoch: 3 });
    expect(await openSession(sealed)).toEqual({ userId: 7, epoch: 3 });
    const req = new NextRequest('http://127.0.0.1:3000/', { headers: { cookie: `${sessionCookieName()}=${sealed}` } });
    expect(await getToken({ req, secret })).toMatchObject({ sub: '7', epoch: 3 });
  });

  it('is nobody when forged, of another server, over, or without what it must say', async () => {
    const { openSession, sealSession } = await cookie();
    const sealed = await sealSession({ userId: 7, epoch: 3 });
    const good = { sub: '7', epoch: 3, since: now() };
    const refused = [
      undefined,
      '',
      'abc',
      `${sealed.slice(0, -4)}AAAA`,
      await encode({ token: good, secret: 'another-secret-of-another-server-entirely' }),
      await encode({ token: { ...good, since: now() - 12 * 3600 - 1 }, secret }),
      await encode({ token: good, secret, maxAge: -60 }),
      await encode({ token: { ...good, sub: 'x' }, secret }),
      await encode({ token: { sub: '7', since: now() }, secret }),
      await encode({ token: { sub: '7', epoch: 3 }, secret }),
    ];
    for (const value of refused) expect(await openSession(value)).toBeNull();
  });

  it('travels in a cookie that scripts and other sites cannot use', async () => {
    const { cookieOptions } = await cookie();
    expect(cookieOptions(60)).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: false, maxAge: 60 });
  });
});
