import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitOf as unit } from '@/tests/factories/unit';
import { ancestorsOn } from './ancestors-on';
import { buildTerritory } from './build-territory';
import { childrenOn } from './children-on';
import { isWithin } from './is-within';
import { dayBefore } from './period';
import type { Territory, UnitRecord } from './unit';
import { unitOn } from './unit-on';
import { unitsBelow } from './units-below';

/** Random provinces: communes that live for a while, change names, and pass their codes on. */
const day = fc.integer({ min: 0, max: 3600 }).map((n) => new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10));
const randomTerritory: fc.Arbitrary<Territory> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.uniqueArray(day, { minLength: 1, maxLength: 4 }), fc.boolean()), {
    maxLength: 8,
  })
  .map((lives) => {
    const all: UnitRecord[] = [unit({ id: 1, code: '20', level: 'province', versions: [{}] })];
    const seen = new Set<number>();
    for (const [code, days, open] of lives) {
      if (seen.has(code)) continue;
      seen.add(code);
      [...days].sort().forEach((validFrom, index, starts) => {
        const next = starts[index + 1];
        const validTo = next ? dayBefore(next) : open ? null : '2030-01-01';
        all.push(
          unit({
            id: all.length + 1,
            code: `c${code}`,
            level: 'commune',
            validFrom,
            validTo,
            versions: [{ parentId: 1 }],
          }),
        );
      });
    }
    return buildTerritory(all);
  });

describe('laws of any territory', () => {
  it('one unit at most holds a code on a day, and it is in force', () => {
    fc.assert(
      fc.property(randomTerritory, day, (tree, on) => {
        for (const [code, held] of tree.holders) {
          const inForce = held.filter((one) => one.validFrom <= on && (one.validTo === null || on <= one.validTo));
          expect(inForce.length).toBeLessThanOrEqual(1);
          expect(unitOn(tree, code, on)).toBe(inForce[0] ?? null);
        }
      }),
    );
  });

  it('the children of a day are the units in force below, each under one parent', () => {
    fc.assert(
      fc.property(randomTerritory, day, (tree, on) => {
        const children = childrenOn(tree, 1, on);
        const inForce = [...tree.units.values()].filter(
          (one) => one.level === 'commune' && one.validFrom <= on && (one.validTo === null || on <= one.validTo),
        );
        expect(new Set(children)).toEqual(new Set(inForce));
        expect(unitsBelow(tree, 1, 'commune', on)).toEqual(children);
        for (const child of children) {
          expect(ancestorsOn(tree, child.id, on).map(({ id }) => id)).toEqual([1]);
          expect(isWithin(tree, 1, child.id, on)).toBe(true);
          expect(children.filter((other) => isWithin(tree, child.id, other.id, on))).toEqual([child]);
        }
      }),
    );
  });
});
