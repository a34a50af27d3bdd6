import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStatuses } from '@/tests/arbitraries/statuses';
import { anyRule } from '@/tests/arbitraries/unit-progress';
import { compareStatuses, type CriterionChange } from './changes';
import { isAssessed, scoreOf } from './counting';
import { DEFAULT_COUNTING } from './summary';

const turned = (changes: CriterionChange[]) => changes.map(({ index, from, to }) => ({ index, from: to, to: from }));
const twoDays = fc
  .integer({ min: 1, max: 21 })
  .chain((size) => fc.tuple(anyStatuses(size), anyStatuses(size), anyRule));

describe('what a unit gained and lost', () => {
  it('names both, though they cancel out in the score', () => {
    expect(compareStatuses(['met', 'not_met'], ['basically_met', 'met'], DEFAULT_COUNTING)).toEqual({
      gained: [{ index: 1, from: 'not_met', to: 'met' }],
      lost: [{ index: 0, from: 'met', to: 'basically_met' }],
    });
  });

  it('does not call a step that leaves the score alone a change', () => {
    expect(compareStatuses(['not_met', 'met'], ['basically_met', 'not_applicable'], DEFAULT_COUNTING)).toEqual({
      gained: [],
      lost: [],
    });
  });

  it('counts a criterion that no longer applies as lost only where the tenant does not count it', () => {
    const strict = { notApplicableCounts: false };
    expect(compareStatuses(['met'], ['not_applicable'], strict).lost).toEqual([
      { index: 0, from: 'met', to: 'not_applicable' },
    ]);
  });

  it('does not take the first assessment of a unit for a gain', () => {
    expect(compareStatuses(['not_assessed', 'not_assessed'], ['met', 'met'], DEFAULT_COUNTING)).toEqual({
      gained: [],
      lost: [],
    });
  });

  it('takes the first assessment of one criterion of an assessed unit for a gain', () => {
    expect(compareStatuses(['met', 'not_assessed'], ['met', 'met'], DEFAULT_COUNTING).gained).toHaveLength(1);
  });
});

describe('laws of change', () => {
  it('gained and lost change places when the two days do', () => {
    fc.assert(
      fc.property(twoDays, ([before, now, rule]) => {
        const forward = compareStatuses(before, now, rule);
        const back = compareStatuses(now, before, rule);
        expect(back).toEqual({ gained: turned(forward.lost), lost: turned(forward.gained) });
      }),
    );
  });

  it('explain the difference of the scores of an assessed unit, and nothing happens in no time', () => {
    fc.assert(
      fc.property(twoDays, ([before, now, rule]) => {
        const { gained, lost } = compareStatuses(before, now, rule);
        const both = isAssessed(before) && isAssessed(now);
        expect(gained.length - lost.length).toBe(both ? scoreOf(now, rule) - scoreOf(before, rule) : 0);
        expect(compareStatuses(now, now, rule)).toEqual({ gained: [], lost: [] });
      }),
    );
  });
});
