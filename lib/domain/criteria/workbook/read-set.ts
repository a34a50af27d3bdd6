import type { WorkbookRead, WorkbookSheet } from '../../sheet/workbook-read';
import { thresholdKey } from '../draft/draft-fault';
import type { DraftSet } from '../draft/draft-set';
import { NO_RULES, type VersionRules } from '../version-rules';
import { assignCodes } from './assign-codes';
import type { WorkbookHead } from './head-fields';
import { draftIndicator } from './draft-indicator';
import { findLayout } from './headings';
import { mergeFaults } from './merge-faults';
import { readConditions, readOrigins, readRules, type ThresholdOrigin } from './read-beside';
import { readCriteria } from './read-criteria';
import { readHead } from './read-head';
import { thresholdsOf } from './read-thresholds';
import { SHEETS } from './sheet-names';
import type { CellRef, SheetFault, TakeFault } from './sheet-fault';
import { summaryOf, type Understood } from './understood';

/** What the workbook does not say of itself. */
export interface WorkbookContext extends WorkbookHead {
  /** Of the version that is being edited; a bare annex leaves them as they are. */
  readonly rules?: VersionRules;
  /** Tags of the province, so that a column may be named by one. */
  readonly tags: readonly string[];
}

export interface SetRead {
  /** null as soon as there is one fault: all or nothing. */
  readonly draft: DraftSet | null;
  /** What could be read beside the faults, so that values that contradict are told in the same round. */
  readonly sketch: DraftSet | null;
  readonly faults: readonly SheetFault[];
  /** Where the parts stand, by part and key as in DraftFault: "criterion|5", "indicator|5.1", "threshold|5.1|dbsh". */
  readonly origin: ReadonlyMap<string, CellRef>;
  /** null when no sheet of criteria was found. */
  readonly understood: Understood | null;
}

/** Every criterion has a group; a sheet may have none. */
const ONE_GROUP = 'Các tiêu chí';

/**
 * A workbook as a draft: one that this system wrote, edited or not, or an annex-shaped sheet with a row of headings.
 * @param read what the file says, with its own faults
 */
export function readSet(read: WorkbookRead, context: WorkbookContext): SetRead {
  const faults: SheetFault[] = [];
  const takeOn =
    (sheet: string): TakeFault =>
    (cell, code, detail) => {
      faults.push({ sheet, cell, code, ...(detail === undefined || detail === '' ? {} : { detail }) });
    };
  const named = (name: string) => read.sheets.find((sheet) => sheet.name === name);
  const headSheet = named(SHEETS.head);
  const own = headSheet && named(SHEETS.criteria);
  const main = own ?? annexSheet(read.sheets, context.tags);
  const used = own ? Object.values(SHEETS) : [main?.name];
  faults.push(...read.faults.filter(({ sheet }) => sheet === null || used.includes(sheet)));
  if (!main) return refused(faults);

  const take = takeOn(main.name);
  const layout = findLayout(main, context.tags, take);
  if (!layout) return refused(faults);
  mergeFaults(main, layout, take);
  const body = readCriteria(main, layout, own !== undefined, take);
  const numbered = assignCodes(body.indicators, own !== undefined, take);
  const sideSheet = <T>(name: string, otherwise: T, readSide: (sheet: WorkbookSheet, take: TakeFault) => T): T => {
    const sheet = own && named(name);
    return sheet ? readSide(sheet, takeOn(name)) : otherwise;
  };
  const origins = sideSheet<ThresholdOrigin[]>(SHEETS.thresholds, [], (sheet, t) =>
    readOrigins(sheet, context.tags, t),
  );
  const conditions = sideSheet<ReturnType<typeof readConditions>>(SHEETS.conditions, [], readConditions);
  const rules = sideSheet(SHEETS.rules, context.rules ?? NO_RULES, (sheet, t) => readRules(sheet, context.tags, t));
  const { head, basics } = headSheet && own ? readHead(headSheet, context, takeOn(headSheet.name)) : context;

  const inOrder = body.criteria.flatMap(({ number }) => numbered.filter(({ criterion }) => criterion === number));
  const withThresholds = inOrder.map((indicator) => ({ indicator, ...thresholdsOf(indicator, origins) }));
  const draft: DraftSet = {
    head,
    content: {
      ...basics,
      rules,
      groups: body.groups.length > 0 || body.criteria.length === 0 ? body.groups : [{ position: 1, name: ONE_GROUP }],
      criteria: body.criteria.map(({ number, groupPosition, name, certainty, note }) => {
        return { number, groupPosition, name, certainty, note };
      }),
      indicators: withThresholds.map(({ indicator, isUnchanged }) => draftIndicator(indicator, inOrder, isUnchanged)),
      thresholds: withThresholds.flatMap(({ rows }) => rows),
      conditions: conditions.map(({ row }) => row),
    },
  };
  const origin = new Map<string, CellRef>([
    ...body.groupCells.map((cell, index) => entry(`group|${String(index + 1)}`, main.name, cell)),
    ...body.criteria.map(({ number, cell }) => entry(`criterion|${String(number)}`, main.name, cell)),
    ...numbered.map(({ code, cell }) => entry(`indicator|${code}`, main.name, cell)),
    ...numbered.flatMap(({ code, read: { thresholds } }) =>
      thresholds.map(({ appliesTo, cell }) =>
        entry(`threshold|${thresholdKey({ indicatorCode: code, appliesTo })}`, main.name, cell.address),
      ),
    ),
    ...conditions.map(({ row, cell }) => entry(`condition|${String(row.position)}`, SHEETS.conditions, cell)),
  ]);
  const ignoredSheets = read.sheets.map(({ name }) => name).filter((name) => !used.includes(name));
  return {
    draft: faults.length > 0 ? null : draft,
    sketch: draft,
    faults,
    origin,
    understood: {
      shape: own ? 'own' : 'annex',
      ...summaryOf(draft, main, layout),
      ignoredSheets,
      changed: withThresholds.reduce((sum, { changed }) => sum + changed, 0),
    },
  };
}

function refused(faults: SheetFault[]): SetRead {
  const said = faults.length > 0 ? faults : [{ sheet: null, cell: null, code: 'sheet_header_missing' as const }];
  return { draft: null, sketch: null, faults: said, origin: new Map(), understood: null };
}

/** The first visible sheet with a row of headings, else the first that says something: its faults are told. */
function annexSheet(sheets: readonly WorkbookSheet[], tags: readonly string[]): WorkbookSheet | undefined {
  const visible = sheets.filter((sheet) => !sheet.hidden && sheet.rows.length > 0);
  return visible.find((sheet) => findLayout(sheet, tags, () => undefined) !== null) ?? visible[0];
}

function entry(key: string, sheet: string, cell: string): [string, CellRef] {
  return [key, { sheet, cell }];
}
