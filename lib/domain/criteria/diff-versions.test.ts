import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicator, threshold, version } from '@/tests/arbitraries/catalogue-version';
import type { CatalogueIndicator } from './criteria-set';
import { diffVersions } from './diff-versions';

const plain = [indicator('1.1'), indicator('1.2')];
const diffOf = (before: CatalogueIndicator[][], after: CatalogueIndicator[][]) =>
  diffVersions(version(1, before), version(2, after));

describe('two versions of a set', () => {
  it('that say the same differ in nothing', () => {
    const { criteria, indicators, thresholds, rules, conditions, changedCriteria } = diffOf([plain], [plain]);
    const all = [...Object.values(criteria), ...Object.values(indicators), ...Object.values(conditions)].flat();
    expect([all, thresholds, rules.tagColumns, rules.points, changedCriteria]).toEqual([[], [], [], null, []]);
  });

  it('name criteria and indicators that came, went and were renamed', () => {
    const before = version(1, [[indicator('1.1')], [indicator('2.1'), indicator('2.2')], []]);
    const after = version(2, [[indicator('1.1')], [indicator('2.2', { name: 'Tên mới' }), indicator('2.3')]]);
    const renamed = {
      ...after,
      criteria: after.criteria.map((one) => (one.number === 1 ? { ...one, name: 'Mới' } : one)),
    };
    const { criteria, indicators, changedCriteria } = diffVersions(before, renamed);
    expect(criteria).toEqual({
      added: [],
      removed: [{ criterion: 3, name: 'Tiêu chí 3' }],
      renamed: [{ criterion: 1, from: 'Tiêu chí 1', to: 'Mới' }],
    });
    expect(indicators).toEqual({
      added: [{ criterion: 2, code: '2.3', name: 'Chỉ tiêu 2.3' }],
      removed: [{ criterion: 2, code: '2.1', name: 'Chỉ tiêu 2.1' }],
      renamed: [{ criterion: 2, code: '2.2', from: 'Chỉ tiêu 2.2', to: 'Tên mới' }],
      redefined: [],
    });
    expect(changedCriteria).toEqual([1, 2, 3]);
  });

  it.each<[string, Partial<CatalogueIndicator>]>([
    ['kind', { kind: 'number' }],
    ['comparator', { comparator: 'max' }],
    ['unit', { unit: 'km' }],
    ['choices', { choices: ['A', 'B'] }],
    ['lowerSetId', { lowerSetId: 'village' }],
    ['furtherParts', { hasFurtherParts: true }],
  ])('tell that an indicator has another %s', (field, change) => {
    const { indicators, changedCriteria } = diffOf([[indicator('1.1')]], [[indicator('1.1', change)]]);
    expect(indicators.redefined.map((row) => row.field)).toEqual([field]);
    expect(changedCriteria).toEqual([1]);
  });

  it('tell thresholds by column, and keep apart those that were only confirmed', () => {
    const before = [
      threshold('chung', 80),
      threshold('tdmnpb', 70, { certainty: 'unconfirmed' }),
      threshold('dbsh', 90),
    ];
    const confirmed = { by: 'Văn phòng', on: '2024-03-05' };
    const after = [threshold('chung', 85), threshold('tdmnpb', 70, { confirmed }), threshold('btb', null)];
    const { thresholds, changedCriteria } = diffOf(
      [[indicator('1.1', { thresholds: before })], []],
      [[indicator('1.1', { thresholds: after })], []],
    );
    expect(
      thresholds.map(({ column, from, to, ofSubstance }) => [column, from?.value, to?.value, ofSubstance]),
    ).toEqual([
      ['btb', undefined, null, true],
      ['chung', 80, 85, true],
      ['dbsh', 90, undefined, true],
      ['tdmnpb', 70, 70, false],
    ]);
    expect(changedCriteria).toEqual([1]);
  });

  it('that were only confirmed changed no criterion', () => {
    const before = [indicator('1.1', { thresholds: [threshold('chung', 80, { certainty: 'partly', source: 'báo' })] })];
    expect(diffOf([before], [plain.slice(0, 1)])).toMatchObject({
      thresholds: [{ ofSubstance: false }],
      changedCriteria: [],
    });
  });

  it('touch by a widened tag the criteria with regional thresholds, known or unknown', () => {
    const criteria = [
      [indicator('1.1')],
      [indicator('2.1', { thresholds: [threshold('chung', 80), threshold('tdmnpb', 60)] })],
      [indicator('3.1', { thresholds: [], thresholdState: 'unknown' })],
      [indicator('4.1', { thresholds: [], thresholdState: 'delegated' })],
      [indicator('5.1', { kind: 'boolean', thresholds: [threshold('chung', null, { text: 'Đạt' })] })],
    ];
    const rules = { tagColumns: [{ tag: 'khu vực II', column: 'tdmnpb' }], points: null };
    const diff = diffVersions(version(1, criteria), version(2, criteria, { rules }));
    expect(diff.rules.tagColumns).toEqual([{ tag: 'khu vực II', from: null, to: 'tdmnpb' }]);
    expect([diff.changedEverywhere, diff.changedByTags, diff.changedCriteria]).toEqual([[], [2, 3], [2, 3]]);
  });

  it('touch by other points the criteria that are judged by points', () => {
    const criteria = [[indicator('1.1')], [indicator('2.1', { kind: 'points' })]];
    const rules = (met: number) => ({ tagColumns: [], points: { met, basically: 40 } });
    const diff = diffVersions(version(1, criteria, { rules: rules(50) }), version(2, criteria, { rules: rules(70) }));
    expect(diff.rules.points).toEqual({ from: { met: 50, basically: 40 }, to: { met: 70, basically: 40 } });
    expect(diff.changedCriteria).toEqual([2]);
  });

  it('name conditions that came, went and ask for another share', () => {
    const condition = (meetsSetId: string, requiredShare: number) =>
      ({ name: 'NTM', ofLevel: 'commune', meetsSetId, requiredShare }) as const;
    const diff = diffVersions(
      version(1, [], { conditions: [condition('a', 100), condition('b', 10)] }),
      version(2, [], { conditions: [condition('b', 20), condition('c', 5)] }),
    );
    expect([diff.conditions.added, diff.conditions.removed]).toEqual([[condition('c', 5)], [condition('a', 100)]]);
    expect(diff.conditions.changed).toEqual([{ from: condition('b', 10), to: condition('b', 20) }]);
    expect(diff.changedCriteria).toEqual([]);
  });
});

describe('laws', () => {
  const anyThresholds = fc
    .uniqueArray(fc.constantFrom('chung', 'tdmnpb', 'btb', 'nhom_1', 'tag:biên giới'), { maxLength: 4 })
    .chain((columns) =>
      fc.tuple(
        ...columns.map((column) => fc.option(fc.integer({ min: 0, max: 3 })).map((value) => threshold(column, value))),
      ),
    );
  const anyIndicators = (criterion: number) =>
    fc
      .uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 3 })
      .chain((places) =>
        fc.tuple(
          ...places.map((place) =>
            fc
              .record({ name: fc.constantFrom('A', 'B'), thresholds: anyThresholds })
              .map((own) => indicator(`${criterion}.${place}`, own)),
          ),
        ),
      );
  const anyVersion = fc
    .integer({ min: 1, max: 3 })
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => anyIndicators(index + 1))))
    .map((indicators) => version(1, indicators));

  it('a version never differs from itself, and what came one way goes the other', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => {
        const there = diffVersions(a, b);
        const back = diffVersions(b, a);
        expect(diffVersions(a, a).changedCriteria).toEqual([]);
        expect(there.changedCriteria).toEqual(back.changedCriteria);
        expect(there.indicators.added).toEqual(back.indicators.removed);
        expect(there.criteria.removed).toEqual(back.criteria.added);
        expect(there.thresholds.length).toBe(back.thresholds.length);
      }),
    );
  });

  it('a criterion that is not named as changed says the same in both', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => {
        const { changedCriteria } = diffVersions(a, b);
        const said = (side: typeof a) =>
          side.criteria
            .filter(({ number }) => !changedCriteria.includes(number))
            .map((criterion) => ({
              ...criterion,
              indicators: [...criterion.indicators]
                .sort((x, y) => (x.code < y.code ? -1 : 1))
                .map((one) => ({
                  ...one,
                  thresholds: [...one.thresholds].sort((x, y) => (x.appliesTo < y.appliesTo ? -1 : 1)),
                })),
            }));
        expect(said(a)).toEqual(said(b));
      }),
    );
  });
});
