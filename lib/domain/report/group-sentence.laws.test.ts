import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyGroups } from '@/tests/arbitraries/unit-progress';
import { averageOf } from '../progress/average';
import { defaultBands } from '../progress/bands';
import { summarise } from '../progress/summarise';
import { formatQuotient } from './format';
import { writeGroupSentence } from './group-sentence';

const written = anyGroups(1).map(({ set, rule, groups }) => {
  const summary = summarise(set, groups[0]!, rule);
  const text = writeGroupSentence({
    opening: { kind: 'date', day: '2021-12-31' },
    unit: { type: 'huyện', name: 'A' },
    summary,
    bands: defaultBands(set.numbers.length),
    levelWord: 'xã',
    standard: 'NTM',
    decimals: 1,
  });
  return { summary, text };
});

const assessed = written.filter(({ summary }) => summary.assessed > 0);

describe('every sentence about an assessed group', () => {
  it('counts each assessed unit once', () => {
    fc.assert(
      fc.property(assessed, ({ summary, text }) => {
        const counts = [...text.matchAll(/(\d+) xã đạt/g)].map(([, count]) => Number(count));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(summary.assessed);
      }),
    );
  });

  it('says its average, and on how many of how many when some are missing', () => {
    fc.assert(
      fc.property(assessed, ({ summary, text }) => {
        const { sum, n } = averageOf(summary);
        const share = n < summary.units ? ` (tính trên ${n}/${summary.units} xã đã được đánh giá)` : '';
        expect(text.endsWith(`; bình quân đạt ${formatQuotient(sum, n, 1)} tiêu chí/xã${share}.`)).toBe(true);
      }),
    );
  });

  it('says “chưa có” and “không còn” exactly where there is nobody, and “có” once', () => {
    fc.assert(
      fc.property(assessed, ({ summary, text }) => {
        const lowest = summary.scores.slice(0, Math.min(5, summary.set.numbers.length));
        expect(text.includes('chưa có xã đạt chuẩn NTM, có ')).toBe(summary.meetAll === 0);
        expect(text.includes('không còn xã đạt dưới')).toBe(lowest.every((count) => count === 0));
        expect(text.match(/(?<!chưa )có \d/g)).toHaveLength(1);
      }),
    );
  });

  it('has neither a gap nor a doubled sign', () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        expect(text).not.toMatch(/ {2}| [,.;]|,,|\.\.|undefined|NaN|\b00 /);
      }),
    );
  });
});
