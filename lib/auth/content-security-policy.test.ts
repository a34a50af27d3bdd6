import { expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';

it('opens scripts to the nonce alone', () => {
  const policy = contentSecurityPolicy('n0nce');
  const directives = new Map(policy.split('; ').map((line) => [line.split(' ', 1)[0], line]));
  expect(directives.get('script-src')).toBe("script-src 'self' 'nonce-n0nce' 'strict-dynamic'");
  expect(directives.get('style-src-elem')).toBe("style-src-elem 'self' 'nonce-n0nce'");
  expect(directives.get('frame-ancestors')).toBe("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe-eval');
  expect(policy.match(/unsafe-inline/g)).toHaveLength(1);
});
