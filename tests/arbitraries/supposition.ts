import fc from 'fast-check';
import type { CatalogueCriterion, CatalogueIndicator } from '@/lib/domain/criteria/criteria-set';
import type { Comparator } from '@/lib/domain/criteria/evaluate';
import type { Change } from '@/lib/domain/criteria/what-if/change';
import type { MeasuredFact } from '@/lib/domain/criteria/judge-fact';
import type { SupposedUnit } from '@/lib/domain/criteria/what-if/judge-unit';
import type { Supposition } from '@/lib/domain/criteria/what-if';
import { NO_RULES } from '@/lib/domain/criteria/version-rules';
import { setOf } from './criteria-set';
import { anyStatus } from './statuses';
import { anyRule } from './unit-progress';

const COLUMNS = ['chung', 'tdmnpb', 'dbsh', 'nhom_1', 'nhom_2'];
const small = fc.integer({ min: 0, max: 20 }).map((tenths) => tenths * 5);

/** An indicator of percent with what is not given left plain: no threshold, met from below. */
export function indicatorOf(code: string, over: Partial<CatalogueIndicator> = {}): CatalogueIndicator {
  const known = { kind: 'percent', comparator: '>=', unit: '%', choices: [], thresholds: [] } as const;
  const said = { certainty: 'verified', thresholdState: 'known', note: null, lowerSetId: null, hasFurtherParts: false };
  return { code, name: `Chỉ tiêu ${code}`, ...known, ...said, ...over };
}

/** A threshold in a column; null: known to be unknown there. */
export function thresholdOf(appliesTo: string, value: number | null, upper: number | null = null) {
  return { appliesTo, value, upper, text: null, certainty: 'verified', source: null, confirmed: null };
}

export function criterionOf(number: number, ...indicators: CatalogueIndicator[]): CatalogueCriterion {
  return { number, name: `Tiêu chí ${number}`, certainty: 'verified', group: '', indicators };
}

function anyIndicator(code: string, comparator: fc.Arbitrary<Comparator>): fc.Arbitrary<CatalogueIndicator> {
  const threshold = fc.record({
    appliesTo: fc.constantFrom(...COLUMNS),
    value: fc.option(small, { freq: 6 }),
    upper: fc.option(small),
  });
  return fc
    .record({
      comparator,
      hasFurtherParts: fc.boolean(),
      thresholds: fc.uniqueArray(threshold, { maxLength: 4, selector: ({ appliesTo }) => appliesTo }),
    })
    .map(({ thresholds, ...said }) =>
      indicatorOf(code, {
        ...said,
        thresholds: thresholds.map(({ appliesTo, value, upper }) => thresholdOf(appliesTo, value, upper)),
      }),
    );
}

const anyCell: fc.Arbitrary<MeasuredFact> = fc.record({
  status: anyStatus,
  value: fc.option(small, { freq: 5 }),
  valueText: fc.constant(null),
});

function anyUnit(id: number, items: readonly string[]): fc.Arbitrary<SupposedUnit> {
  return fc.record({
    id: fc.constant(id),
    code: fc.constant(`x${id}`),
    classification: fc.record({
      region: fc.constantFrom(null, 'tdmnpb', 'dbsh'),
      group: fc.constantFrom(null, '1', '2'),
      tags: fc.constant([]),
    }),
    shares: fc.constant(new Map()),
    cells: fc
      .array(fc.option(anyCell, { freq: 6 }), { minLength: items.length, maxLength: items.length })
      .map((cells) => new Map(items.flatMap((item, at) => (cells[at] ? [[item, cells[at]] as const] : [])))),
  });
}

const CODES = ['1', '2.1', '2.2', '3.1', '3.2', '3.3'];
const ITEMS = ['1', '2', '3', '4', ...CODES.map((code) => `i:${code}`)];

/** Changes of every kind, each key once. */
const anyChanges: fc.Arbitrary<Change[]> = fc
  .record({
    thresholds: fc.uniqueArray(
      fc.record({
        kind: fc.constant('threshold' as const),
        indicator: fc.constantFrom(...CODES),
        column: fc.constantFrom(...COLUMNS),
        value: small,
        upper: fc.option(small),
      }),
      { maxLength: 4, selector: ({ indicator, column }) => `${indicator} ${column}` },
    ),
    comparators: fc.uniqueArray(
      fc.record({
        kind: fc.constant('comparator' as const),
        indicator: fc.constantFrom(...CODES),
        comparator: fc.constantFrom<Comparator>('>=', '<=', '==', 'range', 'max'),
      }),
      { maxLength: 2, selector: ({ indicator }) => indicator },
    ),
    groups: fc.uniqueArray(
      fc.record({
        kind: fc.constant('group' as const),
        unit: fc.constantFrom('x0', 'x1', 'x2'),
        value: fc.constantFrom('1', '2'),
      }),
      { maxLength: 2, selector: ({ unit }) => unit },
    ),
  })
  .map(({ thresholds, comparators, groups }) => [...thresholds, ...comparators, ...groups]);

/** Four criteria, the last without indicators, and up to six units that know more or less. */
export function anySupposition(comparator: fc.Arbitrary<Comparator>): fc.Arbitrary<Supposition> {
  return fc.record({
    set: fc.constant(setOf('thu', 4)),
    version: fc.tuple(...CODES.map((code) => anyIndicator(code, comparator))).map((indicators) => ({
      rules: NO_RULES,
      criteria: [1, 2, 3, 4].map((number) =>
        criterionOf(number, ...indicators.filter(({ code }) => code.split('.')[0] === String(number))),
      ),
    })),
    units: fc
      .integer({ min: 0, max: 6 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, id) => anyUnit(id, ITEMS)))),
    changes: anyChanges,
    rule: anyRule,
  });
}
