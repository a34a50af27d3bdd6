import type { Status } from '@/lib/domain/criteria/status';
import type { EntryRow } from '@/lib/features/assessments/entry-view';
import type { SaveState } from '@/lib/features/assessments/save-state';

/** What the fields of a row start from. */
export interface RowDraft {
  readonly status: Status;
  readonly note: string;
  readonly cause: string;
  /** null: the day chosen for the whole form. */
  readonly effectiveOn: string | null;
  /** By item key: value, or for an indicator without a value its status. */
  readonly indicators: Readonly<Record<string, string>>;
  /** By item key, where it is known: whom a newer value was asked of, as typed. */
  readonly asked: Readonly<Record<string, AskedDraft>>;
}

/** An organisation and an ISO day; both '' where nothing was typed. */
export interface AskedDraft {
  readonly of: string;
  readonly on: string;
}

/** From what is stored, or, when the page brings a refusal or a conflict with it, from what was typed. */
export function draftOf(row: EntryRow, answer: SaveState): RowDraft {
  const typed = answer.status === 'refused' || answer.status === 'conflict' ? answer.values : {};
  return {
    status: (typed.status as Status | undefined) || row.status,
    note: typed.note ?? row.note ?? '',
    cause: typed.cause ?? row.cause ?? '',
    effectiveOn: typed.effectiveOn ?? null,
    indicators: Object.fromEntries(
      row.indicators.map(({ item, kind, status, value }) => [
        item,
        kind === 'boolean' ? typed[`status:${item}`] || status : (typed[`value:${item}`] ?? value ?? ''),
      ]),
    ),
    asked: Object.fromEntries(
      row.indicators.flatMap(({ item, asked }) => {
        const of = typed[`askedOf:${item}`] ?? asked?.of ?? '';
        const on = typed[`askedOn:${item}`] ?? asked?.on;
        return on === undefined ? [] : [[item, { of, on }]];
      }),
    ),
  };
}

/** From what the other person saved; what he did not touch stays as it is stored. */
export function theirDraft(row: EntryRow, answer: SaveState & { status: 'conflict' }): RowDraft {
  const own = answer.theirs.find((fact) => fact.item === row.item);
  const stored = draftOf(row, { status: 'idle' });
  const theirs = answer.theirs.filter((fact) => fact.item !== row.item);
  return {
    status: own?.status ?? stored.status,
    note: own ? (own.note ?? '') : stored.note,
    cause: own ? (own.cause ?? '') : stored.cause,
    effectiveOn: own?.effectiveOn ?? null,
    asked: stored.asked,
    indicators: {
      ...stored.indicators,
      ...Object.fromEntries(theirs.map((fact) => [fact.item, fact.value ?? fact.status])),
    },
  };
}

/** Item key → fact id. */
export function factIdsOf(facts: readonly { item: string; factId: string }[]): Record<string, string> {
  return Object.fromEntries(facts.map(({ item, factId }) => [item, factId]));
}

/**
 * The fact that each cell was seen with, '' where there was none: what the page brought, or what was saved or taken over
 * since (`known`) if that is later, and in a conflict what the other person saved.
 */
export function basesOf(
  row: EntryRow,
  known: Readonly<Record<string, string>>,
  answer: SaveState,
): Record<string, string> {
  const theirs = answer.status === 'conflict' ? factIdsOf(answer.theirs) : {};
  return Object.fromEntries(
    [row, ...row.indicators].map(({ item, factId }) => [item, theirs[item] ?? later(factId ?? '', known[item] ?? '')]),
  );
}

/** Fact ids are numbers of one sequence, too large for a double in the long run. */
function later(a: string, b: string): string {
  return BigInt(b || 0) > BigInt(a || 0) ? b : a;
}
