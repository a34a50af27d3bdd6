import { textOf } from '../criteria/workbook/cell-text';
import type { CatalogueIndicator } from '../criteria/criteria-set';
import { parseTypedNumber } from '../report/parse-number';
import { formatTyped, unitOf } from '../report/value-format';
import { formatUiDate } from '../report/format';
import type { SheetCell } from '../sheet/workbook-read';

/** As long as a value may be that is saved from a form. */
const LONGEST = 200;

export type ValueFault = 'value_invalid' | 'value_ambiguous' | 'value_computed' | 'answer_unknown' | 'cell_is_date';
export type ReadValue = { readonly value: string } | { readonly fault: ValueFault };

/**
 * The value that a cell gives an indicator, as people type it: a number with a decimal comma ("78,5"), an answer as the
 * list has it, a text. 0.785 shown as "78,5 %" is 78,5; "1.286" is asked about.
 */
export function readValue(cell: SheetCell, { kind, unit, choices }: CatalogueIndicator): ReadValue {
  switch (kind) {
    case 'boolean':
      return { fault: 'value_invalid' };
    case 'lower_share':
      return { fault: 'value_computed' };
    case 'choice':
      return readAnswer(writtenText(cell), choices);
    case 'text':
      return writtenText(cell).length > LONGEST ? { fault: 'value_invalid' } : { value: writtenText(cell) };
    case 'percent':
    case 'number':
    case 'points':
      return readNumber(cell, unitOf({ kind, unit }) === '%');
  }
}

function readNumber(cell: SheetCell, isPercent: boolean): ReadValue {
  if (cell.kind === 'date') return { fault: 'cell_is_date' };
  if (cell.kind === 'boolean') return { fault: 'value_invalid' };
  if (cell.kind === 'number') {
    if (cell.shownAsPercent && !isPercent) return { fault: 'value_invalid' };
    // What a program computed carries binary noise beyond its 15 digits.
    const value = Number((cell.shownAsPercent ? cell.value * 100 : cell.value).toPrecision(15));
    return value < 0 || value > 1e15 ? { fault: 'value_invalid' } : { value: formatTyped(value) };
  }
  const parsed = parseTypedNumber(textOf(cell));
  if (parsed.kind === 'ambiguous') return { fault: 'value_ambiguous' };
  return parsed.kind === 'invalid' || parsed.value > 1e15
    ? { fault: 'value_invalid' }
    : { value: formatTyped(parsed.value) };
}

function readAnswer(text: string, choices: readonly string[]): ReadValue {
  const exact = choices.find((choice) => choice === text);
  const like = choices.filter((choice) => choice.toLocaleLowerCase('vi') === text.toLocaleLowerCase('vi'));
  const answer = exact ?? (like.length === 1 ? like[0] : undefined);
  return answer === undefined ? { fault: 'answer_unknown' } : { value: answer };
}

/** What a cell says in words: a number as people write it, a date as dd/MM/yyyy. */
export function writtenText(cell: SheetCell): string {
  if (cell.kind === 'number') return formatTyped(cell.value);
  return cell.kind === 'date' ? formatUiDate(cell.value) : textOf(cell);
}
