import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../criteria/status';
import { readStatuses } from './read-statuses';

const words = ['Đạt', 'đ', ' chưa  đạt ', 'CĐ', 'Cơ bản đạt', 'KAD', 'Không áp dụng.', '✓', '1', 'CHƯA ĐÁNH GIÁ'];

describe('a status as people write it', () => {
  it.each([
    ['Đạt', 'met'],
    ['đạt', 'met'],
    ['ĐẠT', 'met'],
    ['Đ', 'met'],
    ['dat', 'met'],
    ['✓', 'met'],
    ['1', 'met'],
    ['Cơ bản đạt', 'basically_met'],
    ['CBĐ', 'basically_met'],
    ['chưa đạt', 'not_met'],
    ['Không đạt', 'not_met'],
    ['CĐ', 'not_met'],
    ['✕', 'not_met'],
    ['0', 'not_met'],
    ['không áp dụng', 'not_applicable'],
    ['KAD', 'not_applicable'],
    ['chưa đánh giá', 'not_assessed'],
  ])('%s is %s', (text, status) => expect(readStatuses(text)).toEqual([status]));

  it.each(['x', 'X', '-', '–'])('%s is asked about', (text) => expect(readStatuses(text)).toHaveLength(2));
  it.each(['', '78,5', 'gần đạt', 'toString', '__proto__'])('%j is no status', (text) =>
    expect(readStatuses(text)).toEqual([]),
  );

  it('does not depend on composition, spaces or case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom('NFC', 'NFD'),
        fc.stringMatching(/^[ \u00a0\u200b\n]{0,3}$/),
        fc.boolean(),
        (word, form, space, upper) => {
          const written = `${space}${upper ? word.toUpperCase() : word}${space}`.normalize(form);
          expect(readStatuses(written)).toEqual(readStatuses(word));
        },
      ),
    );
  });

  it('reads the codes of the five statuses themselves', () => {
    for (const status of STATUSES) expect(readStatuses(status)).toEqual([status]);
  });
});
