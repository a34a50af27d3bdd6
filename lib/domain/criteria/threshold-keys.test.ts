import { expect, it } from 'vitest';
import { thresholdKeys } from './threshold-keys';

it.each([
  [{ region: null, group: null }, ['chung']],
  [{ region: 'tdmnpb', group: null }, ['tdmnpb', 'chung']],
  [{ region: null, group: '1' }, ['nhom_1', 'chung']],
  [{ region: 'dbsh', group: '3' }, ['nhom_3', 'dbsh', 'chung']],
])('%j: the most particular first', (classification, keys) => {
  expect(thresholdKeys(classification)).toEqual(keys);
});
