import { verify } from '@node-rs/argon2';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkSignIn } from '@/lib/auth/check-sign-in';
import { LIMITS, limitKey, limiters } from '@/lib/auth/limits';
import { doorPool } from '@/lib/auth/pool';
import { Door } from './door';

// Watched, not replaced: what a refusal costs is counted, because a clock would judge the machine.
vi.mock('@node-rs/argon2', { spy: true });

const RIGHT = 'mật khẩu đúng và dài';
let door: Door;

beforeAll(async () => {
  door = await Door.open();
});
afterAll(async () => {
  await door.close();
  await doorPool().end();
});

const enter = (email: string, password: string, address: string) => checkSignIn({ email, password, address });
const codeOf = async (...of: Parameters<typeof enter>) => {
  const result = await enter(...of);
  return result.ok ? 'ok' : result.code;
};

describe('signing in', () => {
  it('takes the right password, however the address is written', async () => {
    const id = await door.user('dung@xa.test', RIGHT);
    expect(await enter(' Dung@XA.test ', RIGHT, '10.0.0.1')).toEqual({ ok: true, session: { userId: id, epoch: 1 } });
    expect(await codeOf('dung@xa.test', RIGHT.normalize('NFD'), '10.0.0.1')).toBe('ok');
  });

  it('says the same for a wrong password, an unknown and a disabled account', async () => {
    const id = await door.user('khoa@xa.test', RIGHT);
    await door.admin.query('UPDATE app_user SET disabled_at = now() WHERE id = $1', [id]);
    await door.user('sai@xa.test', RIGHT);
    const refused = { ok: false, code: 'sign_in_refused' };
    expect(await enter('sai@xa.test', 'sai', '10.0.0.2')).toEqual(refused);
    expect(await enter('khong-co@xa.test', 'sai', '10.0.0.2')).toEqual(refused);
    expect(await enter('khoa@xa.test', RIGHT, '10.0.0.2')).toEqual(refused);
    expect(await enter('sai@xa.test', '', '10.0.0.2')).toEqual(refused);
    expect(await enter('sai@xa.test', 'x'.repeat(100_000), '10.0.0.2')).toEqual(refused);
  });

  it('works as hard for an unknown account as for a wrong password', async () => {
    await door.user('gio@xa.test', RIGHT);
    const costOf = async (email: string) => {
      vi.mocked(verify).mockClear();
      await enter(email, 'sai', '10.0.0.3');
      return vi.mocked(verify).mock.calls.map(([hash]) => String(hash).split('$').slice(0, 4));
    };
    const known = await costOf('gio@xa.test');
    expect(known).toHaveLength(1);
    expect(await costOf('la@xa.test')).toEqual(known);
  });
});

describe('the limit of an account', () => {
  it('locks after five wrong passwords, for the right one and from every address too', async () => {
    await door.user('nam-lan@xa.test', RIGHT);
    for (let n = 0; n < 5; n++) expect(await codeOf('nam-lan@xa.test', 'sai', '10.0.1.1')).toBe('sign_in_refused');
    expect(await enter('nam-lan@xa.test', RIGHT, '10.0.1.1')).toEqual({
      ok: false,
      code: 'sign_in_locked',
      minutes: 15,
    });
    expect(await codeOf('nam-lan@xa.test', RIGHT, '10.0.1.2')).toBe('sign_in_locked');
  });

  it('opens when the fifteen minutes are over', async () => {
    await door.user('het-han@xa.test', RIGHT);
    for (let n = 0; n < 5; n++) await enter('het-han@xa.test', 'sai', '10.0.1.3');
    expect(await codeOf('het-han@xa.test', RIGHT, '10.0.1.3')).toBe('sign_in_locked');
    const key = limiters().wrong.getKey(limitKey('account', 'het-han@xa.test'));
    const moved = await door.admin.query('UPDATE sign_in_limit SET expire = $2 WHERE key = $1', [key, Date.now() - 1]);
    expect(moved.rowCount).toBe(1);
    expect(await codeOf('het-han@xa.test', RIGHT, '10.0.1.3')).toBe('ok');
  });

  it('forgets four wrong ones after a right one', async () => {
    await door.user('bon-lan@xa.test', RIGHT);
    for (let round = 0; round < 2; round++) {
      for (let n = 0; n < 4; n++) expect(await codeOf('bon-lan@xa.test', 'sai', '10.0.1.4')).toBe('sign_in_refused');
      expect(await codeOf('bon-lan@xa.test', RIGHT, '10.0.1.4')).toBe('ok');
    }
  });

  it('locks an account that does not exist alike', async () => {
    for (let n = 0; n < 5; n++) await enter('ma@xa.test', 'sai', '10.0.1.5');
    expect(await codeOf('ma@xa.test', 'sai', '10.0.1.5')).toBe('sign_in_locked');
  });

  it('counts guesses side by side like guesses in a row', async () => {
    await door.user('song-song@xa.test', RIGHT);
    const codes = await Promise.all(Array.from({ length: 30 }, () => codeOf('song-song@xa.test', 'sai', '10.0.1.6')));
    expect(codes.filter((code) => code === 'sign_in_refused').length).toBeLessThanOrEqual(5);
    expect(codes).not.toContain('ok');
  });

  it('lets the same person in from several windows at once', async () => {
    await door.user('nhieu-cua@xa.test', RIGHT);
    const codes = await Promise.all(Array.from({ length: 4 }, () => codeOf('nhieu-cua@xa.test', RIGHT, '10.0.1.7')));
    expect(codes).toEqual(['ok', 'ok', 'ok', 'ok']);
  });
});

describe('the limit of an address', () => {
  it('stops strangers after a hundred wrong ones, not the accounts that came in from there before', async () => {
    const address = '10.0.2.1';
    await door.user('nguoi-quen@xa.test', RIGHT);
    await door.user('nguoi-la@xa.test', RIGHT);
    expect(await codeOf('nguoi-quen@xa.test', RIGHT, address)).toBe('ok');
    for (let n = 0; n < 10; n++) {
      const guesses = Array.from({ length: 10 }, (_, i) => codeOf(`do-${n}-${i}@xa.test`, 'sai', address));
      expect(new Set(await Promise.all(guesses))).toEqual(new Set(['sign_in_refused']));
    }
    expect(await enter('nguoi-la@xa.test', RIGHT, address)).toEqual({
      ok: false,
      code: 'sign_in_crowded',
      minutes: 15,
    });
    expect(await codeOf('nguoi-quen@xa.test', RIGHT, address)).toBe('ok');
    expect(await codeOf('nguoi-la@xa.test', RIGHT, '10.0.2.2')).toBe('ok');
  });

  it('does not count right ones', async () => {
    const address = '10.0.2.3';
    await door.user('sieng@xa.test', RIGHT);
    for (let n = 0; n < 3; n++) await enter('sieng@xa.test', RIGHT, address);
    const counted = await limiters().address.get(limitKey('address', address));
    expect(counted?.consumedPoints ?? 0).toBe(0);
    expect(LIMITS.addressWrong).toBe(100);
  });
});

describe('the counters', () => {
  it('hold neither accounts nor addresses in clear', async () => {
    await enter('rieng-tu@xa.test', 'sai', '10.9.9.9');
    const { rows } = await door.admin.query<{ key: string }>('SELECT key FROM sign_in_limit');
    const text = rows.map((row) => row.key).join('\n');
    expect(text).not.toMatch(/rieng|xa\.test|10\.9/);
  });
});
