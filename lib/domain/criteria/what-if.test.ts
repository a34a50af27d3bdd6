import { describe, expect, it } from 'vitest';
import { setOf } from '@/tests/arbitraries/criteria-set';
import { criterionOf, indicatorOf, thresholdOf } from '@/tests/arbitraries/supposition';
import { vector } from '@/tests/vector';
import { DEFAULT_COUNTING } from '../progress/summary';
import { writeReason } from '../report/evaluation-reason';
import type { Status } from './status';
import { NO_RULES } from './version-rules';
import type { Change } from './what-if/change';
import type { MeasuredFact } from './judge-fact';
import type { SupposedUnit } from './what-if/judge-unit';
import { supposeChanges } from './what-if';

const cell = (status: Status, value: number | null = null): MeasuredFact => ({ status, value, valueText: null });

function unitWith(
  code: string,
  cells: Readonly<Record<string, MeasuredFact>>,
  group: string | null = null,
): SupposedUnit {
  const classification = { region: 'tdmnpb', group, tags: [] };
  return {
    id: Number(code.replace(/\D/g, '')),
    code,
    classification,
    cells: new Map(Object.entries(cells)),
    shares: new Map(),
  };
}

const SET = setOf('thu', 2);
const VERSION = {
  rules: NO_RULES,
  criteria: [
    criterionOf(
      1,
      indicatorOf('1.1', {
        thresholds: [thresholdOf('tdmnpb', 85), thresholdOf('nhom_1', null), thresholdOf('nhom_2', 70)],
      }),
      indicatorOf('1.2', { kind: 'boolean', comparator: null }),
    ),
    criterionOf(2),
  ],
};

function suppose(units: readonly SupposedUnit[], ...changes: Change[]) {
  return supposeChanges({ set: SET, version: VERSION, units, changes, rule: DEFAULT_COUNTING });
}

const toThreshold = (value: number, column = 'tdmnpb'): Change => {
  return { kind: 'threshold', indicator: '1.1', column, value, upper: null };
};
const told = (result: ReturnType<typeof suppose>) =>
  result.outcomes.map(({ unit, number, kind, from, to }) => [unit.code, number, kind, from, to]);

describe('health insurance under three thresholds (S4-V3)', () => {
  const { input, output } = vector<
    { value: number; unit: string; thresholds: number[] },
    { vs85: string; vs90: string; vs95: string }
  >('S4-V3 health insurance with stale data');
  const insurance = indicatorOf('15.1', { unit: input.unit });
  const version = { rules: NO_RULES, criteria: [criterionOf(15, insurance)] };
  const set = { id: 'thu', numbers: [15] };
  const unit = unitWith('x1', { '15': cell('not_assessed'), 'i:15.1': cell('not_assessed', input.value) });

  it.each(input.thresholds.map((threshold) => [threshold, output[`vs${threshold}` as keyof typeof output]] as const))(
    'vs %d: %s',
    (value, expected) => {
      const changes: Change[] = [{ kind: 'threshold', indicator: '15.1', column: 'chung', value, upper: null }];
      const { outcomes } = supposeChanges({ set, version, units: [unit], changes, rule: DEFAULT_COUNTING });
      const { then } = outcomes[0]!.because[0]!;
      const [, missing] = writeReason(insurance, input.value, then.evaluation!)!.split(', ');
      const word = outcomes[0]!.to === 'met' ? 'Đạt' : `Chưa đạt (${missing})`;
      expect(word).toBe(expected);
    },
  );
});

describe('a supposed threshold', () => {
  const passing = unitWith('x1', {
    '1': cell('met'),
    '2': cell('met'),
    'i:1.1': cell('met', 89),
    'i:1.2': cell('met'),
  });
  const failing = unitWith('x2', {
    '1': cell('not_met'),
    '2': cell('met'),
    'i:1.1': cell('not_met', 80),
    'i:1.2': cell('met'),
  });
  const silent = unitWith('x3', { '1': cell('met') });

  it('says who would fall, and with whom the standard is lost', () => {
    const result = suppose([passing, failing, silent], toThreshold(90));
    expect(told(result)).toEqual([['x1', 1, 'lost', 'met', 'not_met']]);
    expect(result.falling.map(({ code }) => code)).toEqual(['x1']);
    expect([result.now.meetAll, result.then.meetAll]).toEqual([1, 0]);
  });

  it('says who would pass', () => {
    const result = suppose([passing, failing, silent], toThreshold(80));
    expect(told(result)).toEqual([['x2', 1, 'gained', 'not_met', 'met']]);
    expect(result.reaching.map(({ code }) => code)).toEqual(['x2']);
  });

  it('leaves a unit without a value as it is recorded', () => {
    expect(suppose([silent], toThreshold(100)).then.criteria[0]!.met).toBe(1);
  });

  it('that takes away what decided leaves the recorded status, and says so', () => {
    const half = unitWith('x4', { '1': cell('not_met'), 'i:1.1': cell('not_met', 80) });
    const result = suppose([half], toThreshold(80));
    expect(told(result)).toEqual([['x4', 1, 'undecided', 'not_met', 'not_met']]);
    expect(result.outcomes[0]!.open).toEqual(['1.2']);
  });

  it('in a column of nobody changes nothing', () => {
    expect(suppose([passing, failing], toThreshold(100, 'dbsh')).outcomes).toEqual([]);
  });
});

describe('another group of one commune', () => {
  const unit = unitWith('x1', { '1': cell('not_met'), 'i:1.1': cell('not_met', 80), 'i:1.2': cell('met') });
  const toGroup = (value: string): Change => ({ kind: 'group', unit: 'x1', value });

  it('judges it by that group’s thresholds', () => {
    expect(told(suppose([unit], toGroup('2')))).toEqual([['x1', 1, 'gained', 'not_met', 'met']]);
  });

  it('whose threshold is unknown decides nothing', () => {
    const recorded = unitWith('x2', { '1': cell('met'), 'i:1.1': cell('not_met', 80), 'i:1.2': cell('met') });
    expect(told(suppose([recorded], { kind: 'group', unit: 'x2', value: '1' }))).toEqual([]);
    expect(suppose([recorded]).differing.map(([{ code }, number]) => [code, number])).toEqual([['x2', 1]]);
  });

  it('does not touch its neighbours', () => {
    expect(told(suppose([unit, { ...unit, id: 2, code: 'x2' }], toGroup('2')))).toHaveLength(1);
  });
});

it('another comparison turns the judgement over', () => {
  const unit = unitWith('x1', { '1': cell('met'), 'i:1.1': cell('met', 89), 'i:1.2': cell('met') });
  expect(told(suppose([unit], { kind: 'comparator', indicator: '1.1', comparator: '<=' }))).toEqual([
    ['x1', 1, 'lost', 'met', 'not_met'],
  ]);
});

it('a part of the set is judged alone', () => {
  const unit = unitWith('x1', { '1': cell('met'), '2': cell('not_met') });
  const part = { id: 'thu#2', numbers: [2] };
  const result = supposeChanges({
    set: part,
    version: VERSION,
    units: [unit],
    changes: [toThreshold(1)],
    rule: DEFAULT_COUNTING,
  });
  expect(result.statuses.get(1)).toEqual(['not_met']);
});
