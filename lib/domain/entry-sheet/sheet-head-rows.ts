import { writtenDay } from '../criteria/workbook/read-day';
import type { CellModel, RowModel } from '../sheet/sheet-model';
import { KEYS, writeHead } from './sheet-keys';
import type { TemplateSheet } from './template';
import { OFFERED_STATUSES, STAGE_WORDS, STATUS_LETTERS, STATUS_WORDS } from './words';

export const DAY_LABEL = 'Hiệu lực từ ngày';

/** Hidden keys of the sheet and its columns, then title, hint and the day, which can be changed. Columns count from 0. */
export function sheetHeadRows(
  sheet: TemplateSheet,
  keys: readonly CellModel[],
  { labelAt, dayAt }: { readonly labelAt: number; readonly dayAt: number },
): RowModel[] {
  const firstSeen = keys.findIndex((key) => key === KEYS.number);
  const at = (position: number, text: string, first: string): CellModel[] => {
    const cells: CellModel[] = Array.from({ length: position + 1 }, () => null);
    cells[0] = first;
    cells[position] = text;
    return cells;
  };
  const day = at(Math.max(labelAt, dayAt), '', KEYS.day);
  day[labelAt] = labelAt < dayAt ? `${DAY_LABEL}:` : `← ${DAY_LABEL.toLocaleLowerCase('vi')}; sửa được`;
  day[dayAt] = writtenDay(sheet.head.day);
  const title = sheet.title.slice(0, 1).toLocaleUpperCase('vi') + sheet.title.slice(1);
  return [
    { look: 'note', isHidden: true, cells: [writeHead(sheet.head)] },
    { look: 'note', isHidden: true, cells: keys },
    { look: 'title', cells: at(firstSeen, `${title} · ${sheet.setName}`, KEYS.beside) },
    { look: 'note', cells: at(firstSeen, hintOf(sheet), KEYS.beside) },
    {
      look: 'note',
      cells: day,
      marks: day.map((_, index) =>
        index === dayAt
          ? { isOpen: true, align: 'left' }
          : index === labelAt && labelAt < dayAt
            ? { align: 'right' }
            : null,
      ),
    },
  ];
}

function hintOf({ head }: TemplateSheet): string {
  const stage = `Bước: ${STAGE_WORDS[head.stage]}.`;
  if (head.form === 'list')
    return `${stage} Điền ô nền vàng; ô để trống là không nói gì. Cách điền: trang “Hướng dẫn”.`;
  const legend = OFFERED_STATUSES.map((status) => `${STATUS_LETTERS[status]} = ${STATUS_WORDS[status]}`).join(' · ');
  return `${stage} ${legend} · ô để trống = không nói gì.`;
}
