import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankInCohort } from './rank-in-cohort';

const ranksOf = (scores: readonly (number | null)[]) =>
  rankInCohort(scores, (score) => score).map(({ item, rank }) => [item, rank]);

test('equal scores share a rank and the next one skips; who is not assessed has none, who scores 0 has one', () => {
  expect(ranksOf([12, null, 19, 12, 0])).toEqual([
    [19, 1],
    [12, 2],
    [12, 2],
    [0, 4],
    [null, null],
  ]);
});

const scores = fc.array(fc.option(fc.integer({ min: 0, max: 19 })), { maxLength: 40 });

test('a rank is one more than how many have a higher score, whatever the order they come in', () => {
  fc.assert(
    fc.property(scores, (given) => {
      for (const { item, rank } of rankInCohort(given, (score) => score)) {
        const better = given.filter((other) => other !== null && item !== null && other > item).length;
        expect(rank).toBe(item === null ? null : better + 1);
      }
    }),
  );
});

test('nobody is left out or put in twice, and equal ones keep their order', () => {
  fc.assert(
    fc.property(scores, (given) => {
      const items = given.map((score, id) => ({ id, score }));
      const ranked = rankInCohort(items, ({ score }) => score).map(({ item }) => item);
      expect([...ranked].sort((a, b) => a.id - b.id)).toEqual(items);
      ranked.slice(1).forEach((next, at) => {
        const before = ranked[at]!;
        if (before.score === next.score) expect(before.id).toBeLessThan(next.id);
      });
    }),
  );
});
