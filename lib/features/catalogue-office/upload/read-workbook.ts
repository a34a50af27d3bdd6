import { checkDraft } from '@/lib/domain/criteria/draft/check-draft';
import type { DraftContext } from '@/lib/domain/criteria/draft/draft-context';
import { thresholdKey, type DraftFault } from '@/lib/domain/criteria/draft/draft-fault';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import type { SetRead, WorkbookContext } from '@/lib/domain/criteria/workbook/read-set';
import { formatPlain } from '@/lib/domain/report/value-format';
import type { CellFault } from '../office-state';
import { WorkbookRefused } from '../refusals';
import { readSetWorkbook } from '../workbook/read-set';

/** What was taken of a workbook, and the headings of columns that nobody could make sense of. */
export interface TakenWorkbook {
  readonly draft: DraftSet;
  readonly ignored: readonly string[];
}

/**
 * A workbook as a draft that holds together. What is still to come (decision, days, name) is for the draft's own form.
 * @param place puts the draft where it belongs before it is checked
 * @throws WorkbookRefused with what is wrong, by cell
 */
export async function readWorkbook(
  bytes: Uint8Array,
  workbook: WorkbookContext,
  context: DraftContext,
  place: (read: DraftSet) => DraftSet,
): Promise<TakenWorkbook> {
  const read = await readSetWorkbook(bytes, workbook);
  const draft = read.sketch && place(read.sketch);
  const contradictions = draft ? checkDraft(draft, context).filter((fault) => isOfSheet(fault, read)) : [];
  const cells = [...read.faults.map(asCell), ...contradictions.map((fault) => placeOf(fault, read, draft))];
  if (!draft || cells.length > 0) throw new WorkbookRefused(inSheetOrder(cells));
  return { draft, ignored: read.understood?.ignoredHeadings ?? [] };
}

/** Where a row could not be read, what only follows from its missing is not told beside it. */
function isOfSheet({ part, code, field }: DraftFault, { faults }: SetRead): boolean {
  if (faults.length > 0) return part === 'threshold' || (part === 'indicator' && field !== 'criterion');
  return (part !== 'head' && part !== 'content') || code === 'criteria_missing';
}

function asCell({ sheet, cell, code, detail }: SetRead['faults'][number]): CellFault {
  return { sheet, cell, code, detail: detail ?? null };
}

function placeOf(fault: DraftFault, { origin, understood }: SetRead, draft: DraftSet | null): CellFault {
  const { part, key, code } = fault;
  const ref = origin.get(`${part}|${key}`);
  return ref
    ? { ...ref, code, detail: part === 'threshold' ? thresholdIn(draft, key) : null }
    : { sheet: understood?.sheet ?? null, cell: null, code, detail: key || null };
}

/** What the cell says now. */
function thresholdIn(draft: DraftSet | null, key: string): string | null {
  const row = draft?.content.thresholds.find((one) => thresholdKey(one) === key);
  if (!row || row.value === null) return row?.text ?? null;
  return row.upper === null ? formatPlain(row.value) : `${formatPlain(row.value)}–${formatPlain(row.upper)}`;
}

/** By sheet, then down the rows: "D9" before "B10". A cell is told once for each reason. */
function inSheetOrder(cells: readonly CellFault[]): CellFault[] {
  const once = new Map(cells.map((cell) => [`${cell.sheet} ${cell.cell} ${cell.code}`, cell]));
  const row = ({ cell }: CellFault) => Number(/\d+/.exec(cell ?? '')?.[0] ?? 0);
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return [...once.values()].sort((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || row(a) - row(b));
}
