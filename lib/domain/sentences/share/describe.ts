import { formatQuotient } from '../../report/format';
import type { UnitWords } from '../../report/sentence-opening';
import { readSaid } from '../said';
import type { SaidPart, SaidTime, ShareSentence } from '../sentence';

/** Counts at a time, and those of the month before. */
export interface ShareInput {
  readonly time: SaidTime;
  readonly unit: UnitWords;
  readonly level: string;
  readonly standard: string;
  readonly met: number;
  readonly of: number;
  /** "2021-09" and how many met the standard then; null: not known. */
  readonly previous: { readonly month: string; readonly met: number } | null;
  /** Units on further standards, with what they were a month before. */
  readonly parts: readonly { readonly count: number; readonly standard: string; readonly previous: number | null }[];
  readonly average: ShareSentence['average'];
}

/** What T-V8 says of them. An unchanged count is not said as a change; of no unit at all there is no share. */
export function describeShare({ previous, parts, met, of, ...given }: ShareInput): ShareSentence {
  const change = previous && changeOf(met, previous.met);
  return {
    form: 'share',
    ...given,
    met,
    of,
    percent: of === 0 ? null : readSaid(formatQuotient(met * 100, of, 1)),
    change: change && previous ? { ...change, since: previous.month } : null,
    parts: parts.map(({ count, standard, previous: before }): SaidPart => {
      return { count, standard, percent: null, change: before === null ? null : changeOf(count, before) };
    }),
  };
}

function changeOf(now: number, before: number): SaidPart['change'] {
  return now === before ? null : { direction: now > before ? 'up' : 'down', by: Math.abs(now - before) };
}
