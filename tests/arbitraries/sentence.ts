import fc from 'fast-check';
import type {
  FormalSentence,
  PlanSentence,
  RecognisedSentence,
  RegisteredSentence,
  Said,
  SaidAmount,
  ShareSentence,
  UnitSentence,
} from '@/lib/domain/sentences/sentence';

const count = fc.integer({ min: 0, max: 9000 });
const year = fc.integer({ min: 2010, max: 2035 });
const day = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const month = day.map((one) => one.slice(0, 7));
const level = fc.constantFrom('xã', 'thôn', 'huyện');
const standard = fc.constantFrom('NTM', 'NTM nâng cao', 'thôn NTM kiểu mẫu', 'nông thôn mới');
const word = fc.constantFrom(
  'Đình Lập',
  'Bắc Lãng',
  'Kỳ Thượng',
  'Hồ Sơn',
  'Ea H’leo',
  'Thạch Mỹ Lộc',
  '5 Đông',
  'Hòa An',
);
const type = fc.constantFrom('xã', 'huyện', 'tỉnh', 'thôn', 'thị trấn', 'cụm');
const unit = fc.oneof(
  fc.record({ type, name: word }),
  type.map((one) => ({ type: one })),
);
const named = fc.record({ type, name: word });
const criterion = fc.constantFrom(
  'Môi trường',
  'hạ tầng kinh tế - xã hội',
  'phát triển sản xuất, nâng cao đời sống',
  'Y tế (trạm)',
);
const opening = fc.oneof(
  day.map((one) => ({ kind: 'date' as const, day: one })),
  fc.constantFrom({ kind: 'now' as const }, { kind: 'none' as const }),
);

function said(most: number, decimals: 0 | 1 | 2): fc.Arbitrary<Said> {
  return fc
    .integer({ min: 0, max: most * 10 ** decimals })
    .map((whole) => ({ value: whole / 10 ** decimals, decimals }));
}
const average = fc.oneof(said(21, 1), said(21, 2));
const percent = fc.oneof(said(100, 1), said(100, 2));

function amount(of: fc.Arbitrary<Said>): fc.Arbitrary<SaidAmount> {
  const one = fc.constantFrom('exact', 'at_least', 'more_than');
  return fc.oneof(
    fc.record({ bound: one, low: of, high: fc.constant(null) }),
    fc.record({ bound: fc.constant('range'), low: of, high: of }),
  );
}

const unitSentence: fc.Arbitrary<UnitSentence> = fc
  .record({
    opening,
    unit,
    score: fc.nat(21),
    size: fc.nat(21),
    standard: fc.option(standard),
    left: fc.option(fc.nat(21)),
    unmet: fc.option(fc.array(criterion, { minLength: 2, maxLength: 4 })),
    unmetOpen: fc.boolean(),
    notAssessed: fc.option(fc.nat(21)),
    conditionCount: fc.option(fc.nat(9)),
    conditions: fc.array(fc.record({ missed: fc.nat(9), of: fc.nat(9), what: level, name: criterion }), {
      maxLength: 2,
    }),
  })
  .map((drawn) => ({
    ...drawn,
    form: 'unit',
    unmet: drawn.left === null ? null : drawn.unmet,
    unmetOpen: drawn.left !== null && drawn.unmet !== null && drawn.unmetOpen,
    notAssessed: drawn.left === null ? null : drawn.notAssessed,
    conditions: drawn.conditionCount === null ? [] : drawn.conditions,
  }));

const registeredSentence: fc.Arbitrary<RegisteredSentence> = fc.record({
  form: fc.constant('registered'),
  opening,
  unit,
  score: fc.nat(21),
  size: fc.nat(21),
  year,
  registered: fc.nat(21),
  soFar: fc.option(fc.record({ months: fc.integer({ min: 1, max: 12 }), achieved: fc.nat(21) })),
  estimate: fc.option(fc.record({ achieved: fc.nat(21), of: fc.nat(21) })),
});

/** At least one target, so that something is said. */
const planSentence: fc.Arbitrary<PlanSentence> = fc
  .record({
    year,
    targets: fc.array(fc.record({ unit: named, criteria: amount(said(21, 0)) }), { minLength: 1, maxLength: 3 }),
    area: unit,
    level,
    standard,
    newlyMet: fc.option(fc.record({ count: amount(said(300, 0)), names: fc.array(word, { maxLength: 3 }) })),
    metAfter: fc.option(count),
    average: fc.option(amount(average)),
  })
  .map((drawn) => ({
    ...drawn,
    form: 'plan',
    area: drawn.newlyMet || drawn.metAfter !== null ? drawn.area : null,
    standard: drawn.newlyMet ? drawn.standard : 'NTM',
    level: drawn.newlyMet || drawn.metAfter !== null || drawn.average ? drawn.level : 'xã',
  }));

const recognisedSentence: fc.Arbitrary<RecognisedSentence> = fc
  .record({
    year,
    unit: fc.option(named),
    level,
    standard,
    recognised: count,
    overPlan: fc.option(fc.integer({ min: -20, max: 20 })),
    rate: fc.option(percent),
    total: fc.option(count),
    average: fc.option(average),
    change: fc.option(fc.record({ direction: fc.constantFrom('up', 'down'), by: average, since: year })),
  })
  .map((drawn) => ({ ...drawn, form: 'recognised', change: drawn.average ? drawn.change : null }));

const direction = fc.constantFrom('up' as const, 'down' as const);
const shareSentence: fc.Arbitrary<ShareSentence> = fc.record({
  form: fc.constant('share'),
  time: fc.oneof(
    month.map((one) => ({ kind: 'month' as const, month: one })),
    day.map((one) => ({ kind: 'date' as const, day: one })),
  ),
  unit: fc.oneof(fc.constant({ type: 'cả nước' }), named),
  level,
  standard,
  met: count,
  of: count,
  percent: fc.option(percent),
  change: fc.option(fc.record({ direction, by: count, since: month })),
  parts: fc.array(
    fc.record({
      count,
      standard,
      percent: fc.option(percent),
      change: fc.option(fc.record({ direction, by: count })),
    }),
    { maxLength: 3 },
  ),
  average: fc.option(average),
});

/** Sentences of every form but the first, whether they add up or not. */
export const anyFormalSentence: fc.Arbitrary<FormalSentence> = fc.oneof(
  unitSentence,
  registeredSentence,
  planSentence,
  recognisedSentence,
  shareSentence,
);
