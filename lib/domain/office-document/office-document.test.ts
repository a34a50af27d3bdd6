import { describe, expect, test } from 'vitest';
import { agencyOf } from './agency-of';
import { documentDay } from './document-day';
import { romanNumeral } from './roman-numeral';

describe('the day of a document (NĐ 30/2020)', () => {
  test.each([
    ['2019-05-22', 'ngày 22 tháng 5 năm 2019'],
    ['2020-02-07', 'ngày 07 tháng 02 năm 2020'],
    ['2021-01-31', 'ngày 31 tháng 01 năm 2021'],
    ['2021-12-03', 'ngày 03 tháng 12 năm 2021'],
  ])('%s', (iso, words) => {
    expect(documentDay(iso)).toBe(words);
  });

  test('what is no day is refused', () => {
    expect(() => documentDay('2019')).toThrow(RangeError);
  });
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
])('annex %i is counted %s', (n, numeral) => {
  expect(romanNumeral(n)).toBe(numeral);
});

test('a board stands under its committee, a village has its own', () => {
  expect(agencyOf('district', 'huyện Đình Lập')).toMatchObject({
    parent: 'UBND HUYỆN ĐÌNH LẬP',
    agency: 'BAN CHỈ ĐẠO XÂY DỰNG NÔNG THÔN MỚI',
  });
  expect(agencyOf('village', 'thôn Tân Long')).toMatchObject({ parent: null, agency: 'BAN PHÁT TRIỂN THÔN TÂN LONG' });
});
