import type { SheetModel } from '../sheet/sheet-model';
import { helpSheet } from './help-sheet';
import { listSheet } from './list-sheet';
import { matrixSheet } from './matrix-sheet';
import { metaSheet, type MadeBy } from './meta-sheet';
import type { TemplateSheet } from './template';

/**
 * The sheets of a template: how to fill it in, what is to be filled in, and, hidden, where it comes from.
 * `readEntrySheets` reads them back: untouched they say nothing, filled in exactly what was typed.
 */
export function entryTemplate(sheets: readonly TemplateSheet[], made: MadeBy): SheetModel[] {
  return [
    helpSheet(sheets.map(({ name }) => name)),
    ...sheets.map((sheet) => (sheet.head.form === 'list' ? listSheet(sheet) : matrixSheet(sheet))),
    metaSheet(made, sheets),
  ];
}
