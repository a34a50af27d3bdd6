import { expect, it } from 'vitest';
import { ERROR_CODES } from './error-codes';
import { AppError, readDigest } from './errors';
import texts from './i18n/messages/vi/errors.json';

it('has words for every code, and no others', () => {
  expect(Object.keys(texts).sort()).toEqual([...ERROR_CODES].sort());
});

it('carries its code and an id to an error page', () => {
  const error = new AppError('database_unreachable');
  expect(readDigest(error.digest)).toEqual({ code: 'database_unreachable', id: error.digest.split(':')[1] });
  expect(readDigest('1234567')).toEqual({ code: 'internal', id: '1234567' });
  expect(readDigest('made_up:1')).toEqual({ code: 'internal', id: 'made_up:1' });
  expect(readDigest(undefined)).toEqual({ code: 'internal', id: '' });
});
