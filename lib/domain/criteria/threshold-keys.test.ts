import { expect, it } from 'vitest';
import { thresholdKeys, type Classification } from './threshold-keys';

const of = (region: string | null, group: string | null, ...tags: string[]): Classification => ({
  region,
  group,
  tags,
});
const QD_211 = [
  { tag: 'khu vực III', column: 'tdmnpb' },
  { tag: 'ATK', column: 'btb' },
];

it.each([
  [of(null, null), ['chung']],
  [of('tdmnpb', null), ['tdmnpb', 'chung']],
  [of(null, '1'), ['nhom_1', 'chung']],
  [of('dbsh', '3'), ['nhom_3', 'dbsh', 'chung']],
  [of('dbsh', '3', 'biên giới'), ['tag:biên giới', 'nhom_3', 'dbsh', 'chung']],
])('%j: the most particular first', (classification, keys) => {
  expect(thresholdKeys(classification)).toEqual(keys);
});

it.each([
  [of('dbsh', null, 'khu vực III'), ['tag:khu vực III', 'tdmnpb', 'dbsh', 'chung']],
  [of('dbsh', '2', 'ATK'), ['tag:ATK', 'btb', 'nhom_2', 'dbsh', 'chung']],
  [of('dbsh', null, 'biên giới'), ['tag:biên giới', 'dbsh', 'chung']],
  [of('dbsh', null), ['dbsh', 'chung']],
])('%j: the column of the first rule that fits comes before the region', (classification, keys) => {
  expect(thresholdKeys(classification, QD_211)).toEqual(keys);
});

it('takes one column where several rules fit: the first', () => {
  expect(thresholdKeys(of('dbsh', null, 'ATK', 'khu vực III'), QD_211)).toContain('tdmnpb');
  expect(thresholdKeys(of('dbsh', null, 'ATK', 'khu vực III'), QD_211)).not.toContain('btb');
});
