import { expect, it } from 'vitest';
import { layCells } from './lay-cells';

const one = (cell: string | null) => ({ cell, across: 1, down: 1 });

it('puts what reaches over others where it begins and leaves the covered places empty', () => {
  expect(
    layCells([
      [
        { cell: 'Xã', across: 1, down: 2 },
        { cell: 'Tiêu chí', across: 2, down: 1 },
      ],
      [one('1'), one('2')],
      [{ cell: 'Kiên Mộc', across: 1, down: 1 }, one('đạt'), one(null)],
      [{ cell: 'Huyện Đình Lập', across: 5, down: 1 }],
    ]),
  ).toEqual([
    ['Xã', 'Tiêu chí', null],
    [null, '1', '2'],
    ['Kiên Mộc', 'đạt', null],
    ['Huyện Đình Lập', null, null],
  ]);
});

it('a cell that reaches below the last row ends with it; no rows are no grid', () => {
  expect(layCells([[{ cell: 'a', across: 1, down: 9 }, one('b')]])).toEqual([['a', 'b']]);
  expect(layCells([])).toEqual([]);
});
