import { covers } from '../units/period';
import { BOARD_RANKS, type Board, type Post } from './board';

/** The posts of a board on a day: head, deputies, secretary, members, each in the order in which they were entered. */
export function postsOn(board: Board, day: string): Post[] {
  const held = covers(board, day) ? board.posts.filter((post) => covers(post, day)) : [];
  const rankOf = ({ rank }: Post) => BOARD_RANKS.indexOf(rank);
  return held.sort((a, b) => rankOf(a) - rankOf(b) || a.id - b.id);
}
