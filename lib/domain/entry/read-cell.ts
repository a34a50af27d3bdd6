import { parseTypedNumber } from '../report/parse-number';
import { formatTyped } from '../report/value-format';
import { isMeasured, provenStatus, type CellSlot } from './cell-slot';
import { giveStatus, isClosed } from './give-status';
import { BLANK, readAs, refused, type Reading } from './reading';
import { foldCell, readStatuses } from './read-statuses';

/** A cause by its folded words; null: no cause has them. */
export type CauseReader = (folded: string) => string | null;

/** As the server takes them (assessments/schema.ts). */
const NOTE_LIMIT = 2_000;
const VALUE_LIMIT = 200;

/**
 * What a text, pasted or typed, means in one cell. An empty one says nothing: cells are emptied by a key, not by holes
 * in a sheet. A number of an indicator is read before words: "1" is a value there, on a criterion it is "đạt".
 */
export function readCell(slot: CellSlot, text: string, causeOf: CauseReader): Reading {
  const clean = cleanText(text);
  if (clean === '') return BLANK;
  if (isClosed(slot)) return slot.locked === null ? refused('field_closed') : { kind: 'refused', code: slot.locked };
  switch (slot.field) {
    case 'note':
      return clean.length > NOTE_LIMIT ? refused('note_too_long') : readAs(slot, [{ ...slot.present, note: clean }]);
    case 'cause': {
      const cause = causeOf(foldCell(clean));
      return cause === null ? refused('cause_unknown') : readAs(slot, [{ ...slot.present, cause }]);
    }
    case 'status':
      return readStatus(slot, clean);
    case 'said':
    case 'value':
      return isMeasured(slot.item) ? readMeasured(slot, clean) : readStatus(slot, clean);
  }
}

function readStatus(slot: CellSlot, text: string): Reading {
  const statuses = readStatuses(text);
  return statuses.length === 0 ? refused('status_unknown') : giveStatus(slot, statuses);
}

function readMeasured(slot: CellSlot, text: string): Reading {
  const { item, field } = slot;
  if (!isMeasured(item)) return refused('field_closed');
  const { kind } = item.rule;
  if (kind === 'lower_share') return refused('value_computed');
  const values = kind === 'choice' ? answers(item.rule.choices, text) : kind === 'text' ? [text] : numbers(slot, text);
  if (values.some((value) => value.length > VALUE_LIMIT)) return refused('text_too_long');
  if (values.length > 0)
    return readAs(
      slot,
      values.map((value) => withValue(slot, value)),
    );
  const statuses = field === 'said' ? readStatuses(text) : [];
  if (statuses.length > 0) return giveStatus(slot, statuses);
  return refused(kind === 'choice' ? 'answer_unknown' : 'value_invalid');
}

/** The answer as the catalogue writes it. */
function answers(choices: readonly string[], text: string): string[] {
  const folded = foldCell(text);
  return choices.filter((choice) => foldCell(choice) === folded).slice(0, 1);
}

/** What the number can be: none, one, or two where a dot may be of thousands or of decimals. Over 100 % is none. */
function numbers({ item }: CellSlot, text: string): string[] {
  if (item.kind !== 'indicator') return [];
  const typed = parseTypedNumber(withoutUnit(text, item.unit));
  if (typed.kind === 'invalid') return [];
  const ofHundred = item.rule.kind === 'percent' || item.rule.kind === 'points';
  const readings = typed.kind === 'number' ? [typed.value] : typed.readings;
  return readings.filter((value) => !ofHundred || value <= 100).map(formatTyped);
}

/** "36 triệu đồng/người/năm" → "36", where that is the indicator's unit. */
function withoutUnit(text: string, unit: string | null): string {
  const match = /^([\d.,\s]+)(\D+)$/.exec(text);
  return match && unit !== null && foldCell(match[2] ?? '') === foldCell(unit) ? (match[1] ?? '').trim() : text;
}

function withValue(slot: CellSlot, value: string) {
  const { present } = slot;
  const proven = provenStatus(slot, value);
  // The same value again takes away no status that was given with it.
  const kept = value === present.value ? present.status : 'not_assessed';
  return { ...present, value, status: proven ?? kept };
}

/** NFC, hard spaces and invisible signs as in a typed text; line breaks stay. */
function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .trim();
}
