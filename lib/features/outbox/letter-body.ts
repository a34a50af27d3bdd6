import type { LetterBody } from '../assessments/letter-answer';
import type { CellContent, LetterEntry, NewLetter } from './letter';
import type { StoredLetter } from './stored-letter';

/** An entry without status, value and mark says nothing, and is not sent. */
export function saysSomething({ status, value, asked }: LetterEntry): boolean {
  return status !== null || (value ?? '').trim() !== '' || (asked?.of ?? '').trim() !== '';
}

/** What is sent of a letter. */
export function bodyOf(letter: StoredLetter): LetterBody {
  const { key, unit, set, stage, effectiveOn, note, cause } = letter;
  return {
    key,
    unit,
    set,
    stage,
    effectiveOn,
    note: note ?? '',
    cause: cause ?? '',
    entries: letter.entries.map(({ item, status, value, base, asked }) => ({
      item,
      status,
      value: value ?? '',
      baseFactId: base === '' ? null : base,
      ...(asked ? { asked } : {}),
    })),
  };
}

/** What an entry makes of its cell, as far as it is known before the server has judged the value. */
export function contentOf({ note, cause }: Pick<NewLetter, 'note' | 'cause'>, entry: LetterEntry): CellContent {
  const { before, value } = entry;
  const status = entry.status ?? (value === before.value ? before.status : 'not_assessed');
  return entry.item.startsWith('i:')
    ? { status, value, note: null, cause: null }
    : { status, value: null, note, cause };
}
