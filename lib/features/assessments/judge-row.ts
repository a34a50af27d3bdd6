import type { Status } from '@/lib/domain/criteria/status';
import { judgeFact, type MeasuredFact } from '@/lib/domain/criteria/judge-fact';
import { keysOf } from '@/lib/domain/criteria/narrow-rule';
import { proposeStatus, type Proposal } from '@/lib/domain/criteria/propose-status';
import { readIndicatorEntry, type EntryRefusal } from '@/lib/domain/criteria/read-entry';
import type { PointsRule } from '@/lib/domain/criteria/version-rules';
import { writeReason } from '@/lib/domain/report/evaluation-reason';
import { parseTypedNumber } from '@/lib/domain/report/parse-number';
import type { ReasonWords } from '@/lib/domain/report/reason-words';
import { formatTyped } from '@/lib/domain/report/value-format';
import type { EntryIndicator, EntryRow } from './entry-view';

/** What can be said of an indicator as its field stands, here and now; the server's answer is the truth. */
export interface JudgedIndicator {
  readonly status: Status;
  /** "89 % < 90 %, thiếu 1,0 điểm %"; null where nothing can be said. */
  readonly reason: string | null;
  /** Why what was typed cannot be taken as it stands; null where it can. */
  readonly refusal: EntryRefusal | null;
  /** "1.286": both readings as they are typed without a doubt, "1286" and "1,286"; null where there is no doubt. */
  readonly readings: readonly [string, string] | null;
  /** The field was emptied: nothing is said, so what was saved before stays. */
  readonly isKept: boolean;
}

export interface JudgedRow {
  /** By item key. */
  readonly indicators: Readonly<Record<string, JudgedIndicator>>;
  /** What the indicators say of the criterion, and what is still missing. */
  readonly proposal: Proposal;
}

/** What fields say by item key: a value, or the status of an indicator without one. What is left out stands as stored. */
export type TypedRow = Readonly<Record<string, string>>;

/** A criterion as its fields stand; `words`: of the page's language, where it is not Vietnamese. Pure: the same on the server, in the browser and without a network. */
export function judgeRow(
  row: Pick<EntryRow, 'indicators'>,
  points: PointsRule | null,
  typed: TypedRow = {},
  words?: ReasonWords,
): JudgedRow {
  const judged = row.indicators.map((indicator) => ({
    indicator,
    judged: judgeIndicator(indicator, points, typed[indicator.item], words),
  }));
  return {
    indicators: Object.fromEntries(judged.map(({ indicator, judged: one }) => [indicator.item, one])),
    proposal: proposeStatus(
      judged.map(({ indicator, judged: one }) => ({
        code: indicator.code,
        status: proposedBy(indicator, one, points),
      })),
    ),
  };
}

/** One indicator as its field stands. `typed` left out: as stored. */
export function judgeIndicator(
  indicator: EntryIndicator,
  points: PointsRule | null,
  typed: string = stored(indicator),
  words?: ReasonWords,
): JudgedIndicator {
  const { kind, lower } = indicator;
  const keys = keysOf(indicator);
  const share = lower?.share ?? null;
  const isStored = typed === stored(indicator);
  if (kind === 'boolean') return plain((typed || 'not_assessed') as Status);
  const before: MeasuredFact = { status: indicator.status, value: null, valueText: null };
  const isEmpty = typed.trim() === '';
  const said = isEmpty ? stored(indicator) : typed;
  const read =
    kind === 'lower_share' || said === ''
      ? before
      : readIndicatorEntry(indicator, { status: null, value: said }, keys, points);
  if (typeof read === 'string')
    return isStored
      ? plain(indicator.status)
      : { ...plain('not_assessed'), refusal: read, readings: readingsOf(typed) };
  // A value that proves nothing keeps the status that was given with it.
  const fact = said === stored(indicator) ? { ...read, status: indicator.status } : read;
  const { status, measured, evaluation } = judgeFact(indicator, fact, keys, points, share);
  const reason = measured !== null && evaluation ? writeReason(indicator, measured, evaluation, points, words) : null;
  return { ...plain(status), reason, isKept: isEmpty && !isStored };
}

/** What the field of an indicator is filled with. */
function stored({ kind, status, value }: EntryIndicator): string {
  return kind === 'boolean' ? status : (value ?? '');
}

/** Where the stage has said nothing yet, an indicator counts as the unit itself says. */
function proposedBy(indicator: EntryIndicator, judged: JudgedIndicator, points: PointsRule | null): Status {
  const { claimed, factId } = indicator;
  if (claimed === null || factId !== null || judged.status !== 'not_assessed') return judged.status;
  return judgeIndicator({ ...indicator, ...claimed, claimed: null }, points).status;
}

function readingsOf(typed: string): readonly [string, string] | null {
  const parsed = parseTypedNumber(typed);
  return parsed.kind === 'ambiguous' ? [formatTyped(parsed.readings[0]), formatTyped(parsed.readings[1])] : null;
}

function plain(status: Status): JudgedIndicator {
  return { status, reason: null, refusal: null, readings: null, isKept: false };
}
