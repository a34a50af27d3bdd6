import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeNext } from './safe-next';

it.each([
  ['/units/189?asOf=2019-05-22', '/units/189?asOf=2019-05-22'],
  ['/units/08929~tan-long', '/units/08929~tan-long'],
  ['/', '/'],
  ['https://elsewhere.test/', '/'],
  ['//elsewhere.test/', '/'],
  ['/\\elsewhere.test/', '/'],
  ['/\t/elsewhere.test', '/'],
  ['/..//elsewhere.test', '/'],
  ['javascript:alert(1)', '/'],
  ['units/189', '/'],
  ['/sign-in?next=/', '/'],
  ['/choose-tenant', '/'],
  ['/unavailable?next=/', '/'],
  ['/sign-inside', '/sign-inside'],
  ['', '/'],
  [undefined, '/'],
  [['/units/189'], '/'],
  [`/${'x'.repeat(3000)}`, '/'],
])('%j goes on to %s', (value, expected) => {
  expect(safeNext(value)).toBe(expected);
});

it('never leaves the site, whatever is asked', () => {
  const piece = fc.constantFrom('/', '\\', '.', '..', ':', '@', 'a', '\t', '\n', '?', '#', '%2f', 'http:');
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => `/${pieces.join('')}`),
      (value) => {
        const next = safeNext(value);
        expect(new URL(next, 'https://site.test').origin).toBe('https://site.test');
      },
    ),
  );
});
