import type { Status } from '@/lib/domain/criteria/status';
import type { EntryRow } from '@/lib/features/assessments/entry-view';
import { indicatorField, SAVE_FIELDS, type SaveState } from '@/lib/features/assessments/save-state';
import type { CellContent } from '@/lib/features/outbox/letter';
import type { RowStates } from './row-answer';

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

/** The draft with what this device knows beyond the page; `contents` by item key. */
export function withContents(
  row: EntryRow,
  draft: RowDraft,
  contents: Readonly<Record<string, CellContent>>,
  news: RowStates,
): RowDraft {
  const own = news[row.item] ? contents[row.item] : undefined;
  const indicators = row.indicators.flatMap(({ item, kind }) => {
    const content = news[item] ? contents[item] : undefined;
    return content ? [[item, kind === 'boolean' ? content.status : (content.value ?? '')] as const] : [];
  });
  return {
    ...draft,
    effectiveOn: Object.values(news).find((state) => state?.ownDay)?.ownDay ?? draft.effectiveOn,
    ...(own ? { status: own.status, note: own.note ?? '', cause: own.cause ?? '' } : {}),
    indicators: { ...draft.indicators, ...Object.fromEntries(indicators) },
  };
}

/** Do the fields say what the draft says? Spaces at the ends and the spelling of letters apart. */
export function saysForm(form: HTMLFormElement, row: EntryRow, draft: RowDraft): boolean {
  const data = new FormData(form);
  const isSame = (field: string, wanted: string) => {
    const said = data.get(field);
    return said === null || clean(String(said)) === clean(wanted);
  };
  const isSameStatus = (field: string, wanted: string) => {
    const said = data.get(field);
    return said === null || (said || 'not_assessed') === wanted;
  };
  return (
    isSameStatus(SAVE_FIELDS.status, draft.status) &&
    isSame(SAVE_FIELDS.note, draft.note) &&
    isSame(SAVE_FIELDS.cause, draft.cause) &&
    row.indicators.every(({ item, kind }) => {
      const wanted = draft.indicators[item] ?? '';
      return kind === 'boolean'
        ? isSameStatus(indicatorField('status', item), wanted)
        : isSame(indicatorField('value', item), wanted);
    })
  );
}

function clean(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').trim();
}

/** Item key → fact id. */
function factIdsOf(facts: readonly { item: string; factId: string }[]): Record<string, string> {
  return Object.fromEntries(facts.map(({ item, factId }) => [item, factId]));
}

/** The fact that each cell was seen with, '' where there was none: what the page brought, and in a conflict what the other saved. */
export function basesOf(row: EntryRow, answer: SaveState): Record<string, string> {
  const theirs = answer.status === 'conflict' ? factIdsOf(answer.theirs) : {};
  return Object.fromEntries([row, ...row.indicators].map(({ item, factId }) => [item, theirs[item] ?? factId ?? '']));
}
