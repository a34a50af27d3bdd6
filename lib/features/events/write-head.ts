import { formatUiDate } from '@/lib/domain/report/format';
import { toDateParam } from '@/lib/db/iso-day';
import { readEventDay, typeEventDay } from '@/lib/domain/steering/event-day';
import type { SteeringEvent } from '@/lib/domain/steering/event';
import type { Texts } from '@/lib/domain/steering/merge-edits';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { AppError } from '@/lib/errors';
import { readBoards } from '../boards/data';
import { rowsAt } from '../steering/rows-at';
import type { Desk } from '../steering/mutations';
import { addEventForm, type AddEventInput } from './schema';

type Head = Omit<AddEventInput, 'code' | 'day' | 'key'>;

const readHead = addEventForm.omit({ code: true, day: true, key: true });

/** The head of an event as its form shows it, field by field. */
export function headTexts(event: SteeringEvent): Record<keyof Head, string | null> {
  const { kind, title, half, place, boardId, purpose, report, discussion, source } = event;
  const board = boardId === null ? null : String(boardId);
  return { kind, title, ...typeEventDay(event), half, place, board, purpose, report, discussion, source };
}

/** Texts of a form, brought together from two people, as values again. */
export function headOf(texts: Texts): Head {
  return readHead.parse(Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text ?? ''])));
}

/**
 * The columns of an event's head.
 * @param unit at which it was held
 * @throws AppError at the field: a day that is missing, reversed, unsaid, after the page's or outside the unit's life; an unknown board
 */
export async function headColumns(desk: Desk, unit: UnitRecord, head: Head) {
  const { earliest, latest, wording, board, ...rest } = head;
  const days = readEventDay({ earliest, latest, wording });
  if ('code' in days) throw new AppError(days.code, { field: days.field });
  const field = latest === null ? 'earliest' : 'latest';
  if (days.to > desk.day) throw new AppError('date_after_page', { field, about: { day: formatUiDate(desk.day) } });
  if (days.to < unit.validFrom) throw new AppError('date_before_unit', { field });
  if (board !== null) {
    const known = (await readBoards(desk.tx, rowsAt(desk))).some(({ id }) => id === board);
    if (!known) throw new AppError('not_found', { field: 'board' });
  }
  return {
    ...rest,
    ...{ boardId: board, dayFrom: toDateParam(days.from), dayTo: toDateParam(days.to), dayWording: wording },
  };
}
