import { expect, it } from 'vitest';
import { randomFrom } from '../random';
import { spreadScores } from './spread-scores';

const codes = Array.from({ length: 40 }, (_, index) => `c${index}`);
const yearEnds = [
  { day: '2018-12-31', meetAll: 6, total: 380 },
  { day: '2019-12-31', meetAll: 11, total: 450 },
  { day: '2020-12-31', meetAll: 14, total: 560, lost: 1 },
];
const told = new Map([['c3', [11, 14, 19]]]);
const strengthOf = (code: string) => Number(code.slice(1)) / 40;
const scores = spreadScores({ codes, strengthOf, yearEnds, size: 19, told, lowest: 4, random: randomFrom('test') });
const at = (year: number) => [...scores.values()].map((list) => list[year] ?? 0);

it.each(yearEnds.map((yearEnd, year) => [year, yearEnd] as const))(
  'gives the province its totals, year %i',
  (year, { meetAll, total }) => {
    expect(scores.size).toBe(40);
    expect(at(year).reduce((sum, score) => sum + score, 0)).toBe(total);
    expect(at(year).filter((score) => score === 19)).toHaveLength(meetAll);
  },
);

it('leaves told communes as they are, and nobody falls far', () => {
  expect(scores.get('c3')).toEqual([11, 14, 19]);
  for (const list of scores.values())
    for (const [year, score] of list.entries()) expect(score).toBeGreaterThanOrEqual((list[year - 1] ?? 0) - 2);
});

it('says so when totals cannot be reached', () => {
  const impossible = [{ day: '2018-12-31', meetAll: 6, total: 10 }];
  expect(() =>
    spreadScores({ codes, strengthOf, yearEnds: impossible, size: 19, lowest: 4, random: randomFrom('test') }),
  ).toThrow(/cannot be reached/);
});
