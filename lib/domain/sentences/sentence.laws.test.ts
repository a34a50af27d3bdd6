import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyFormalSentence } from '@/tests/arbitraries/sentence';
import { anyGroups } from '@/tests/arbitraries/unit-progress';
import { vector } from '@/tests/vector';
import { averageOf } from '../progress/average';
import { defaultBands } from '../progress/bands';
import { summarise } from '../progress/summarise';
import { writeGroupSentence } from '../report/group-sentence';
import { writeUnitSentence } from '../report/unit-sentence';
import { checkSentence } from './check-sentence';
import { readSentence } from './read-sentence';
import type { FormalSentence, GroupSentence } from './sentence';
import type { Implied } from './finding';
import { feasibleTotals } from './totals';
import { writeFormal } from './write-sentence';

const group = anyGroups(1).chain(({ set, rule, groups }) =>
  fc.record({ decimals: fc.constantFrom(1, 2), level: fc.constantFrom('xã', 'thôn') }).map(({ decimals, level }) => {
    const summary = summarise(set, groups[0]!, rule);
    const text = writeGroupSentence({
      opening: { kind: 'date', day: '2021-12-31' },
      unit: { type: 'huyện', name: 'Đình Lập' },
      summary,
      bands: defaultBands(set.numbers.length),
      levelWord: level,
      standard: 'NTM',
      decimals,
    });
    return { summary, text, size: set.numbers.length };
  }),
);

const again = (text: string) => writeFormal(readSentence(text)!.sentence as FormalSentence);

it('a group’s sentence is read, adds up, and is written again as it was', () => {
  fc.assert(
    fc.property(group, ({ text, size }) => {
      const reading = readSentence(text)!;
      expect(reading.unread).toEqual([]);
      expect(checkSentence(reading, { size, units: null }).findings).toEqual([]);
      expect(again(text)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

it('its total lies among those that follow from it', () => {
  fc.assert(
    fc.property(group, ({ summary, text, size }) => {
      fc.pre(summary.assessed > 0);
      const { implied } = checkSentence(readSentence(text)!, { size, units: null });
      const { sum } = averageOf(summary);
      const [low, high = low] = ends(implied);
      expect(sum).toBeGreaterThanOrEqual(low!);
      expect(sum).toBeLessThanOrEqual(high!);
    }),
  );
});

const ends = (implied: readonly Implied[]) =>
  String(implied.find(({ code }) => code === 'total')?.figures.total)
    .split('–')
    .map(Number);

it('a unit’s sentence is read, adds up, and is written again as it was', () => {
  const unit = fc.integer({ min: 1, max: 21 }).chain((size) =>
    fc.integer({ min: 0, max: size }).chain((score) =>
      fc.record({
        size: fc.constant(size),
        score: fc.constant(score),
        notAssessed: fc.integer({ min: 0, max: size - score }),
        standard: fc.option(fc.constant('NTM nâng cao')),
        met: fc.integer({ min: 0, max: 6 }),
        opening: fc.constantFrom(
          { kind: 'now' } as const,
          { kind: 'none' } as const,
          { kind: 'date', day: '2021-10-07' } as const,
        ),
      }),
    ),
  );
  fc.assert(
    fc.property(unit, ({ met, ...given }) => {
      const conditions = [{ name: 'tiêu chí NTM', what: 'xã', met, of: 6, requiredShare: 100 }];
      const text = writeUnitSentence({ ...given, unit: { type: 'xã', name: 'Hồ Sơn' }, conditions });
      const reading = readSentence(text)!;
      expect(checkSentence(reading, { size: given.size, units: null }).findings).toEqual([]);
      expect(again(text)).toBe(text);
    }),
  );
});

it('write, read, write is the identity on every form, also where it does not add up', () => {
  fc.assert(
    fc.property(anyFormalSentence, (sentence) => {
      const text = writeFormal(sentence);
      const reading = readSentence(text);
      expect(reading?.unread).toEqual([]);
      expect(reading?.sentence).toEqual(sentence);
      expect(writeFormal(reading!.sentence as FormalSentence)).toBe(text);
    }),
    { numRuns: 600 },
  );
});

/** What a group's sentence says of totals: one changed digit must change it where nothing is found. */
function totalsOf(text: string): unknown {
  const { meetAll, bands, average, assessed } = readSentence(text)!.sentence as GroupSentence;
  const counted = [
    { count: meetAll, lo: 19, hi: 19 },
    ...bands.map(({ count, from, to }) => ({ count, lo: from, hi: to ?? 19 })),
  ];
  const n = counted.reduce((sum, { count }) => sum + count, 0);
  return [assessed, feasibleTotals({ n, average, bands: counted, size: 19 })];
}

it('one changed digit of T-V1 is found or gives another total; a changed date is another day or none', () => {
  const { text } = vector<unknown, { text: string }>('T-V1').output;
  const digits = [...text].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  const dateEnd = text.indexOf(', huyện');
  for (const at of digits) {
    for (const digit of '0123456789'.replace(text[at]!, '')) {
      const changed = text.slice(0, at) + digit + text.slice(at + 1);
      const reading = readSentence(changed);
      if (reading === null) continue;
      const { findings } = checkSentence(reading, { size: 19, units: null });
      if (findings.length > 0) continue;
      const { opening } = reading.sentence as GroupSentence;
      if (at < dateEnd) expect(opening, changed).not.toEqual({ kind: 'date', day: '2019-05-22' });
      else expect(totalsOf(changed), changed).not.toEqual(totalsOf(text));
    }
  }
});
