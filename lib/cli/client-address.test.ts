import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { setClientAddress, trustedHops } from './client-address.mjs';

function seenAddress(hops: number, forwarded?: string) {
  const headers: Record<string, string> = { 'x-forwarded-host': 'elsewhere.example' };
  if (forwarded) headers['x-forwarded-for'] = forwarded;
  const request = { headers, socket: { remoteAddress: '::ffff:10.0.0.9' } } as unknown as IncomingMessage;
  setClientAddress(request, hops);
  return request.headers;
}

test.each([
  [0, undefined, '10.0.0.9'],
  [0, '1.2.3.4', '10.0.0.9'],
  [1, '1.2.3.4', '1.2.3.4'],
  [1, '6.6.6.6, 1.2.3.4', '1.2.3.4'],
  [2, '6.6.6.6, 1.2.3.4, 10.0.0.1', '1.2.3.4'],
  [2, '1.2.3.4', '10.0.0.9'],
  [1, undefined, '10.0.0.9'],
])('behind %i proxies, %s is read as %s', (hops, forwarded, address) => {
  expect(seenAddress(hops, forwarded)['x-forwarded-for']).toBe(address);
});

test('without proxies a client cannot claim another host', () => {
  expect(seenAddress(0)['x-forwarded-host']).toBeUndefined();
  expect(seenAddress(1)['x-forwarded-host']).toBe('elsewhere.example');
});

test.each(['', '-1', '1.5', '10', 'all'])('TRUST_PROXY_HOPS=%j is refused', (text) => {
  expect(() => trustedHops(text)).toThrow('TRUST_PROXY_HOPS');
});
