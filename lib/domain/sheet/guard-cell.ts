/** Excel runs a cell that begins so; an apostrophe before it makes it text again. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text cell that no spreadsheet takes for a formula; nothing stays nothing. */
export function guardCell(text: string | null): string | null {
  return text !== null && FORMULA.test(text) ? `'${text}` : text;
}
