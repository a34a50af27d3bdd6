import { covers, dayAfter } from '../units/period';
import type { Board, BoardRank } from './board';
import { postsOn } from './posts-on';

/** A post that nobody holds: a cause of delay that the system sees by itself (cases/facts 0.23 a). */
export interface VacantPost {
  readonly boardId: number;
  readonly unitId: number;
  readonly board: string;
  readonly rank: BoardRank;
  /** ISO day from which nobody holds it. */
  readonly since: string;
}

/**
 * The vacant posts of boards on a day: a post in force without a holder, and a head that ended without another after it.
 * A board of which no head was ever entered has none: what is not known is no vacancy.
 */
export function vacantPosts(boards: readonly Board[], day: string): VacantPost[] {
  return boards
    .filter((board) => covers(board, day))
    .flatMap((board) => {
      const of = (rank: BoardRank, since: string) => ({
        boardId: board.id,
        unitId: board.unitId,
        board: board.name,
        rank,
        since,
      });
      const held = postsOn(board, day);
      const vacant = held.filter(({ holder }) => holder === null);
      const found = vacant.map(({ rank, validFrom }) => of(rank, vacantSince(board.posts, rank, validFrom)));
      const gone = held.some(({ rank }) => rank === 'head') ? null : lastHeadEnd(board, day);
      return gone === null ? found : [of('head', dayAfter(gone)), ...found];
    });
}

/** A vacancy that was entered in several rows is one. */
function vacantSince(posts: Board['posts'], rank: BoardRank, from: string): string {
  const before = posts.find(
    (post) => post.rank === rank && post.holder === null && post.validTo !== null && dayAfter(post.validTo) === from,
  );
  return before ? vacantSince(posts, rank, before.validFrom) : from;
}

function lastHeadEnd({ posts }: Board, day: string): string | null {
  const ends = posts.flatMap(({ rank, validTo }) =>
    rank === 'head' && validTo !== null && validTo < day ? validTo : [],
  );
  return ends.sort().at(-1) ?? null;
}
