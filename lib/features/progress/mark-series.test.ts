import { expect, it } from 'vitest';
import { indicator, version } from '@/tests/arbitraries/catalogue-version';
import { markSeries } from './mark-series';

const first = version(1, [[indicator('1.1')]]);
const amended = version(2, [[indicator('1.1', { name: 'Sửa đổi' })]], { validFrom: '2024-03-01' });
const days = (...all: string[]) => all.map((day) => ({ day }));
const marked = (points: { day: string }[], versions = [first, amended]) =>
  markSeries(points, { versions }).flatMap(({ day, mark }) => (mark ? [[day, mark.decision, mark.from]] : []));

it('stands on the first point at or after the amendment, once', () => {
  expect(marked(days('2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'))).toEqual([
    ['2024-03-31', 'Quyết định 2', '2024-03-01'],
  ]);
  expect(marked(days('2024-02-29', '2024-03-01'))).toEqual([['2024-03-01', 'Quyết định 2', '2024-03-01']]);
});

it('is not there before the amendment, nor where the series begins after it', () => {
  expect(marked(days('2023-12-31', '2024-02-29'))).toEqual([]);
  expect(marked(days('2024-03-31', '2024-04-30'))).toEqual([]);
});

it('is not there for a version that only puts an older one right', () => {
  const correction = version(2, [[indicator('1.1', { name: 'Đối chiếu' })]]);
  expect(marked(days('2022-01-31', '2022-03-31', '2022-04-30'), [first, correction])).toEqual([]);
});
