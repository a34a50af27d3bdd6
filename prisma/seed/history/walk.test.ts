import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomFrom } from '../random';
import { COMMUNE_2016_FRAGILE, COMMUNE_2016_ORDER } from './order-of';
import { reasonOf2016 } from './reasons';
import { stateOn } from './state-on';
import { walk, type Point, type Step } from './walk';

const DAYS = ['2017-12-31', '2018-12-31', '2019-05-22', '2019-12-31', '2020-12-31'] as const;
const scores = fc.tuple(...DAYS.map(() => fc.integer({ min: 0, max: 19 })));

function points(list: readonly number[]): [Point, ...Point[]] {
  const [first, ...rest] = DAYS.map((day, index) => ({ day, score: list[index] ?? 0 }));
  if (!first) throw new Error('no days');
  return [first, ...rest];
}

function scoreOn(steps: readonly Step[], day: string): number {
  return [...stateOn(steps, day).values()].filter((status) => status === 'met' || status === 'not_applicable').length;
}

it('reaches every point on its day, whatever happens in between', () => {
  fc.assert(
    fc.property(scores, fc.string(), fc.boolean(), (list, word, strict) => {
      const steps = walk({
        order: COMMUNE_2016_ORDER,
        points: points(list),
        random: randomFrom(word),
        strict,
        lapses: 0.5,
        fragile: COMMUNE_2016_FRAGILE,
        reasonFor: reasonOf2016,
      });
      for (const [index, day] of DAYS.entries()) expect(scoreOn(steps, day)).toBe(list[index]);
      expect(steps.every(({ day }) => day >= DAYS[0] && day <= '2020-12-31')).toBe(true);
    }),
  );
});

it('follows the order strictly where it is told to', () => {
  const steps = walk({
    order: COMMUNE_2016_ORDER,
    points: points([4, 6, 6, 11, 15]),
    random: randomFrom('strict'),
    strict: true,
    reasonFor: reasonOf2016,
  });
  for (const [index, score] of [4, 6, 6, 11, 15].entries()) {
    const met = [...stateOn(steps, DAYS[index] ?? '')]
      .filter(([, status]) => status === 'met')
      .map(([number]) => number);
    expect(new Set(met)).toEqual(new Set(COMMUNE_2016_ORDER.slice(0, score)));
  }
});

it('is the same every time, and another for another word', () => {
  const of = (word: string) =>
    walk({
      order: COMMUNE_2016_ORDER,
      points: points([5, 7, 9, 11, 15]),
      random: randomFrom(word),
      lapses: 0.2,
      reasonFor: reasonOf2016,
    });
  expect(of('a')).toEqual(of('a'));
  expect(of('a')).not.toEqual(of('b'));
});
