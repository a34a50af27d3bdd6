import { describe, expect, it } from 'vitest';
import { accountKey, requireAccount } from './account-key';

const tenant = { slug: 'lang-son' };
const actor = { tenant, userId: 1 };

describe('what a device kept', () => {
  it('is taken in the name of its own account alone', () => {
    expect(requireAccount(actor, accountKey(actor))).toBe(actor);
    const others = [
      { tenant, userId: 2 },
      { tenant: { slug: 'ha-tinh' }, userId: 1 },
    ];
    for (const account of [...others.map(accountKey), '', null, undefined, {}])
      expect(() => requireAccount(actor, account)).toThrow(expect.objectContaining({ code: 'not_signed_in' }));
    expect(() => requireAccount(null, accountKey(actor))).toThrow(expect.objectContaining({ code: 'not_signed_in' }));
  });
});
