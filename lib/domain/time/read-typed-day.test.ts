import { describe, expect, it } from 'vitest';
import { readTypedDay } from './read-typed-day';

describe('a typed day', () => {
  it.each([
    '22/5/2019',
    '22/05/2019',
    '22-05-2019',
    '22.5.2019',
    '2019-05-22',
    'ngày 22 tháng 5 năm 2019',
    '22 tháng 05 năm 2019',
    'Ngày 22 tháng 5 năm 2019'.normalize('NFD'),
    ' 22 / 5 / 2019 ',
  ])('%j is 22/5/2019', (text) => {
    expect(readTypedDay(text)).toBe('2019-05-22');
  });

  it.each([
    '',
    '5/22/2019',
    '31/6/2019',
    '22/5/19',
    '29/2/2019',
    '2019/05/22',
    '43607',
    'tháng 5 năm 2019',
    '0000-01-01',
  ])('%j is none', (text) => {
    expect(readTypedDay(text)).toBeNull();
  });
});
