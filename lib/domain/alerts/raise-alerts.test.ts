import { describe, expect, it } from 'vitest';
import { DEFAULT_COUNTING } from '../progress/summary';
import type { Alert } from './alert';
import { countAlerts, raiseAlerts } from './raise-alerts';
import { DEFAULT_THRESHOLDS, type AlertThresholds } from './thresholds';
import type { CellStep, DatedEvidence, HeldValue, UnitPast } from './unit-past';

const DAY = '2019-05-22';
const SIZE = 6;

const past = (over: Partial<UnitPast> = {}): UnitPast => ({
  unitId: 1,
  expectedFrom: '2016-10-17',
  registered: null,
  steps: [],
  values: [],
  evidence: [],
  lastFact: over.steps?.at(-1)?.day ?? null,
  ...over,
});
const step = (index: number, day: string, status: CellStep['status']): CellStep => ({ index, day, status });
const all = (day: string, status: CellStep['status']) => [0, 1, 2, 3, 4, 5].map((index) => step(index, day, status));
const raise = (unit: UnitPast, thresholds: Partial<AlertThresholds> = {}, day = DAY): Alert[] =>
  raiseAlerts([unit], {
    size: SIZE,
    day,
    thresholds: { ...DEFAULT_THRESHOLDS, ...thresholds },
    rule: DEFAULT_COUNTING,
  });
const told = (alerts: readonly Alert[], kind: Alert['kind']) =>
  alerts.filter((one) => one.kind === kind).map(({ index, since }) => [index, since]);

describe('regress', () => {
  it('since the first day on which it was no longer met', () => {
    const steps = [
      step(0, '2018-01-01', 'met'),
      step(0, '2018-06-01', 'basically_met'),
      step(0, '2019-02-01', 'not_met'),
    ];
    const [alert] = raise(past({ steps }));
    expect(alert).toMatchObject({ kind: 'regress', index: 0, since: '2018-06-01', from: 'met', to: 'not_met' });
  });

  it('not what was never met, not what is met again, not what is no longer assessed', () => {
    const never = [step(0, '2018-01-01', 'not_met')];
    const again = [step(0, '2018-01-01', 'met'), step(0, '2018-06-01', 'not_met'), step(0, '2019-01-01', 'met')];
    const gone = [step(0, '2018-01-01', 'met'), step(0, '2018-06-01', 'not_assessed')];
    for (const steps of [never, again, gone]) expect(told(raise(past({ steps })), 'regress')).toEqual([]);
  });

  it('what does not apply counted, unless the tenant says otherwise', () => {
    const steps = [step(0, '2018-01-01', 'not_applicable'), step(0, '2018-06-01', 'not_met')];
    const question = { size: SIZE, day: DAY, thresholds: DEFAULT_THRESHOLDS };
    const under = (notApplicableCounts: boolean) =>
      told(raiseAlerts([past({ steps })], { ...question, rule: { notApplicableCounts } }), 'regress');
    expect(under(true)).toEqual([[0, '2018-06-01']]);
    expect(under(false)).toEqual([]);
  });
});

describe('stall', () => {
  const unmet = [step(0, '2018-11-22', 'not_met')];

  it('from the very day on which the months are full', () => {
    expect(told(raise(past({ steps: unmet })), 'stall')).toEqual([[0, '2018-11-22']]);
    expect(told(raise(past({ steps: unmet }), {}, '2019-05-21'), 'stall')).toEqual([]);
    expect(told(raise(past({ steps: unmet }), { stallMonths: 7 }), 'stall')).toEqual([]);
  });

  it('not while the value of one of its indicators moves, whatever the others do', () => {
    const value = (index: number, changedOn: string): HeldValue => ({
      ...{ index, code: `${index + 1}.1`, day: changedOn, changedOn, isValue: true, askedOf: null },
    });
    expect(told(raise(past({ steps: unmet, values: [value(0, '2019-03-01')] })), 'stall')).toEqual([]);
    expect(told(raise(past({ steps: unmet, values: [value(1, '2019-03-01')] })), 'stall')).toHaveLength(1);
  });

  it('only of who is registered, where anybody is', () => {
    expect(told(raise(past({ steps: unmet, registered: true })), 'stall')).toHaveLength(1);
    expect(told(raise(past({ steps: unmet, registered: false })), 'stall')).toEqual([]);
  });

  it('not of what is met, does not apply or was never assessed', () => {
    const steps = [step(0, '2018-01-01', 'met'), step(1, '2018-01-01', 'not_applicable')];
    expect(told(raise(past({ steps })), 'stall')).toEqual([]);
  });
});

describe('jump', () => {
  const start = all('2018-01-01', 'not_met');
  const gains = (day: string, ...indexes: number[]) => indexes.map((index) => step(index, day, 'met'));

  it('within seven days, both ends counted', () => {
    const week = past({ steps: [...start, ...gains('2019-03-01', 0, 1), ...gains('2019-03-07', 2, 3)] });
    const [jump] = raise(week).filter(({ kind }) => kind === 'jump');
    expect(jump).toMatchObject({ why: 'week', since: '2019-03-01', until: '2019-03-07', gained: [0, 1, 2, 3] });
    const longer = past({ steps: [...start, ...gains('2019-03-01', 0, 1), ...gains('2019-03-08', 2, 3)] });
    expect(told(raise(longer), 'jump')).toEqual([]);
  });

  it('is no first assessment', () => {
    expect(told(raise(past({ steps: all('2019-03-01', 'met') })), 'jump')).toEqual([]);
  });

  it('is told once, by the fullest week, and forgotten after a year', () => {
    const steps = [...start, ...gains('2019-03-01', 0, 1, 2, 3), ...gains('2019-03-04', 4)];
    const jumps = raise(past({ steps })).filter((alert) => alert.kind === 'jump');
    expect(jumps.map((alert) => alert.gained)).toEqual([[0, 1, 2, 3, 4]]);
    expect(told(raise(past({ steps }), {}, '2020-03-04'), 'jump')).toEqual([]);
  });

  it('December, when most of the year falls into it', () => {
    const steps = [...start, ...gains('2018-04-01', 0), ...gains('2018-12-03', 1), ...gains('2018-12-28', 2, 3)];
    const [jump] = raise(past({ steps })).filter(({ kind }) => kind === 'jump');
    expect(jump).toMatchObject({
      why: 'december',
      since: '2018-12-01',
      until: '2018-12-31',
      gained: [1, 2, 3],
      ofYear: 4,
    });
    expect(told(raise(past({ steps }), { decemberShare: 76 }), 'jump')).toEqual([]);
    expect(told(raise(past({ steps }), {}, '2018-12-10'), 'jump')).toEqual([]);
  });
});

describe('no assessment', () => {
  it('of a new unit once it could have been assessed for long enough, as a whole', () => {
    const unit = past({ expectedFrom: '2019-04-22' });
    expect(told(raise(unit), 'no_assessment')).toEqual([[null, '2019-04-22']]);
    expect(told(raise(unit, {}, '2019-05-21'), 'no_assessment')).toEqual([]);
    expect(raise(unit).map(({ kind }) => kind)).toEqual(['no_assessment']);
  });

  it('of single criteria where others are assessed, since it was taken back', () => {
    const steps = [...all('2018-01-01', 'met').slice(1), step(5, '2018-07-01', 'not_assessed')];
    expect(told(raise(past({ steps })), 'no_assessment')).toEqual([
      [0, '2016-10-17'],
      [5, '2018-07-01'],
    ]);
  });
});

describe('stale', () => {
  const value = (code: string, day: string, over: Partial<HeldValue> = {}): HeldValue => ({
    ...{ index: 0, code, day, changedOn: day, isValue: true, askedOf: null, ...over },
  });
  const values = [
    value('1.1', '2018-05-22'),
    value('1.2', '2018-05-23'),
    value('1.3', '2016-01-01', { isValue: false }),
    value('2.1', '2019-05-01', { index: 1, askedOf: 'Điện lực' }),
  ];

  it('one a criterion, since its oldest value; what somebody marked, whatever its day', () => {
    const alerts = raise(past({ steps: all('2019-05-01', 'met'), values })).filter(({ kind }) => kind === 'stale');
    expect(alerts).toEqual([
      { kind: 'stale', unitId: 1, index: 0, since: '2018-05-22', codes: ['1.1'], askedOf: null },
      { kind: 'stale', unitId: 1, index: 1, since: '2019-05-01', codes: ['2.1'], askedOf: 'Điện lực' },
    ]);
  });

  it('a unit that nobody has touched, also when its last fact only repeated', () => {
    const steps = all('2018-01-01', 'met');
    // As on the overview: exactly 60 days are still fresh.
    expect(told(raise(past({ steps, lastFact: '2019-03-22' })), 'stale')).toEqual([[null, '2019-03-22']]);
    expect(told(raise(past({ steps, lastFact: '2019-03-23' })), 'stale')).toEqual([]);
  });
});

describe('evidence', () => {
  const file = (name: string, validUntil: string | null, order: number, item = '1'): DatedEvidence => ({
    ...{ index: 0, item, name, validUntil, order },
  });
  const ends = (...evidence: DatedEvidence[]) => raise(past({ steps: all('2019-05-01', 'met'), evidence }));

  it('that has ended or ends within the days, its last day counted', () => {
    const alerts = ends(file('a', '2019-05-21', 1), file('b', '2019-05-22', 2), file('c', '2019-06-21', 3, '1b'));
    expect(alerts.flatMap((one) => (one.kind === 'evidence' ? [[one.name, one.expired]] : []))).toEqual([
      ['b', false],
      ['c', false],
    ]);
    expect(ends(file('d', '2019-06-22', 1))).toEqual([]);
  });

  it('not what a later file of the same item outlasts', () => {
    expect(ends(file('old', '2019-05-01', 1), file('new', null, 2))).toEqual([]);
    expect(ends(file('new', null, 1), file('other', '2019-05-01', 2))).toHaveLength(1);
    expect(ends(file('old', '2019-05-01', 1), file('other item', null, 2, 'i:1.1'))).toHaveLength(1);
  });
});

it('counts what it raised, by kind', () => {
  const alerts = raise(past({ steps: [step(0, '2017-01-01', 'met'), step(0, '2017-02-01', 'not_met')] }));
  expect(countAlerts(alerts)).toEqual({ regress: 1, stall: 1, jump: 0, no_assessment: 5, stale: 1, evidence: 0 });
});
