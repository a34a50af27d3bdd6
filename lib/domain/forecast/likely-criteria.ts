import type { LikelyCriterion } from './forecast';
import type { WeighedCase } from './weigh-cases';

/** As if so much weight had been seen of a criterion that comes as often as all of them do. */
const PRIOR = 2;

/**
 * The criteria that a unit lacks, by how often those like it that lacked them had them at the end of the window.
 * @param count so many of them are expected; a blocked one never is
 */
export function likelyCriteria(
  has: readonly boolean[],
  blocked: readonly number[],
  near: readonly WeighedCase[],
  count: number,
): LikelyCriterion[] {
  const lacked = has.flatMap((one, index) => (one ? [] : [index]));
  const seen = lacked.map((index) => ({ index, ...tally(near, index) }));
  const all = seen.reduce((sum, { came, of }) => ({ came: sum.came + came, of: sum.of + of }), { came: 0, of: 0 });
  const usual = all.of === 0 ? 0 : all.came / all.of;
  const shares = seen
    .map(({ index, came, of }) => ({
      index,
      share: (came + PRIOR * usual) / (of + PRIOR),
      blocked: blocked.includes(index),
    }))
    .sort((a, b) => Number(a.blocked) - Number(b.blocked) || b.share - a.share || a.index - b.index);
  return shares.map((one, place) => ({ ...one, expected: !one.blocked && place < count }));
}

function tally(near: readonly WeighedCase[], index: number): { came: number; of: number } {
  let [came, of] = [0, 0];
  for (const { past, weight } of near) {
    if (past.has[index]) continue;
    of += weight;
    if (past.end[index]) came += weight;
  }
  return { came, of };
}
