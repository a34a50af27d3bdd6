import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseEntry, findEntries } from '@/lib/auth/find-entries';
import { doorPool } from '@/lib/auth/pool';
import { actorOfToken } from '@/lib/auth/token';
import { Door } from './door';

let door: Door;
let fixed: { id: number; province: number };
let today: { id: number; province: number };

beforeAll(async () => {
  door = await Door.open();
  fixed = await door.tenant('co-dinh', '2021-12-31');
  today = await door.tenant('hom-nay');
});
afterAll(async () => {
  await door.close();
  await doorPool().end();
});

const entriesOf = (userId: number, epoch = 1) => findEntries({ userId, epoch });

describe('the actor of a session', () => {
  it('carries tenant, reference day and grants with their named criteria', async () => {
    const userId = await door.user('can-bo@xa.test', 'một mật khẩu dài');
    await door.member(fixed.id, userId, 'observer', fixed.province);
    const named = await door.member(fixed.id, userId, 'commune_official', fixed.province);
    await door.named(fixed.id, named, 'b', [3]);
    await door.named(fixed.id, named, 'a', [2, 10, 1]);

    const [actor, ...more] = (await entriesOf(userId)) ?? [];
    expect(more).toEqual([]);
    expect(actor).toMatchObject({ userId, post: 'Công chức' });
    expect(actor?.tenant).toMatchObject({
      id: fixed.id,
      slug: 'co-dinh',
      referenceDay: '2021-12-31',
      fixedDay: true,
      lastDay: null,
    });
    expect(actor?.grants).toEqual([
      { role: 'observer', unitId: fixed.province, criteria: null },
      {
        role: 'commune_official',
        unitId: fixed.province,
        criteria: [
          { setId: 'a', numbers: [1, 2, 10] },
          { setId: 'b', numbers: [3] },
        ],
      },
    ]);
  });

  it('has today in Hà Nội where no day is fixed', async () => {
    const userId = await door.user('hom-nay@xa.test', 'một mật khẩu dài');
    await door.member(today.id, userId, 'observer', today.province);
    const [actor] = (await entriesOf(userId)) ?? [];
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
    expect(actor?.tenant).toMatchObject({ referenceDay: day, fixedDay: false });
  });

  it('is asked for again on every request: disabled, another epoch, a membership taken away', async () => {
    const userId = await door.user('doi@xa.test', 'một mật khẩu dài');
    const membership = await door.member(fixed.id, userId, 'observer', fixed.province);
    expect(await entriesOf(userId)).toHaveLength(1);
    await door.admin.query('DELETE FROM membership WHERE tenant_id = $1 AND id = $2', [fixed.id, membership]);
    expect(await entriesOf(userId)).toEqual([]);
    await door.admin.query('UPDATE app_user SET session_epoch = 2 WHERE id = $1', [userId]);
    expect(await entriesOf(userId)).toBeNull();
    expect(await entriesOf(userId, 2)).toEqual([]);
    await door.admin.query('UPDATE app_user SET disabled_at = now() WHERE id = $1', [userId]);
    expect(await entriesOf(userId, 2)).toBeNull();
    expect(await entriesOf(0)).toBeNull();
  });

  it('in several tenants is one at a time, and only where he is a member', async () => {
    const userId = await door.user('hai-tinh@xa.test', 'một mật khẩu dài');
    await door.member(fixed.id, userId, 'observer', fixed.province);
    await door.member(today.id, userId, 'province_office', today.province);
    const entries = (await entriesOf(userId)) ?? [];
    expect(entries.map((entry) => entry.tenant.slug)).toEqual(['co-dinh', 'hom-nay']);
    expect(chooseEntry(entries, undefined)).toBeNull();
    expect(chooseEntry(entries, 'tinh-khac')).toBeNull();
    expect(chooseEntry(entries, 'hom-nay')?.grants).toEqual([
      { role: 'province_office', unitId: today.province, criteria: null },
    ]);
    expect(chooseEntry(entries.slice(0, 1), 'hom-nay')?.tenant.slug).toBe('co-dinh');
  });

  it('leaves no user behind on the connection', async () => {
    const userId = await door.user('sau@xa.test', 'một mật khẩu dài');
    await door.member(fixed.id, userId, 'observer', fixed.province);
    await entriesOf(userId);
    const { rows } = await doorPool().query(
      "SELECT NULLIF(current_setting('app.user_id', true), '') AS who, count(*)::int AS seen FROM membership",
    );
    expect(rows).toEqual([{ who: null, seen: 0 }]);
  });
});

describe('the actor of a token', () => {
  it('holds the token role in its tenant, without a user', async () => {
    const token = await door.token(fixed.id, fixed.province);
    expect(await actorOfToken(`Bearer ${token}`)).toMatchObject({
      userId: null,
      post: 'Cổng dữ liệu',
      tenant: { id: fixed.id, referenceDay: '2021-12-31' },
      grants: [{ role: 'observer', unitId: fixed.province, criteria: null }],
    });
  });

  it('is nobody when the token is over, revoked, unknown or not a bearer token', async () => {
    const over = await door.token(fixed.id, fixed.province, { expiresOn: '2020-01-01' });
    const open = await door.token(fixed.id, fixed.province, { expiresOn: '2999-01-01' });
    const revoked = await door.token(fixed.id, fixed.province, { revoked: true });
    expect(await actorOfToken(`Bearer ${open}`)).not.toBeNull();
    for (const header of [`Bearer ${over}`, `Bearer ${revoked}`, `Bearer ${open}x`, `Basic ${open}`, open, '', null]) {
      expect(await actorOfToken(header)).toBeNull();
    }
  });
});
