import { expect, it } from 'vitest';
import { isSameOrigin } from './same-origin';

const HOST = 'ntm.example.gov.vn';

it.each<[Record<string, string>, boolean]>([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-site', origin: `https://${HOST}`, host: HOST }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ origin: `http://${HOST}`, host: HOST }, true],
  [{ origin: `https://${HOST}`, host: '10.0.0.1', 'x-forwarded-host': HOST }, true],
  [{ origin: 'https://elsewhere.invalid', host: HOST }, false],
  [{ origin: 'null', host: HOST }, false],
  [{ host: HOST }, false],
  [{}, false],
])('%j: %s', (headers, expected) => {
  expect(isSameOrigin(new Headers(headers))).toBe(expected);
});
