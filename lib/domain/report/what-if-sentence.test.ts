import { describe, expect, it } from 'vitest';
import { setOf } from '@/tests/arbitraries/criteria-set';
import { progressWith } from '@/tests/arbitraries/progress-with';
import { summarise } from '../progress/summarise';
import { DEFAULT_COUNTING } from '../progress/summary';
import { writeWhatIfSentence, type WhatIfSentenceInput } from './what-if-sentence';

const set = setOf('thu', 5);
const sumOf = (...met: (number | null)[]) => summarise(set, progressWith(set, met), DEFAULT_COUNTING);
const write = (over: Partial<WhatIfSentenceInput>) =>
  writeWhatIfSentence({
    supposed: ['ngưỡng 15.1 là ≥ 95 %'],
    turns: [{ number: 15, gained: 0, lost: 3, undecided: 0, shifted: 0 }],
    now: sumOf(5, 5, 4),
    then: sumOf(4, 4, 4),
    levelWord: 'xã',
    standard: 'NTM',
    decimals: 1,
    ...over,
  });

describe('the sentence of a supposition', () => {
  it('says who would fall, and what becomes of the standard and the average', () => {
    expect(write({})).toBe(
      'Nếu ngưỡng 15.1 là ≥ 95 %: 03 xã không còn đạt tiêu chí 15; số xã đạt chuẩn NTM 2 → 0; bình quân 4,7 → 4,0 tiêu chí/xã.',
    );
  });

  it('keeps gains and losses apart, and joins several suppositions', () => {
    const turns = [
      { number: 11, gained: 12, lost: 1, undecided: 0, shifted: 0 },
      { number: 15, gained: 0, lost: 0, undecided: 2, shifted: 0 },
    ];
    const supposed = ['ngưỡng 11 là ≤ 12 %', 'ngưỡng 15.1 là ≥ 95 %', 'xã Kiên Mộc thuộc nhóm 2'];
    expect(write({ turns, supposed, then: sumOf(5, 5, 4) })).toBe(
      'Nếu ngưỡng 11 là ≤ 12 %, ngưỡng 15.1 là ≥ 95 % và xã Kiên Mộc thuộc nhóm 2: 01 xã không còn đạt tiêu chí 11; ' +
        '12 xã đạt thêm tiêu chí 11; 02 xã không còn kết luận được tiêu chí 15; số xã đạt chuẩn NTM giữ nguyên 2; ' +
        'bình quân giữ nguyên 4,7 tiêu chí/xã.',
    );
  });

  it('says that nothing changes', () => {
    expect(write({ turns: [], then: sumOf(5, 5, 4) })).toContain(': không xã nào đổi kết quả; số xã đạt chuẩn NTM giữ');
  });

  it('speaks of no standard and no average on a part of the set, nor of an average of nobody', () => {
    expect(write({ standard: null })).toBe('Nếu ngưỡng 15.1 là ≥ 95 %: 03 xã không còn đạt tiêu chí 15.');
    expect(write({ now: sumOf(null), then: sumOf(null) })).not.toContain('bình quân');
  });
});
