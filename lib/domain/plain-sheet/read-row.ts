import { versionFor } from '../criteria/version-for';
import type { Stage } from '../criteria/status';
import { foldedText, textOf } from '../criteria/workbook/cell-text';
import type { SheetLine } from '../entry-sheet/sheet-line';
import { cellAddress } from '../sheet/cell-address';
import type { SheetRow, WorkbookSheet } from '../sheet/workbook-read';
import { dayNamed } from './day-word';
import { itemFinder, itemsOf } from './find-item';
import { unitFinder } from './find-unit';
import type { Grid } from './grid';
import type { PlainFault } from './plain-fault';
import { saidBy, type ItemCells } from './read-said';
import type { PlainContext } from './plain-context';
import type { PlainTerms, RowPart, SheetMatch } from './sheet-match';
import { stageNamed } from './stage-word';

type RowFault = Omit<PlainFault, 'sheet'>;

export interface RowAnswer {
  readonly lines: readonly SheetLine[];
  readonly faults: readonly RowFault[];
  /** Folded, and as it is written. */
  readonly unknownUnit: readonly [string, string] | null;
}

const NOTHING: RowAnswer = { lines: [], faults: [], unknownUnit: null };
/** "Tổng cộng", "Tổng số xã đạt", "Cộng": sums are no units. */
const SUM = /^(?:tong|cong)(?: |$)/;

/** Reads the rows of one sheet, each by itself. */
export function rowReader(
  sheet: WorkbookSheet,
  grid: Grid,
  match: SheetMatch,
  terms: PlainTerms,
  context: PlainContext,
): (row: SheetRow) => RowAnswer {
  const columns = [...match.columns];
  const columnOf = (part: RowPart) => columns.find(([, meaning]) => meaning === part)?.[0];
  const unitAt = columnOf('unit');
  const itemsAt = columns
    .filter(([, meaning]) => meaning === 'item')
    .map(([column]) => column)
    .sort((a, b) => a - b);
  const [itemAt] = itemsAt;
  const itemColumns = columns.flatMap(([column, meaning]) =>
    meaning.startsWith('cell:') ? [{ column, item: meaning.slice('cell:'.length) }] : [],
  );
  const parts = { status: columnOf('status'), value: columnOf('value'), note: columnOf('note') };
  const finders = new Map<string, ReturnType<typeof itemFinder>>();
  const unitFinders = new Map<string, ReturnType<typeof unitFinder>>();
  const sets = new Map(context.sets.map((set) => [set.id, set]));

  return (row) => {
    const cellsOf = (): ItemCells[] => {
      if (itemAt === undefined)
        return itemColumns.flatMap(({ column, item }) => {
          const either = row.cells.get(column);
          return either ? [{ item, either }] : [];
        });
      const pick = (column: number | undefined) => (column === undefined ? undefined : row.cells.get(column));
      const [status, value, note] = [pick(parts.status), pick(parts.value), pick(parts.note)];
      return status || value || note ? [{ item: null, status, value, note }] : [];
    };
    const said = cellsOf();
    if (said.length === 0) return NOTHING;
    const faults: RowFault[] = [];
    const at = (part: RowPart) => columnOf(part) ?? 1;
    const refuse = (part: RowPart, code: PlainFault['code'], detail?: string) => {
      faults.push({ cell: cellAddress(row.number, at(part)), code, ...(detail === undefined ? {} : { detail }) });
    };
    const written = (part: RowPart): string | null => {
      const column = columnOf(part);
      if (column === undefined) return null;
      const cell = grid.shared(row.number, column);
      return cell ? textOf(cell) : '';
    };

    const unitText = unitAt === undefined ? null : (written('unit') ?? '');
    if (unitText !== null && SUM.test(foldedText(unitText))) return NOTHING;
    const dayText = written('day');
    const day = dayText === null || dayText === '' ? terms.effectiveOn : dayNamed(dayText);
    if (day === null) refuse('day', 'date_invalid', dayText ?? '');
    const stageText = written('stage');
    const stage: Stage | null = stageText ? stageNamed(stageText) : terms.stage;
    if (stage === null) refuse('stage', 'stage_unknown', stageText ?? '');
    const setText = written('set');
    const setId = setText ? setText : terms.set;
    if (!sets.has(setId)) refuse('set', 'set_unknown', setText ?? '');
    const found = day === null ? null : unitIn(unitText, day);
    if (found === 'missing') refuse('unit', 'cell_missing');
    else if (found === 'unknown') refuse('unit', 'unit_unknown', unitText ?? '');
    const unknownUnit = found === 'unknown' && unitText ? ([foldedText(unitText), unitText] as const) : null;
    if (day === null || stage === null || found === null || typeof found === 'string' || !sets.has(setId))
      return { lines: [], faults, unknownUnit };

    const lines = said.flatMap((one): SheetLine[] => {
      const item = one.item ?? itemIn(setId, day);
      if (item === null) return [];
      const answer = saidBy(one, { item, set: sets.get(setId)!, day, grid });
      faults.push(...answer.faults);
      if (!answer.said) return [];
      const { cells, ...words } = answer.said;
      const [cell = cellAddress(row.number, at('item'))] = Object.values(cells);
      const about = { unit: found.code, set: setId, stage, effectiveOn: day };
      return [{ place: { sheet: sheet.name, cell }, cells, ...about, ...words, cause: null, base: null }];
    });
    return { lines, faults, unknownUnit };

    function itemIn(set: string, on: string): string | null {
      const cells = itemsAt.map((column) => grid.shared(row.number, column)).filter((cell) => cell !== undefined);
      const answers = cells.map((cell) => finderOf(set, on)(cell));
      // The number decides; where it says nothing, the name does.
      const item = answers.find((answer) => answer !== null) ?? null;
      if (item !== null && item !== 'ambiguous') return item;
      // A remark below the list is no entry.
      const speaks = said.some(({ status, value }) => status !== undefined || value !== undefined);
      const [cell] = cells;
      if (item === 'ambiguous') refuse('item', 'cell_ambiguous', cell && textOf(cell));
      else if (cell && speaks) refuse('item', 'criterion_unknown', textOf(cell));
      else if (speaks) refuse('item', 'cell_missing');
      return null;
    }
  };

  function unitIn(text: string | null, day: string): { code: string } | 'missing' | 'unknown' {
    if (text === null) return terms.unit === null ? 'missing' : { code: terms.unit };
    if (text === '') return 'missing';
    let find = unitFinders.get(day);
    if (!find) unitFinders.set(day, (find = unitFinder(context.unitsOn(day), match.units)));
    const code = find(text);
    return code === null ? 'unknown' : { code };
  }

  function finderOf(setId: string, day: string) {
    const version = versionFor(sets.get(setId)!, day);
    const key = `${setId} ${String(version?.version)}`;
    let find = finders.get(key);
    if (!find) finders.set(key, (find = itemFinder(version ? itemsOf(version) : [])));
    return find;
  }
}
