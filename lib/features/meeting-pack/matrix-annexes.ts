import { isLacking, lackedCriteria } from '@/lib/charts/meeting/lacked-criteria';
import { STATUS_LETTERS } from '@/lib/domain/entry-sheet/words';
import type { Annex, DocumentCell, DocumentColumn } from '@/lib/domain/office-document/document';
import { levelWord } from '@/lib/domain/units/level-word';
import type { MeetingCriterion, MeetingView } from '../meeting/view';

/** So many columns are read on one sheet of A4 in landscape; a longer set goes on to a second annex. */
const MOST_COLUMNS = 20;

/** Units × criteria that they lack. */
export function matrixAnnexes(view: MeetingView): Annex[] {
  if (view.single || view.units.every(({ unmet }) => unmet.length === 0)) return [];
  const parts: MeetingCriterion[][] = [];
  for (let at = 0; at < view.criteria.length; at += MOST_COLUMNS)
    parts.push(view.criteria.slice(at, at + MOST_COLUMNS));
  return parts.map((criteria, at) => matrixAnnex(view, criteria, parts.length > 1 ? at + 1 : null));
}

function matrixAnnex(view: MeetingView, criteria: readonly MeetingCriterion[], part: number | null): Annex {
  const word = levelWord(view.set.level);
  const [first, last] = [criteria[0]!.number, criteria.at(-1)!.number];
  const columns: DocumentColumn[] = [
    { title: 'TT', width: 4, align: 'center' },
    { title: `Tên ${word}`, width: 15, align: 'left' },
    ...criteria.map(({ number, name }): DocumentColumn => ({
      title: `${String(number)}. ${name}`,
      width: 4.2,
      align: 'center',
      isUpright: true,
    })),
    { title: 'Chưa đạt', width: 6, align: 'center' },
  ];
  return {
    title:
      `Tiêu chí chưa đạt của từng ${word}` + (part === null ? '' : ` (tiêu chí ${String(first)} đến ${String(last)})`),
    sheet: part === null ? 'Tiêu chí chưa đạt' : `Tiêu chí chưa đạt (${String(part)})`,
    legend: `${STATUS_LETTERS.not_met}: chưa đạt; ${STATUS_LETTERS.basically_met}: cơ bản đạt; ${STATUS_LETTERS.not_applicable}: không áp dụng; ${STATUS_LETTERS.not_assessed}: chưa đánh giá; ô trống: đã đạt. Cột và hàng cuối đếm số chưa đạt và cơ bản đạt, không đếm số chưa đánh giá.`,
    table: { columns, rows: [...view.units.map((_, at) => unitRow(view, criteria, at)), sumRow(view, criteria, word)] },
  };
}

function unitRow({ units }: MeetingView, criteria: readonly MeetingCriterion[], at: number): DocumentCell[] {
  const { name, unmet, score } = units[at]!;
  const letters = criteria.map(({ number }) => {
    const cell = unmet.find((one) => one.number === number);
    return cell ? STATUS_LETTERS[cell.status] : null;
  });
  const shown = new Set(criteria.map(({ number }) => number));
  const lacked = unmet.filter((cell) => shown.has(cell.number) && isLacking(cell)).length;
  return [at + 1, name, ...letters, score === null ? null : lacked];
}

function sumRow({ units }: MeetingView, criteria: readonly MeetingCriterion[], word: string): DocumentCell[] {
  const lacked = new Map(lackedCriteria(criteria, units).map((one) => [one.criterion.number, one]));
  const sums = criteria.map(({ number }) => {
    const { lacking = [], unassessed = [] } = lacked.get(number) ?? {};
    return unassessed.length === units.length ? null : lacking.length;
  });
  const known = sums.filter((sum) => sum !== null);
  return [null, `Số ${word} chưa đạt`, ...sums, known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0)];
}
