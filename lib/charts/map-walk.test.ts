import { expect, test } from 'vitest';
import { DEFAULT_COUNTING } from '@/lib/domain/progress/summary';
import type { MapShape, MapView } from '@/lib/features/map/view';
import type { MonthFrames } from '@/lib/features/progress/month-frames-view';
import { mapOn } from './map-walk';
import type { DrawnMap } from './packed/map';

const shape = (code: string, since: string): MapShape => ({ code, since, name: code, path: '', x: 0, y: 0 });
const shapes = [shape('00001', '2004-01-01'), shape('00002', '2020-02-01')];
const map: MapView = {
  layer: 'borders',
  layers: ['tiles', 'borders'],
  drawing: { kind: 'shapes', width: 720, height: 400, shapes, marks: [], source: { kind: 'own', text: 'Sở' } },
  areas: null,
  legend: [
    { least: 2, label: 'kiểu mẫu', also: 'model' },
    { least: 2, label: null, also: null },
    { least: 0, label: null, also: null },
  ],
  legendOwn: true,
  also: { '00001': ['model'] },
};
const drawn: DrawnMap = {
  map,
  rows: [],
  groups: [{ code: 'today', title: 'huyện nay', href: '/' }],
  counting: DEFAULT_COUNTING,
  countedLevel: 'commune',
  criteria: [],
  head: { code: '20', title: '', query: '', asOf: '2020-03-15', compareTo: '2019-12-31', setName: '' },
  decimals: 1,
};
const frames: MonthFrames = {
  days: ['2020-01-31', '2020-02-29', '2020-03-15'],
  rows: [['00002', 'Xã cũ', 'then', [], ['mm', null, null]]],
  groups: [{ code: 'then', title: 'huyện xưa' }],
  marks: [],
  begin: '2016-10-17',
};

test('on its own day a map is what the page brought', () => {
  expect(mapOn(drawn, null, -1)).toEqual({ asOf: '2020-03-15', map, rows: [], groups: drawn.groups });
});

test('a month has its own groups, and no class that only the page’s day can tell', () => {
  const then = mapOn(drawn, frames, 0);
  expect(then).toMatchObject({ asOf: '2020-01-31', groups: frames.groups, rows: [{ code: '00002', name: 'Xã cũ' }] });
  expect(then.map.legend.map(({ least, also }) => [least, also])).toEqual([
    [2, null],
    [0, null],
  ]);
  expect(then.map.also).toEqual({});
});

test('a border is not drawn before its unit began: the code was another unit’s', () => {
  const codesAt = (at: number) => {
    const { drawing } = mapOn(drawn, frames, at).map;
    return drawing.kind === 'shapes' ? drawing.shapes.map(({ code }) => code) : null;
  };
  expect([codesAt(0), codesAt(1)]).toEqual([['00001'], ['00001', '00002']]);
  expect(mapOn(drawn, frames, 1).map.drawing).toBe(map.drawing);
});
