import { expect, it } from 'vitest';
import { PASSWORD_MAX, hashPassword, verifyPassword } from './password';

it('hashes with argon2id and takes the same words however they are composed', async () => {
  const hash = await hashPassword('mật khẩu'.normalize('NFC'));
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(hash, 'mật khẩu'.normalize('NFD'))).toBe(true);
  expect(await verifyPassword(hash, 'Mật khẩu')).toBe(false);
  expect(await verifyPassword(hash, '')).toBe(false);
});

it('refuses everything without an account, and what is too long', async () => {
  const long = 'x'.repeat(PASSWORD_MAX + 1);
  expect(await verifyPassword(null, 'mật khẩu')).toBe(false);
  expect(await verifyPassword(await hashPassword(long), long)).toBe(false);
});
