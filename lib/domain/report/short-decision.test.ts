import { expect, it } from 'vitest';
import { shortDecision } from './short-decision';

it.each([
  ['Quyết định 211/QĐ-TTg', 'QĐ 211/QĐ-TTg'],
  ['Quyết định 318/QĐ-TTg, Phụ lục I (sửa đổi)', 'QĐ 318/QĐ-TTg'],
  ['Nghị quyết 05/NQ-HĐND', 'Nghị quyết 05/NQ-HĐND'],
  [null, null],
])('%j → %j', (decision, short) => {
  expect(shortDecision(decision)).toBe(short);
});
