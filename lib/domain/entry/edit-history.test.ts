import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStatus } from '@/tests/arbitraries/statuses';
import { NO_HISTORY, redo, remember, undo, type Edit, type EditHistory } from './edit-history';
import { EMPTY_CONTENT, type ItemContent } from './item-content';
import { planFill } from './fill';

type Board = Readonly<Record<string, ItemContent>>;

const write = (board: Board, edits: readonly Edit[]): Board => ({
  ...board,
  ...Object.fromEntries(edits.map(({ place, after }) => [place, after])),
});
const anyAct = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), anyStatus), {
  minLength: 1,
  selector: ([place]) => place,
});

describe('taking back', () => {
  it('n acts taken back stand as before them, and done again as after them', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), fc.nat(12), (acts, back) => {
        let board: Board = { a: EMPTY_CONTENT, b: EMPTY_CONTENT, c: EMPTY_CONTENT };
        let history: EditHistory = NO_HISTORY;
        const boards = [board];
        for (const act of acts) {
          const edits = act.map(([place, status]) => ({
            place,
            before: board[place]!,
            after: { ...EMPTY_CONTENT, status },
          }));
          const depth = history.done.length;
          history = remember(history, edits);
          board = write(board, edits);
          if (history.done.length > depth) boards.push(board);
        }
        const steps = Math.min(back, boards.length - 1);
        for (const step of [undo, redo])
          for (let n = 1; n <= steps; n += 1) {
            const { history: next, edits } = step(history);
            history = next;
            board = write(board, edits);
            expect(board).toEqual(boards[boards.length - 1 - (step === undo ? n : steps - n)]);
          }
      }),
    );
  });

  it('has nothing to take back at first, and forgets what was undone when something new is done', () => {
    expect(undo(NO_HISTORY).edits).toEqual([]);
    const edit = { place: 'a', before: EMPTY_CONTENT, after: { ...EMPTY_CONTENT, status: 'met' as const } };
    const undone = undo(remember(NO_HISTORY, [edit])).history;
    expect(redo(remember(undone, [{ ...edit, place: 'b' }])).edits).toEqual([]);
    expect(remember(undone, [{ ...edit, after: EMPTY_CONTENT }])).toBe(undone);
  });
});

describe('filling', () => {
  it('copies the first row down and the first column to the right', () => {
    const range = { top: 2, left: 1, bottom: 4, right: 2 };
    expect(planFill(range, 'down')).toHaveLength(4);
    expect(planFill(range, 'down').every(({ from, to }) => from.row === 2 && from.column === to.column)).toBe(true);
    expect(planFill(range, 'right').every(({ from, to }) => from.column === 1 && from.row === to.row)).toBe(true);
  });

  it('of one row takes the row above, and at the edge nothing', () => {
    const one = { top: 3, left: 3, bottom: 3, right: 3 };
    expect(planFill(one, 'down')).toEqual([{ from: { row: 2, column: 3 }, to: { row: 3, column: 3 } }]);
    expect(planFill({ top: 0, left: 0, bottom: 0, right: 4 }, 'down')).toEqual([]);
  });
});
