import { describe, expect, it } from 'vitest';
import { STATUSES } from '../criteria/status';
import { readStatusWord } from './read-status-word';

describe('a word for a status', () => {
  it.each([
    ['Đạt', 'met'],
    ['ĐẠT', 'met'],
    ['đ', 'met'],
    ['D', 'met'],
    ['dat', 'met'],
    [' Đạt. ', 'met'],
    ['Đạt'.normalize('NFD'), 'met'],
    ['✓', 'met'],
    ['Cơ bản đạt', 'basically_met'],
    ['CBĐ', 'basically_met'],
    ['Cơ  bản', 'basically_met'],
    ['chưa đạt', 'not_met'],
    ['Không đạt', 'not_met'],
    ['CĐ', 'not_met'],
    ['C', 'not_met'],
    ['K', 'not_applicable'],
    ['không áp dụng', 'not_applicable'],
    ['KHÔNG\nÁP DỤNG', 'not_applicable'],
    ['CĐG', 'not_assessed'],
    ['chưa đánh giá', 'not_assessed'],
    ['not_applicable', 'not_applicable'],
  ])('%j is %s', (text, status) => {
    expect(readStatusWord(text)).toBe(status);
  });

  it.each(['', ' ', 'x', '-', 'không', '1', '0', 'đạt 80%', 'đạt?', 'đạt chưa', '=đạt', 'đạt1', 'constructor'])(
    '%j is none',
    (text) => {
      expect(readStatusWord(text)).toBeNull();
    },
  );

  it('reads every status by its own name', () => {
    for (const status of STATUSES) expect(readStatusWord(status)).toBe(status);
  });
});
