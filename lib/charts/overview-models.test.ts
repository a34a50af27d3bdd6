import { expect, test } from 'vitest';
import { DEFAULT_COUNTING } from '@/lib/domain/progress/summary';
import { bandModel } from './band-model';
import { tallyModel } from './tally-model';
import { unitHref } from './unit-href';

const tally = { met: 1, not_met: 0, basically_met: 0, not_applicable: 0, not_assessed: 0 };
const criteria = [1, 2].map((number) => ({
  number,
  name: `Tiêu chí ${number}`,
  nameConfirmed: true,
  department: null,
  tally,
}));
test('criteria by how many units lack them; equal ones by number', () => {
  const lines = tallyModel(
    [
      { ...criteria[0]!, tally: { ...tally, not_met: 1, not_applicable: 4 } },
      { ...criteria[1]!, tally: { ...tally, not_assessed: 2 } },
      { ...criteria[1]!, number: 3, tally: { ...tally, basically_met: 2 } },
    ],
    DEFAULT_COUNTING,
  );
  expect(lines.map(({ number, lacking }) => [number, lacking])).toEqual([
    [2, 2],
    [3, 2],
    [1, 1],
  ]);
});

test('bands against the longest of them; nobody assessed is a line of its own', () => {
  const { bands, none } = bandModel(
    [
      { from: 19, to: 19, count: 4 },
      { from: 5, to: 9, count: 2 },
    ],
    1,
  );
  expect(bands).toMatchObject([
    { key: '19-19', length: 1 },
    { key: '5-9', length: 0.5 },
  ]);
  expect(none).toMatchObject({ key: 'none', count: 1, length: 0.25 });
  expect(bandModel([{ from: 0, to: 4, count: 0 }], 0)).toMatchObject({ bands: [{ length: 0 }], none: null });
});

test('links carry the day on', () => {
  expect(unitHref('189', '')).toBe('/units/189');
  expect(unitHref('189', '?asOf=2019-05-22', 'matrix')).toBe('/units/189/matrix?asOf=2019-05-22');
  expect(unitHref('08929~tan-long', '?asOf=2019-05-22', undefined, { unmet: '17' })).toBe(
    '/units/08929~tan-long?asOf=2019-05-22&unmet=17',
  );
});
