import { isAssessed } from '@/lib/domain/progress/counting';
import { isStale } from '@/lib/domain/progress/freshness';
import { unpackStatuses } from '@/lib/domain/criteria/packed-statuses';
import type { CriterionView, UnitRow } from '@/lib/features/progress/view';

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** 0 to 1; null: of nothing. */
  readonly share: number | null;
}

export interface CompletenessModel {
  readonly units: Share;
  /** Units × criteria about which somebody said something. */
  readonly cells: Share;
  /** Of the assessed units those with a word not older than 60 days. */
  readonly fresh: Share;
  readonly stale: number;
  /** Nobody has said anything about them: neither fresh nor stale. */
  readonly never: readonly { readonly code: string; readonly name: string }[];
  /** The assessed unit that has waited longest. */
  readonly oldest: { readonly code: string; readonly name: string; readonly on: string } | null;
}

/** How complete and how fresh the figures of a page are; what nobody assessed is counted as missing, never as 0 %. */
export function completenessModel(
  rows: readonly UnitRow[],
  criteria: readonly Pick<CriterionView, 'tally'>[],
  day: string,
): CompletenessModel {
  const assessed = rows.filter((row) => isAssessed(unpackStatuses(row.now)));
  const stale = assessed.filter((row) => isStale(row.lastEffective, day)).length;
  const open = criteria.reduce((sum, { tally }) => sum + tally.not_assessed, 0);
  const [oldest] = assessed
    .flatMap(({ code, name, lastEffective }) => (lastEffective === null ? [] : [{ code, name, on: lastEffective }]))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const cells = rows.length * criteria.length;
  return {
    units: shareOf(assessed.length, rows.length),
    cells: shareOf(cells - open, cells),
    fresh: shareOf(assessed.length - stale, assessed.length),
    stale,
    never: rows.filter((row) => !assessed.includes(row)).map(({ code, name }) => ({ code, name })),
    oldest: oldest ?? null,
  };
}

function shareOf(count: number, of: number): Share {
  return { count, of, share: of === 0 ? null : count / of };
}
