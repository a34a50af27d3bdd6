import { describe, expect, it } from 'vitest';
import { compareVietnamese } from './in-vietnamese-order';

describe('Vietnamese order', () => {
  it('puts Đ after D, accents after their letter, and numbers by value', () => {
    const names = ['Thôn 10', 'Đình Lập', 'Ân Thi', 'Thôn 2', 'Du Lễ', 'An Châu', 'Ăn Chiếu', 'Ô Lâm', 'Ơ Đu', 'Oai'];
    expect(names.sort(compareVietnamese)).toEqual([
      'An Châu',
      'Ăn Chiếu',
      'Ân Thi',
      'Du Lễ',
      'Đình Lập',
      'Oai',
      'Ô Lâm',
      'Ơ Đu',
      'Thôn 2',
      'Thôn 10',
    ]);
  });
});
