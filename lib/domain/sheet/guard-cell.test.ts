import { expect, it } from 'vitest';
import { guardCell } from './guard-cell';

it.each([
  ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
  ['+84', "'+84"],
  ['-5', "'-5"],
  ['@tag', "'@tag"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['Đường 2-4', 'Đường 2-4'],
  ['', ''],
  [null, null],
])('%j → %j', (text, expected) => {
  expect(guardCell(text)).toBe(expected);
});
