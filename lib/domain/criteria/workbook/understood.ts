import { columnLetters } from '../../sheet/cell-address';
import type { WorkbookSheet } from '../../sheet/workbook-read';
import type { ThresholdRow } from '../catalogue/shipped-set';
import type { DraftSet } from '../draft/draft-set';
import { columnWord } from './column-words';
import type { SheetLayout } from './headings';

/** How a workbook was understood, for the preview. */
export interface Understood {
  /** Written by this system, or an annex. */
  readonly shape: 'own' | 'annex';
  readonly sheet: string;
  /** "D" → "Trung du miền núi phía Bắc". */
  readonly columns: readonly { readonly letters: string; readonly appliesTo: string; readonly name: string }[];
  readonly ignoredHeadings: readonly string[];
  readonly ignoredSheets: readonly string[];
  readonly groups: number;
  readonly criteria: number;
  readonly indicators: number;
  /** With a value or words. */
  readonly thresholds: number;
  /** Known to be unknown. */
  readonly unknown: number;
  /** Thresholds whose value was changed in the sheet, so that what was confirmed of them no longer holds. */
  readonly changed: number;
}

/** Counts what was read of the sheet of criteria. */
export function summaryOf({ content }: DraftSet, sheet: WorkbookSheet, layout: SheetLayout) {
  const isKnown = ({ value, text }: ThresholdRow) => value !== null || text !== null;
  const known = content.thresholds.filter(isKnown).length;
  return {
    sheet: sheet.name,
    columns: layout.thresholds.map(({ appliesTo, column }) => {
      return { letters: columnLetters(column), appliesTo, name: columnWord(appliesTo) };
    }),
    ignoredHeadings: layout.ignored,
    groups: content.groups.length,
    criteria: content.criteria.length,
    indicators: content.indicators.length,
    thresholds: known,
    unknown: content.thresholds.length - known,
  };
}
