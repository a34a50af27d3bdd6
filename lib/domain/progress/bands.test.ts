import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setOf } from '@/tests/arbitraries/criteria-set';
import { progressWith } from '@/tests/arbitraries/progress-with';
import { countBands, countBetween, defaultBands } from './bands';
import { summarise } from './summarise';
import { DEFAULT_COUNTING } from './summary';

const written = (size: number) =>
  defaultBands(size)
    .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
    .join(', ');

describe('default bands', () => {
  it.each([
    [20, '20, 15–19, 10–14, 5–9, 0–4'],
    [19, '19, 15–18, 10–14, 5–9, 0–4'],
    [16, '16, 15, 10–14, 5–9, 0–4'],
    [15, '15, 10–14, 5–9, 0–4'],
    [10, '10, 5–9, 0–4'],
    [9, '9, 5–8, 0–4'],
    [6, '6, 5, 0–4'],
    [5, '5, 0–4'],
    [4, '4, 0–3'],
    [1, '1, 0'],
  ])('of %i criteria', (size, bands) => expect(written(size)).toBe(bands));

  it('hold every score exactly once, high to low', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (size) => {
        const scores = defaultBands(size).flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, step) => to - step),
        );
        expect(scores).toEqual(Array.from({ length: size + 1 }, (_, step) => size - step));
      }),
    );
  });
});

describe('counting inside bands', () => {
  const set = setOf('s', 19);
  const summary = summarise(set, progressWith(set, [19, 18, 15, 14, 5, 4, 0, null]), DEFAULT_COUNTING);

  it('has both edges inside and leaves out who was not assessed', () => {
    expect(countBands(summary, defaultBands(19)).map(({ count }) => count)).toEqual([1, 2, 1, 1, 2]);
    expect(countBetween(summary, 15, 18)).toBe(2);
    expect(countBetween(summary, 16, 17)).toBe(0);
  });

  it('takes the bands a tenant chose', () => {
    const bands = [
      { from: 15, to: 19 },
      { from: 0, to: 14 },
    ];
    expect(countBands(summary, bands)).toEqual([
      { ...bands[0], count: 3 },
      { ...bands[1], count: 4 },
    ]);
  });
});
