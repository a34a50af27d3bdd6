import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveFrom, moveSelection, type Movement } from './move';
import { cellsOf, holds, isOneCell, rangeOf, selectCell, selectColumns, selectRows } from './select';

const anySize = fc.record({ rows: fc.integer({ min: 1, max: 300 }), columns: fc.integer({ min: 1, max: 60 }) });
const anyMovement = fc.constantFrom<Movement>(
  ...(['up', 'down', 'left', 'right', 'next', 'previous', 'rowStart', 'rowEnd'] as const),
  ...(['gridStart', 'gridEnd', 'pageUp', 'pageDown'] as const),
);
const size = { rows: 20, columns: 19 };

describe('walking a grid', () => {
  it('never leaves it, and a growing selection holds its anchor and its focus', () => {
    fc.assert(
      fc.property(anySize, fc.array(fc.tuple(anyMovement, fc.boolean()), { maxLength: 40 }), (grid, walk) => {
        let at = selectCell({ row: 3, column: 3 }, grid);
        for (const [movement, grow] of walk) {
          const before = at;
          at = moveSelection(at, movement, grid, 10, grow);
          expect(at.focus.row).toBeLessThan(grid.rows);
          expect(at.focus.column).toBeLessThan(grid.columns);
          expect(Math.min(at.focus.row, at.focus.column)).toBeGreaterThanOrEqual(0);
          expect(grow ? at.anchor : at.focus).toEqual(grow ? before.anchor : at.anchor);
          expect(holds(rangeOf(at), at.focus) && holds(rangeOf(at), at.anchor)).toBe(true);
        }
      }),
    );
  });

  it('goes through every cell once by Tab, and back by Shift+Tab', () => {
    fc.assert(
      fc.property(
        fc.record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 9 }) }),
        (grid) => {
          const walk = (from: { row: number; column: number }, movement: Movement) => {
            const path = [from];
            for (let step = 1; step < grid.rows * grid.columns; step += 1)
              path.push(moveFrom(path.at(-1)!, movement, grid, 1));
            return path;
          };
          const forth = walk({ row: 0, column: 0 }, 'next');
          expect(forth).toEqual(cellsOf({ top: 0, left: 0, bottom: grid.rows - 1, right: grid.columns - 1 }));
          expect(walk(forth.at(-1)!, 'previous')).toEqual([...forth].reverse());
        },
      ),
    );
  });

  it('takes whole rows and columns', () => {
    const selection = { anchor: { row: 2, column: 4 }, focus: { row: 5, column: 3 } };
    expect(rangeOf(selectRows(selection, size))).toEqual({ top: 2, left: 0, bottom: 5, right: 18 });
    expect(rangeOf(selectColumns(selection, size))).toEqual({ top: 0, left: 3, bottom: 19, right: 4 });
    expect(isOneCell(selection)).toBe(false);
  });
});
