import { overlaps } from '@/lib/domain/units/period';
import type { Period } from '@/lib/domain/units/unit';
import type { Board, Charge, Post } from '@/lib/domain/steering/board';
import { AppError } from '@/lib/errors';
import { rowsAt } from '../steering/rows-at';
import type { Desk } from '../steering/mutations';
import { readBoards } from './data';

/** The boards that a write may touch: in force on its day, at its unit or under it; held until the write is done. */
async function lockBoards(desk: Desk): Promise<Board[]> {
  const { tx, tenantId } = desk;
  const { unitIds } = rowsAt(desk);
  await tx.$queryRaw`
    SELECT id FROM steering_board WHERE tenant_id = ${tenantId} AND unit_id = ANY(${[...unitIds]}) ORDER BY id FOR UPDATE`;
  return readBoards(tx, rowsAt(desk));
}

/** Throws AppError `row_gone` for a board that is not there, or not below the unit. */
export async function findBoard(desk: Desk, id: number): Promise<Board> {
  const board = (await lockBoards(desk)).find((one) => one.id === id);
  if (!board) throw new AppError('row_gone');
  return board;
}

export async function findPost(desk: Desk, id: number): Promise<{ board: Board; post: Post }> {
  for (const board of await lockBoards(desk)) {
    const post = board.posts.find((one) => one.id === id);
    if (post) return { board, post };
  }
  throw new AppError('row_gone');
}

export async function findCharge(desk: Desk, id: number): Promise<{ board: Board; post: Post; charge: Charge }> {
  for (const board of await lockBoards(desk))
    for (const post of board.posts) {
      const charge = post.charges.find((one) => one.id === id);
      if (charge) return { board, post, charge };
    }
  throw new AppError('row_gone');
}

/** A board has one head a day. Throws AppError `period_overlap` at the field. */
export function checkOneHead({ posts }: Board, rank: Post['rank'], life: Period, except?: Post): void {
  if (rank !== 'head') return;
  const others = posts.filter((post) => post.rank === 'head' && post !== except);
  if (others.some((post) => overlaps(post, life))) throw new AppError('period_overlap', { field: 'from' });
}
