import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARATORS, evaluate, type Comparator, type IndicatorRule, type ThresholdRule } from './evaluate';
import { thresholdKeys } from './threshold-keys';

/** The seven regions, the three commune groups, and "chung" (prisma/data/criteria/NOTES.md). */
const REGIONS = ['tdmnpb', 'dbsh', 'btb', 'dhntb', 'tn', 'dnb', 'dbscl'];
const GROUPS = ['1', '2', '3'];
const TAGS = ['khu vực II', 'khu vực III', 'bãi ngang', 'ATK', 'biên giới'];
const COLUMNS = [...REGIONS, ...GROUPS.map((group) => `nhom_${group}`), ...TAGS.map((tag) => `tag:${tag}`), 'chung'];

const figure = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
const measuredKind = fc.constantFrom('percent', 'number', 'lower_share');

const rowOf = (appliesTo: string, value: number | null, upper: number | null = null): ThresholdRule => ({
  appliesTo,
  value,
  upper,
  text: null,
  certainty: 'unconfirmed',
  source: null,
  confirmed: null,
});

const ruleOf = (
  comparator: Comparator | null,
  thresholds: readonly ThresholdRule[],
  kind: IndicatorRule['kind'] = 'percent',
): IndicatorRule => ({ kind, comparator, choices: [], thresholds, hasFurtherParts: false });

/** A unit as it can be classified, with the tag columns of a version. */
const unit = fc.record({
  region: fc.option(fc.constantFrom(...REGIONS)),
  group: fc.option(fc.constantFrom(...GROUPS)),
  tags: fc.uniqueArray(fc.constantFrom(...TAGS)),
});
const tagColumns = fc.uniqueArray(fc.record({ tag: fc.constantFrom(...TAGS), column: fc.constantFrom(...REGIONS) }), {
  selector: ({ tag }) => tag,
});
/** Some of the columns, some of them known to be unknown. */
const table = fc
  .uniqueArray(fc.constantFrom(...COLUMNS), { minLength: 1 })
  .chain((columns) => fc.tuple(...columns.map((column) => fc.option(figure).map((value) => rowOf(column, value)))));

describe('boundaries', () => {
  it.each(COMPARATORS.filter((one) => one !== 'range'))('exactly at the threshold is met: %s', (comparator) => {
    fc.assert(
      fc.property(figure, measuredKind, (asked, kind) => {
        expect(evaluate(ruleOf(comparator, [rowOf('chung', asked)], kind), asked, ['chung'])).toMatchObject({
          status: 'met',
          shortfall: 0,
        });
      }),
    );
  });

  it('a range is met from its lower to its upper end, both included, and nowhere else', () => {
    fc.assert(
      fc.property(figure, figure, figure, measuredKind, (one, other, value, kind) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const rule = ruleOf('range', [rowOf('chung', low, high)], kind);
        const met = (measured: number) => evaluate(rule, measured, ['chung']).status === 'met';
        expect([met(low), met(high), met(value)]).toEqual([true, true, low <= value && value <= high]);
      }),
    );
  });

  it('what is missing is more than nothing, and given back it is enough', () => {
    const tenths = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10);
    fc.assert(
      fc.property(fc.constantFrom<Comparator>('>=', '<=', 'max', '=='), tenths, tenths, (comparator, asked, value) => {
        const found = evaluate(ruleOf(comparator, [rowOf('chung', asked)]), value, ['chung']);
        if (found.status !== 'not_met') return;
        expect(found.shortfall).toBeGreaterThan(0);
        expect(Math.round(found.shortfall! * 10) / 10).toBe(found.shortfall);
        expect(value < asked ? value + found.shortfall! : value - found.shortfall!).toBeCloseTo(asked, 6);
      }),
    );
  });
});

describe('monotone', () => {
  it('more never loses where a minimum is asked, less never where a ceiling is', () => {
    fc.assert(
      fc.property(figure, figure, figure, measuredKind, (asked, one, other, kind) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const met = (comparator: Comparator, value: number) =>
          evaluate(ruleOf(comparator, [rowOf('chung', asked)], kind), value, ['chung']).status === 'met';
        if (met('>=', less)) expect(met('>=', more)).toBe(true);
        if (met('<=', more)) expect(met('<=', less)).toBe(true);
        if (met('max', more)) expect(met('max', less)).toBe(true);
      }),
    );
  });

  it('an easier threshold never loses', () => {
    fc.assert(
      fc.property(figure, figure, figure, (value, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const met = (comparator: Comparator, asked: number) =>
          evaluate(ruleOf(comparator, [rowOf('chung', asked)]), value, ['chung']).status === 'met';
        if (met('>=', high)) expect(met('>=', low)).toBe(true);
        if (met('max', low)) expect(met('max', high)).toBe(true);
      }),
    );
  });

  it('a higher score never loses, by any rule and minimum', () => {
    const rank = { not_met: 0, basically_met: 1, met: 2 };
    const score = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
    fc.assert(
      fc.property(score, score, score, score, fc.option(score), (one, other, a, b, minimum) => {
        const rule = { met: Math.max(a, b), basically: Math.min(a, b) };
        const scored = ruleOf(null, minimum === null ? [] : [rowOf('chung', minimum)], 'points');
        const at = (value: number) => rank[evaluate(scored, value, ['chung'], rule).status!];
        expect(at(Math.max(one, other))).toBeGreaterThanOrEqual(at(Math.min(one, other)));
      }),
    );
  });
});

describe('unknown', () => {
  it('is neither met nor not met, by whatever it is unknown', () => {
    const unknown = fc.oneof(
      fc.constantFrom(...COMPARATORS, null).map((comparator) => ruleOf(comparator, [rowOf('chung', null, 100)])),
      figure.map((asked) => ruleOf(null, [rowOf('chung', asked)])),
      figure.map((asked) => ruleOf('range', [rowOf('chung', asked)])),
      fc.constantFrom(...COMPARATORS).map((comparator) => ruleOf(comparator, [rowOf('dbsh', 1, 2)])),
      fc.constantFrom(...COMPARATORS).map((comparator) => ruleOf(comparator, [])),
      fc.constantFrom('boolean' as const, 'text' as const).map((kind) => ruleOf('>=', [rowOf('chung', 1)], kind)),
    );
    fc.assert(
      fc.property(unknown, fc.oneof(figure, fc.string()), (rule, measured) => {
        expect(evaluate(rule, measured, ['tdmnpb', 'chung']).status).toBeNull();
      }),
    );
  });

  it('in a column of the unit, no other column steps in', () => {
    fc.assert(
      fc.property(unit, tagColumns, table, figure, (classified, widening, thresholds, value) => {
        const keys = thresholdKeys(classified, widening);
        const first = keys.find((key) => thresholds.some(({ appliesTo }) => appliesTo === key));
        const holds = thresholds.find(({ appliesTo }) => appliesTo === first);
        const found = evaluate(ruleOf('>=', thresholds), value, keys);
        expect(found.threshold).toBe(holds ?? null);
        if (holds?.value == null) expect(found.status).toBeNull();
        else expect(found.status).toBe(value >= holds.value ? 'met' : 'not_met');
      }),
    );
  });
});

describe('every column', () => {
  const thresholds = COLUMNS.map((column, at) => rowOf(column, 10 * (at + 1)));
  const askedOf = (classified: Parameters<typeof thresholdKeys>[0], widening: { tag: string; column: string }[] = []) =>
    evaluate(ruleOf('>=', thresholds), 0, thresholdKeys(classified, widening)).threshold?.appliesTo;

  it.each(REGIONS)('region %s', (region) => {
    expect(askedOf({ region, group: null, tags: [] })).toBe(region);
  });
  it.each(GROUPS)('group %s comes before the region', (group) => {
    expect(askedOf({ region: 'dbsh', group, tags: [] })).toBe(`nhom_${group}`);
  });
  it.each(TAGS)('tag %s comes before group and region', (tag) => {
    expect(askedOf({ region: 'dbsh', group: '1', tags: [tag] })).toBe(`tag:${tag}`);
  });
  it('none known of the unit: that of all', () => {
    expect(askedOf({ region: null, group: null, tags: [] })).toBe('chung');
  });

  it.each(TAGS)('a commune with %s is judged by the column that the version gives it (QĐ 211/QĐ-TTg)', (tag) => {
    const regional = ruleOf('>=', [rowOf('chung', 95), rowOf('tdmnpb', 90)]);
    const widening = [{ tag, column: 'tdmnpb' }];
    const judged = (tags: string[], columns: typeof widening) =>
      evaluate(regional, 92, thresholdKeys({ region: 'dbsh', group: null, tags }, columns)).status;
    expect([judged([tag], widening), judged([], widening), judged([tag], [])]).toEqual(['met', 'not_met', 'not_met']);
  });
});
