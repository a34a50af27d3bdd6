import { cellAddress } from '../../sheet/cell-address';
import { parseTypedNumber } from '../../report/parse-number';
import type { SheetCell, WorkbookSheet } from '../../sheet/workbook-read';
import type { Certainty, ConditionRow } from '../catalogue/shipped-set';
import type { VersionRules } from '../version-rules';
import { foldedText, textOf } from './cell-text';
import { columnNamed } from './column-words';
import { readDay } from './read-day';
import type { TakeFault } from './sheet-fault';
import { CERTAINTY_WORDS, LEVEL_WORDS, meantBy, writtenWords, type Words } from './words';

/** First line of "Quy tắc" on a tag, of points for "met", and for "basically met". */
export const RULE_WORDS = { tag: 'Diện xét theo cột', met: 'Điểm: đạt từ', basically: 'Điểm: cơ bản đạt từ' } as const;

/** What "Ngưỡng" keeps of a threshold, and the value it was said of. */
export interface ThresholdOrigin {
  readonly code: string;
  readonly appliesTo: string;
  readonly said: SheetCell | undefined;
  readonly certainty: Certainty;
  readonly source: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedOn: string | null;
}

/** The sheet "Ngưỡng", by rows. A row without a number is left out. */
export function readOrigins(sheet: WorkbookSheet, tags: readonly string[], take: TakeFault): ThresholdOrigin[] {
  return bodyOf(sheet).flatMap(({ cells }): ThresholdOrigin[] => {
    const code = textOf(cells.get(1));
    const column = cells.get(2);
    const appliesTo = columnNamed(textOf(column), tags) ?? textOf(column);
    if (code === '' || appliesTo === '') return [];
    return [
      {
        code,
        appliesTo,
        said: cells.get(3),
        certainty: readWord(cells.get(4), CERTAINTY_WORDS, take) ?? 'unconfirmed',
        source: textOf(cells.get(5)) || null,
        confirmedBy: textOf(cells.get(6)) || null,
        confirmedOn: readDay(cells.get(7), take),
      },
    ];
  });
}

/** The sheet "Điều kiện": what stands beside the criteria. */
export function readConditions(
  sheet: WorkbookSheet,
  take: TakeFault,
): { readonly row: ConditionRow; readonly cell: string }[] {
  return bodyOf(sheet).flatMap(({ number, cells }, index) => {
    const name = textOf(cells.get(2));
    if (name === '') take(cellAddress(number, 2), 'name_missing');
    const meetsSetId = textOf(cells.get(4));
    if (meetsSetId === '') take(cellAddress(number, 4), 'cell_missing');
    const row: ConditionRow = {
      position: index + 1,
      name,
      ofLevel: readWord(cells.get(3), LEVEL_WORDS, take) ?? 'commune',
      meetsSetId,
      requiredShare: readNumber(cells.get(5), cellAddress(number, 5), take),
      certainty: readWord(cells.get(6), CERTAINTY_WORDS, take) ?? 'unconfirmed',
    };
    return [{ row, cell: cellAddress(number, 2) }];
  });
}

/** The sheet "Quy tắc": tags that put a unit under another column, and judging by points. */
export function readRules(sheet: WorkbookSheet, tags: readonly string[], take: TakeFault): VersionRules {
  const lines = bodyOf(sheet).map(({ number, cells }) => ({ number, cells, rule: foldedText(textOf(cells.get(1))) }));
  const tagColumns = lines
    .filter(({ rule }) => rule === foldedText(RULE_WORDS.tag))
    .flatMap(({ number, cells }) => {
      const tag = textOf(cells.get(2));
      const column = columnNamed(textOf(cells.get(3)), tags);
      if (tag === '') take(cellAddress(number, 2), 'cell_missing');
      if (column === null) take(cellAddress(number, 3), 'column_unknown', textOf(cells.get(3)));
      return column === null ? [] : [{ tag, column }];
    });
  const points = ([RULE_WORDS.met, RULE_WORDS.basically] as const).map((word) => {
    const line = lines.find(({ rule }) => rule === foldedText(word));
    return line ? { line, value: readNumber(line.cells.get(3), cellAddress(line.number, 3), take) } : null;
  });
  const [met, basically] = points;
  const half = met ?? basically;
  if (half && !(met && basically))
    take(cellAddress(half.line.number, 1), 'cell_missing', RULE_WORDS[met ? 'basically' : 'met']);
  return { tagColumns, points: met && basically ? { met: met.value, basically: basically.value } : null };
}

function bodyOf(sheet: WorkbookSheet) {
  return sheet.rows.filter((row) => row.number > 1);
}

function readWord<T extends string>(cell: SheetCell | undefined, words: Words<T>, take: TakeFault): T | null {
  if (!cell) return null;
  const meant = meantBy(words, textOf(cell));
  if (meant === null) take(cell.address, 'cell_not_listed', writtenWords(words).join('; '));
  return meant;
}

function readNumber(cell: SheetCell | undefined, address: string, take: TakeFault): number {
  if (!cell) {
    take(address, 'cell_missing');
    return 0;
  }
  if (cell.kind === 'number') return cell.shownAsPercent ? Number((cell.value * 100).toPrecision(12)) : cell.value;
  const typed = parseTypedNumber(textOf(cell));
  if (typed.kind === 'number') return typed.value;
  take(address, typed.kind === 'ambiguous' ? 'cell_ambiguous' : 'cell_not_understood', textOf(cell));
  return 0;
}
