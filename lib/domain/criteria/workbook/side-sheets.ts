import type { DraftSet } from '../draft/draft-set';
import type { CellModel, RowModel, SheetModel } from '../../sheet/sheet-model';
import { guardOrNull, guardText } from './cell-text';
import { columnWord } from './column-words';
import { HEAD_LINES, NATIONAL_WORD, type HeadLine } from './head-fields';
import { RULE_WORDS } from './read-beside';
import { writtenDay } from './read-day';
import { SHEETS } from './sheet-names';
import { thresholdCellOf } from './threshold-cell';
import * as words from './words';

/** The sheet "Ngưỡng": where each threshold comes from and who confirmed it, beside the value it was said of. */
export function thresholdSheet({ content }: DraftSet): SheetModel {
  return {
    name: SHEETS.thresholds,
    frozenRows: 1,
    frozenColumns: 2,
    columns: [
      { width: 10, isText: true, isCentred: true },
      { width: 30 },
      { width: 14, isCentred: true },
      { width: 24, choices: words.writtenWords(words.CERTAINTY_WORDS) },
      { width: 44 },
      { width: 30 },
      { width: 16, isText: true },
    ],
    printedColumns: 7,
    rows: [
      heading('Số CT', 'Cột', 'Giá trị', 'Đối chiếu', 'Nguồn', 'Người đối chiếu', 'Ngày đối chiếu'),
      ...content.thresholds.map((row) =>
        plain(
          guardText(row.indicatorCode),
          guardText(columnWord(row.appliesTo)),
          thresholdCellOf(row),
          words.CERTAINTY_WORDS[row.certainty][0],
          guardOrNull(row.source),
          guardOrNull(row.confirmedBy),
          writtenDay(row.confirmedOn),
        ),
      ),
    ],
    spareRows: 50,
  };
}

/** The sheet "Bộ tiêu chí": what the set is, a line each. */
export function headSheet({ head, content }: DraftSet): SheetModel {
  const level = head.level === 'cluster' ? null : words.LEVEL_WORDS[head.level][0];
  const values: Record<HeadLine, CellModel> = {
    id: head.id,
    name: guardText(head.name),
    shortName: guardOrNull(head.shortName),
    level,
    kind: words.SET_KIND_WORDS[head.kind][0],
    scope: head.scope === 'national' ? NATIONAL_WORD : guardText(head.scope),
    extendsId: head.extendsId,
    decision: guardOrNull(content.decision),
    issuedOn: writtenDay(content.issuedOn),
    validFrom: writtenDay(content.validFrom),
    startKnown: words.YES_NO_WORDS[content.startKnown ? 'yes' : 'no'][0],
    validTo: writtenDay(content.validTo),
    note: guardOrNull(content.note),
  };
  return {
    name: SHEETS.head,
    frozenRows: 0,
    frozenColumns: 1,
    columns: [{ width: 26 }, { width: 80, isText: true }],
    printedColumns: 2,
    rows: (Object.keys(HEAD_LINES) as HeadLine[]).map((key) => plain(HEAD_LINES[key], values[key])),
    spareRows: 0,
  };
}

/** The sheet "Điều kiện". */
export function conditionSheet({ content }: DraftSet): SheetModel {
  return {
    name: SHEETS.conditions,
    frozenRows: 1,
    frozenColumns: 0,
    columns: [
      { width: 6, isCentred: true },
      { width: 50 },
      { width: 12, choices: words.writtenWords(words.LEVEL_WORDS) },
      { width: 34 },
      { width: 12, isCentred: true },
      { width: 24, choices: words.writtenWords(words.CERTAINTY_WORDS) },
    ],
    printedColumns: 6,
    rows: [
      heading('STT', 'Tên điều kiện', 'Đơn vị cấp', 'Phải đạt bộ tiêu chí (mã)', 'Tỷ lệ (%)', 'Đối chiếu'),
      ...content.conditions.map((row, index) =>
        plain(
          index + 1,
          guardText(row.name),
          row.ofLevel === 'cluster' ? null : words.LEVEL_WORDS[row.ofLevel][0],
          row.meetsSetId,
          row.requiredShare,
          words.CERTAINTY_WORDS[row.certainty][0],
        ),
      ),
    ],
    spareRows: 10,
  };
}

/** The sheet "Quy tắc". */
export function ruleSheet({ content: { rules } }: DraftSet): SheetModel {
  return {
    name: SHEETS.rules,
    frozenRows: 1,
    frozenColumns: 0,
    columns: [{ width: 28, choices: Object.values(RULE_WORDS) }, { width: 40 }, { width: 34 }],
    printedColumns: 3,
    rows: [
      heading('Quy tắc', 'Diện', 'Cột ngưỡng hoặc số điểm'),
      ...rules.tagColumns.map(({ tag, column }) =>
        plain(RULE_WORDS.tag, guardText(tag), guardText(columnWord(column))),
      ),
      ...(rules.points
        ? [plain(RULE_WORDS.met, null, rules.points.met), plain(RULE_WORDS.basically, null, rules.points.basically)]
        : []),
    ],
    spareRows: 10,
  };
}

function heading(...cells: CellModel[]): RowModel {
  return { look: 'heading', cells };
}

function plain(...cells: CellModel[]): RowModel {
  return { look: 'plain', cells };
}
