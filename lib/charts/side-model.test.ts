import { expect, test } from 'vitest';
import type { Tally } from '@/lib/domain/progress/summary';
import type { PlaceFigures } from '@/lib/features/compare/view';
import { sidePlaces } from './side-model';

const NOTHING: Tally = { met: 0, not_met: 0, basically_met: 0, not_applicable: 0, not_assessed: 0 };

const place = (code: string, criteria: Tally[], units: number): PlaceFigures => ({
  ...{ code, title: code, units, criteria, assessed: units, meetAll: 0 },
  ...{ average: null, before: null, gained: null, lost: null },
});

const linesOf = (places: PlaceFigures[], differing = false) =>
  sidePlaces({
    places,
    chosenPlaces: places.map(({ code }) => code),
    criteria: places[0]!.criteria.map((_, at) => ({ number: at + 1, name: '', nameConfirmed: true })),
    differing,
    counting: { notApplicableCounts: true },
  }).lines;

test('a criterion nobody assessed is no zero, and differs from one that no unit has', () => {
  const nobody = place('180', [{ ...NOTHING, not_assessed: 10 }], 10);
  const none = place('181', [{ ...NOTHING, not_met: 4, not_assessed: 6 }], 10);
  expect(linesOf([nobody, none])[0]).toMatchObject({ cells: [{ having: null }, { having: 0 }], differs: true });
  expect(linesOf([nobody, none], true)).toHaveLength(1);
  expect(linesOf([nobody, place('182', [{ ...NOTHING, not_assessed: 3 }], 3)], true)).toEqual([]);
});

test('shares are the same where ten of twenty have it and five of ten', () => {
  const half = place('180', [{ ...NOTHING, met: 3, not_applicable: 2, not_met: 5 }], 10);
  const more = place('181', [{ ...NOTHING, met: 10, not_met: 10 }], 20);
  expect(linesOf([half, more])[0]).toMatchObject({ cells: [{ having: 5 }, { having: 10 }], differs: false });
});
