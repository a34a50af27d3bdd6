import type { CatalogueSet } from '../criteria/criteria-set';
import type { Stage } from '../criteria/status';
import type { WorkbookSheet } from '../sheet/workbook-read';
import { KnownItems } from './known-items';
import { KnownUnits, type SheetUnit } from './known-units';
import { META_SHEET, readMeta, type MadeBy } from './meta-sheet';
import { mergeFaults } from './merge-faults';
import { readLayout, type EntryLayout, type TakeFault } from './read-layout';
import { readListRows, readMatrixRows, type ReadItem } from './read-rows';
import type { SheetForm } from './sheet-keys';
import { SHEET_FIELDS, type EntrySheetFault, type SheetLine } from './sheet-line';

export interface SheetContext {
  /** Slug of the tenant. */
  readonly tenant: string;
  readonly sets: readonly CatalogueSet[];
  /** The units that the person may read on a day: what lies outside is not there. */
  readonly unitsOn: (day: string) => readonly SheetUnit[];
}

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
  /** Items that say what the template carried. */
  readonly unchanged: number;
}

export interface EntrySheetsRead {
  readonly lines: readonly SheetLine[];
  readonly faults: readonly EntrySheetFault[];
  readonly sheets: readonly ReadSheet[];
  /** Names of visible sheets without keys: help, and what was made by hand, whose columns a person has to match. */
  readonly plain: readonly string[];
  /** null: the file does not say. */
  readonly made: MadeBy | null;
}

/**
 * Reads the sheets of a filled template. Cells that say what the template carried, and empty ones, say nothing, so an
 * untouched template has no lines. What a cell says is read, not judged: authority, locks, thresholds and what changed on
 * the server since are for who records the lines.
 */
export function readEntrySheets(sheets: readonly WorkbookSheet[], context: SheetContext): EntrySheetsRead {
  const lines = new Map<string, SheetLine>();
  const faults: EntrySheetFault[] = [];
  const read: ReadSheet[] = [];
  const plain: string[] = [];
  for (const sheet of sheets) {
    const take: TakeFault = (cell, code, detail) => {
      faults.push({ sheet: sheet.name, cell, code, ...(detail === undefined || detail === '' ? {} : { detail }) });
    };
    const layout = readLayout(sheet, take);
    if (layout === 'plain') {
      if (!sheet.hidden && sheet.name !== META_SHEET) plain.push(sheet.name);
    } else if (layout !== null) {
      const one = readSheet(sheet, layout, context, lines, take);
      if (one) read.push(one);
    }
  }
  if (read.length === 0 && plain.length === 0 && faults.length === 0)
    faults.push({ sheet: null, cell: null, code: 'sheet_no_entries' });
  return { lines: [...lines.values()], faults, sheets: read, plain, made: readMeta(sheets) };
}

function readSheet(
  sheet: WorkbookSheet,
  layout: EntryLayout,
  context: SheetContext,
  lines: Map<string, SheetLine>,
  take: TakeFault,
): ReadSheet | null {
  const { head, day } = layout;
  if (head.tenant !== context.tenant) {
    take(null, 'sheet_other_tenant');
    return null;
  }
  const set = context.sets.find(({ id }) => id === head.set);
  if (!set) {
    take(null, 'set_unknown');
    return null;
  }
  mergeFaults(sheet, layout, take);
  const units = new KnownUnits([...context.unitsOn(day), ...(day === head.day ? [] : context.unitsOn(head.day))]);
  const reading = { layout, units, items: new KnownItems(set, day), take };
  const rows = head.form === 'list' ? readListRows(reading) : readMatrixRows(reading);
  const seen = new Map<string, ReadItem>();
  let changed = 0;
  for (const row of rows) {
    const key = `${row.unit} ${row.item}`;
    const before = seen.get(key);
    if (before) {
      if (before.content !== row.content) take(row.label, 'line_duplicate');
      continue;
    }
    seen.set(key, row);
    if (row.said === null) continue;
    changed += 1;
    putLine(lines, toLine(sheet.name, layout, row), take);
  }
  const { form, stage } = head;
  return {
    ...{ sheet: sheet.name, form, set: set.id, stage, effectiveOn: day, madeFor: head.day },
    ...{ changed, unchanged: seen.size - changed },
  };
}

function toLine(sheet: string, { head, day }: EntryLayout, { unit, item, base, said, cellOf }: ReadItem): SheetLine {
  const { first, ...content } = said!;
  const cells = Object.fromEntries(SHEET_FIELDS.map((field) => [field, cellOf(field)]));
  const place = { sheet, cell: cellOf(first) };
  return { place, cells, unit, set: head.set, stage: head.stage, effectiveOn: day, item, ...content, base };
}

/** A sheet that was copied may say the same twice, not two things. */
function putLine(lines: Map<string, SheetLine>, line: SheetLine, take: TakeFault): void {
  const { unit, set, stage, item, effectiveOn, status, value, cause, note } = line;
  const key = JSON.stringify([unit, set, stage, item, effectiveOn]);
  const before = lines.get(key);
  if (!before) lines.set(key, line);
  else if (before.status !== status || before.value !== value || before.cause !== cause || before.note !== note)
    take(line.place.cell, 'line_duplicate');
}
