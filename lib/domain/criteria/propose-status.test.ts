import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyStatus } from '@/tests/arbitraries/statuses';
import { proposeStatus } from './propose-status';
import type { Status } from './status';

const propose = (...statuses: Status[]) =>
  proposeStatus(statuses.map((status, index) => ({ code: `2.${index + 1}`, status })));

it.each<[Status | null, Status[]]>([
  [null, []],
  ['met', ['met', 'met']],
  ['met', ['met', 'not_applicable']],
  ['not_applicable', ['not_applicable', 'not_applicable']],
  ['basically_met', ['met', 'basically_met', 'not_applicable']],
  ['not_assessed', ['met', 'not_assessed', 'basically_met']],
  ['not_assessed', ['not_applicable', 'not_assessed']],
  ['not_met', ['met', 'not_met', 'not_assessed']],
  ['not_met', ['not_met', 'not_applicable', 'basically_met']],
])('%s from %j', (status, indicators) => {
  expect(propose(...indicators).status).toBe(status);
});

it('names what is not met and what nobody assessed', () => {
  expect(propose('not_met', 'met', 'not_met', 'not_assessed')).toEqual({
    status: 'not_met',
    notMet: ['2.1', '2.3'],
    notAssessed: ['2.4'],
  });
});

const STEPS: Readonly<Record<Status, number>> = {
  not_met: 0,
  not_assessed: 1,
  basically_met: 2,
  met: 3,
  not_applicable: 3,
};

it('an indicator that rises never lowers the criterion, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(anyStatus, { minLength: 1 }), fc.nat(), fc.boolean(), (statuses, place, turned) => {
      const at = place % statuses.length;
      const raised = statuses.with(at, 'met');
      const before = propose(...statuses).status!;
      const after = propose(...(turned ? raised.toReversed() : raised)).status!;
      expect(STEPS[after]).toBeGreaterThanOrEqual(STEPS[before]);
    }),
  );
});
