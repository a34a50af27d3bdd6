import { describe, expect, it } from 'vitest';
import type { Status } from '../criteria/status';
import { isStale } from './freshness';
import { DEFAULT_COUNTING } from './summary';
import { turningFact } from './turning-fact';

const facts = (...statuses: Status[]) => statuses.map((status, at) => ({ status, on: `2019-0${at + 1}-01` }));
const dayOf = (...statuses: Status[]) => turningFact(facts(...statuses), DEFAULT_COUNTING)?.on ?? null;

describe('the fact a change is owed to', () => {
  it('is the first of those that say the same without a break', () => {
    expect(dayOf('met')).toBe('2019-01-01');
    expect(dayOf('met', 'met')).toBe('2019-01-01');
    expect(dayOf('not_met', 'met', 'met')).toBe('2019-02-01');
    expect(dayOf('met', 'not_met', 'met')).toBe('2019-03-01');
  });

  it('is not a later one in other words', () => {
    expect(dayOf('met', 'not_applicable')).toBe('2019-01-01');
    expect(dayOf('basically_met', 'not_met')).toBe('2019-01-01');
    expect(turningFact(facts('met', 'not_applicable'), { notApplicableCounts: false })?.on).toBe('2019-02-01');
  });

  it('does not exist where nothing was said', () => expect(dayOf()).toBeNull());
});

describe('a unit is not updated', () => {
  it('after more than sixty days, counted from the day that is looked at', () => {
    expect(isStale('2019-03-23', '2019-05-22')).toBe(false);
    expect(isStale('2019-03-22', '2019-05-22')).toBe(true);
    expect(isStale('2019-12-31', '2020-02-29')).toBe(false);
    expect(isStale('2019-12-31', '2020-03-01')).toBe(true);
  });

  it('nobody has ever assessed it: that is something else', () => expect(isStale(null, '2019-05-22')).toBe(false));
});
