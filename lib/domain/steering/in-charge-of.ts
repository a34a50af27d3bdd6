import { covers } from '../units/period';
import type { Board, Charge, Post } from './board';
import { postsOn } from './posts-on';

/** A post of a board, and what it answers for on the day. */
export interface InCharge {
  readonly board: Board;
  readonly post: Post;
  readonly charge: Charge;
}

/** Everything that posts of boards answer for on a day; a charge ends with its post. */
export function chargesOn(boards: readonly Board[], day: string): InCharge[] {
  return boards.flatMap((board) =>
    postsOn(board, day).flatMap((post) =>
      post.charges.filter((charge) => covers(charge, day)).map((charge) => ({ board, post, charge })),
    ),
  );
}

/** What is asked about: a unit that lies under the boards, and a criterion of a set; null: the unit as a whole. */
export interface ChargedFor {
  readonly unitId: number;
  readonly criterion: { readonly setId: string; readonly number: number } | null;
}

/**
 * Who answers for a criterion in a unit on a day, the nearest first: named for both, for the unit, for the criterion anywhere.
 * Without a criterion only who answers for the unit as a whole.
 * @param boards those whose units the unit belongs to
 */
export function inChargeOf(boards: readonly Board[], { unitId, criterion }: ChargedFor, day: string): InCharge[] {
  const fits = ({ charge }: InCharge) =>
    (charge.unitId === null || charge.unitId === unitId) &&
    (charge.number === null || (charge.setId === criterion?.setId && charge.number === criterion.number));
  const nearness = ({ charge }: InCharge) => (charge.unitId === null ? 0 : 2) + (charge.number === null ? 0 : 1);
  return chargesOn(boards, day)
    .filter(fits)
    .sort((a, b) => nearness(b) - nearness(a));
}
