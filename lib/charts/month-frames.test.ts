import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { MonthFrames } from '@/lib/features/progress/month-frames-view';
import { frameOf, rowsAt } from './month-frames';

const DAYS = ['2019-02-28', '2019-03-31', '2019-04-30', '2019-05-22'];

function framesWith(...states: readonly (string | null)[][]): MonthFrames {
  const rows = states.map((one, at) => [`0000${at}`, `Xã ${at}`, '189', ['bien-gioi'], one] as const);
  return { days: DAYS, rows, groups: [], marks: [], begin: '2016-10-17' };
}

test('a state stays until another is said, and the frame before is what it changed from', () => {
  const frames = framesWith(['..', 'mx', '', 'mm']);
  expect(rowsAt(frames, 0)).toMatchObject([{ now: '..', before: null }]);
  expect(rowsAt(frames, 2)).toMatchObject([{ now: 'mx', before: 'mx' }]);
  expect(rowsAt(frames, 3)).toMatchObject([{ now: 'mm', before: 'mx', tags: ['bien-gioi'], lastEffective: null }]);
});

test('a unit is there only while it is counted; back again it takes nothing from before', () => {
  const frames = framesWith(['mm', null, 'x.', ''], [null, 'hn', '', null]);
  expect(DAYS.map((_, at) => rowsAt(frames, at).map(({ code, now, before }) => [code, now, before]))).toEqual([
    [['00000', 'mm', null]],
    [['00001', 'hn', null]],
    [
      ['00000', 'x.', null],
      ['00001', 'hn', 'hn'],
    ],
    [['00000', 'x.', 'x.']],
  ]);
});

test('a frame that is not there is refused', () => {
  for (const at of [-1, 4, 0.5, Number.NaN]) expect(() => rowsAt(framesWith(), at)).toThrow(RangeError);
});

test('a month of an address finds its frame, or the nearest before it', () => {
  const frames = framesWith();
  expect(['2019-03', '2019-05', '2024-01', '2001-01'].map((month) => frameOf(frames, month))).toEqual([1, 3, 3, 0]);
  fc.assert(fc.property(fc.string(), (month) => DAYS[frameOf(frames, month)] !== undefined));
});
