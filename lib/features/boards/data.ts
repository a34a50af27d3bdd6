import type { Tx } from '@/lib/db/client';
import { toDateParam, toIsoDay, toIsoDayOrNull } from '@/lib/db/iso-day';
import { groupBy } from '@/lib/domain/group-by';
import { BOARD_KINDS, BOARD_RANKS, type Board, type Charge, type Post } from '@/lib/domain/steering/board';
import { knownWord } from '../steering/known-word';
import type { RowsAsked } from '../steering/rows-asked';

/** The boards of units that are in force on the day, each with every post and charge that it had up to then. */
export async function readBoards(tx: Tx, { tenantId, unitIds, day }: RowsAsked): Promise<Board[]> {
  const upTo = { lte: toDateParam(day) };
  const inForce = { tenantId, validFrom: upTo, OR: [{ validTo: null }, { validTo: { gte: toDateParam(day) } }] };
  const boards = await tx.steeringBoard.findMany({
    where: { ...inForce, unitId: { in: [...unitIds] } },
    orderBy: { id: 'asc' },
  });
  if (boards.length === 0) return [];
  const posts = await tx.boardPost.findMany({
    where: { tenantId, boardId: { in: boards.map(({ id }) => id) }, validFrom: upTo },
    orderBy: { id: 'asc' },
  });
  const charges = await tx.boardCharge.findMany({
    where: { tenantId, postId: { in: posts.map(({ id }) => id) }, validFrom: upTo },
    orderBy: { id: 'asc' },
  });
  const chargesOf = groupBy(charges, ({ postId }) => postId);
  const postsOf = groupBy(posts, ({ boardId }) => boardId);
  return boards.map(({ id, unitId, kind, name, decision, illustrative, ...life }) => ({
    ...{ id, unitId, kind: knownWord(BOARD_KINDS, kind), name, decision, illustrative, ...periodOf(life) },
    posts: (postsOf.get(id) ?? []).map((post): Post => {
      const { rank, holder, departmentId, userId } = post;
      const own = (chargesOf.get(post.id) ?? []).map(toCharge);
      return {
        ...{ id: post.id, rank: knownWord(BOARD_RANKS, rank), holder, departmentId, userId },
        ...periodOf(post),
        charges: own,
      };
    }),
  }));
}

interface ChargeRow extends Omit<Charge, 'validFrom' | 'validTo'> {
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

function toCharge({ id, unitId, setId, number, decision, ...life }: ChargeRow): Charge {
  return { id, unitId, setId, number, decision, ...periodOf(life) };
}

function periodOf({ validFrom, validTo }: { validFrom: Date; validTo: Date | null }) {
  return { validFrom: toIsoDay(validFrom), validTo: toIsoDayOrNull(validTo) };
}
