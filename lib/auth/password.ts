import { hash, verify } from '@node-rs/argon2';

/** Argon2id, the package's default algorithm; costs as OWASP advises for a server without a GPU to fear. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Longer input would let a stranger choose how much work a refusal costs. */
export const PASSWORD_MAX = 200;
export const PASSWORD_MIN = 8;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

let nobody: Promise<string> | undefined;

/**
 * Whether the password fits the hash. Without a hash (no such account) the same work is done
 * and the answer is no, so that time does not tell which accounts exist.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const stranger = await (nobody ??= hashPassword(globalThis.crypto.randomUUID()));
  if (password.length > PASSWORD_MAX) return false;
  const fits = await verify(passwordHash ?? stranger, password.normalize('NFC'));
  return fits && passwordHash !== null;
}
