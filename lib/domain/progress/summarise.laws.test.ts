import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyGroups } from '@/tests/arbitraries/unit-progress';
import { averageOf } from './average';
import { countBands, defaultBands } from './bands';
import { scoreOf } from './counting';
import { emptySummary, merge, mergeAll, summarise } from './summarise';

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('merge is a commutative monoid', () => {
  it('does not mind the order', () => {
    fc.assert(
      fc.property(anyGroups(2), ({ set, rule, groups }) => {
        const [a, b] = groups.map((group) => summarise(set, group, rule));
        expect(merge(a!, b!)).toEqual(merge(b!, a!));
      }),
    );
  });

  it('does not mind the grouping', () => {
    fc.assert(
      fc.property(anyGroups(3), ({ set, rule, groups }) => {
        const [a, b, c] = groups.map((group) => summarise(set, group, rule));
        expect(merge(merge(a!, b!), c!)).toEqual(merge(a!, merge(b!, c!)));
      }),
    );
  });

  it('leaves a group as it is when nothing is added', () => {
    fc.assert(
      fc.property(anyGroups(1), ({ set, rule, groups }) => {
        const summary = summarise(set, groups[0]!, rule);
        expect(merge(summary, emptySummary(set))).toEqual(summary);
        expect(merge(emptySummary(set), summary)).toEqual(summary);
      }),
    );
  });
});

describe('a province is the same however it is cut', () => {
  it('summarises two groups to the merge of their summaries', () => {
    fc.assert(
      fc.property(anyGroups(2), ({ set, rule, groups }) => {
        const [a, b] = groups;
        expect(summarise(set, [...a!, ...b!], rule)).toEqual(merge(summarise(set, a!, rule), summarise(set, b!, rule)));
      }),
    );
  });

  it('is the merge of its districts for any districts', () => {
    const cut = anyGroups(3).chain((drawn) => {
      const communes = drawn.groups.flat();
      const district = fc.integer({ min: 0, max: 4 });
      return fc.tuple(
        fc.constant({ ...drawn, communes }),
        fc.array(district, { minLength: communes.length, maxLength: communes.length }),
      );
    });
    fc.assert(
      fc.property(cut, ([{ set, rule, communes }, districtOf]) => {
        const districts = [0, 1, 2, 3, 4].map((district) =>
          communes.filter((_, index) => districtOf[index] === district),
        );
        const province = mergeAll(
          set,
          districts.map((group) => summarise(set, group, rule)),
        );
        expect(province).toEqual(summarise(set, communes, rule));
      }),
    );
  });
});

describe('a summary adds up', () => {
  it('counts every unit once in each criterion, and every assessed unit once in scores and bands', () => {
    fc.assert(
      fc.property(anyGroups(1), ({ set, rule, groups }) => {
        const summary = summarise(set, groups[0]!, rule);
        for (const tally of summary.criteria) expect(total(Object.values(tally))).toBe(summary.units);
        expect(total(summary.scores)).toBe(summary.assessed);
        expect(total(countBands(summary, defaultBands(set.numbers.length)).map(({ count }) => count))).toBe(
          summary.assessed,
        );
        expect(summary.meetAll).toBeLessThanOrEqual(summary.scores.at(-1)!);
      }),
    );
  });

  it('has the same total from the scores, from the tallies and from the units one by one', () => {
    fc.assert(
      fc.property(anyGroups(1), ({ set, rule, groups }) => {
        const summary = summarise(set, groups[0]!, rule);
        const tallied = total(
          summary.criteria.map(({ met, not_applicable }) => met + (rule.notApplicableCounts ? not_applicable : 0)),
        );
        const { sum, n } = averageOf(summary);
        // A unit of which nothing is known scores nothing, so leaving it out changes n, never the sum.
        expect(sum).toBe(total(groups[0]!.map(({ statuses }) => scoreOf(statuses, rule))));
        expect(sum).toBe(tallied);
        expect(n).toBe(
          groups[0]!.filter(({ statuses }) => new Set(statuses).size > 1 || statuses[0] !== 'not_assessed').length,
        );
      }),
    );
  });
});
