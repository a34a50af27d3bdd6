import { expect, it } from 'vitest';
import { isUnreachable } from './unreachable';

const failed = (code: string, message = 'failed') => Object.assign(new Error(message), { code });

it.each<[unknown, boolean]>([
  [failed('ECONNREFUSED'), true],
  [failed('57P01'), true],
  [failed('08006'), true],
  [failed('P1001'), true],
  [new Error('Connection terminated unexpectedly'), true],
  [new Error('wrapped', { cause: failed('ECONNRESET') }), true],
  [new AggregateError([failed('ECONNREFUSED')]), true],
  [failed('23505'), false],
  [failed('P2002'), false],
  [new Error('criterion unknown'), false],
  ['ECONNREFUSED', false],
  [null, false],
])('%s', (error, expected) => {
  expect(isUnreachable(error)).toBe(expected);
});
