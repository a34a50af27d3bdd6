import { isLacking } from '@/lib/charts/meeting/lacked-criteria';
import { CAUSE_WORDS } from '@/lib/domain/entry-sheet/words';
import { groupBy } from '@/lib/domain/group-by';
import type { Annex, DocumentColumn } from '@/lib/domain/office-document/document';
import { formatOfficialDate } from '@/lib/domain/report/format';
import { levelWord } from '@/lib/domain/units/level-word';
import type { MeetingUnit, MeetingVacancy, MeetingView } from '../meeting/view';
import { forecastCell, planCells, scoreCell } from './plan-cells';
import { RANK_WORDS } from './words';

const column = (title: string, width: number, align: DocumentColumn['align'] = 'center') => ({ title, width, align });

/** Every counted unit: what it has, meant to have and will likely have, what it lacks and what holds it back. */
export function unitsAnnex(view: MeetingView): Annex {
  const word = levelWord(view.set.level);
  const isGrouped = view.units.some(({ group }) => group !== '');
  const year = view.asOf.slice(0, 4);
  return {
    title: `Tiến độ, kế hoạch năm ${year} và dự báo của từng ${word}`,
    sheet: 'Tiến độ, kế hoạch, dự báo',
    legend:
      'Ô trống: chưa có số liệu. Ước đạt do cơ quan nêu; dự báo do hệ thống tính (trong ngoặc: khoảng dự báo), không thay cho ước đạt.',
    table: {
      columns: [
        column('TT', 5),
        column(`Tên ${word}`, 14, 'left'),
        ...(isGrouped ? [column('Địa bàn', 13, 'left')] : []),
        column('Đã đạt', 7),
        column(`Ngày ${formatOfficialDate(view.compareTo)}`, 12),
        column('Đăng ký', 12.5),
        column('Mục tiêu', 7),
        column('Ước đạt', 12.5),
        column('Dự báo', 12.5),
        column('Tiêu chí chưa đạt', 24.5, 'left'),
        column('Nguyên nhân chung', 34, 'left'),
      ],
      rows: view.units.map((unit, at) => {
        const { registered, target, estimate } = planCells(unit);
        return [
          at + 1,
          unit.name,
          ...(isGrouped ? [unit.group] : []),
          scoreCell(unit),
          unit.before,
          registered,
          target,
          estimate,
          forecastCell(unit),
          lackedText(unit),
          holdingText(unit),
        ];
      }),
    },
  };
}

/** Vacant posts and causes of the whole unit; a vacancy that the system sees need not be told a second time. */
export function holdingText({ vacant, causes }: MeetingUnit): string | null {
  const told = causes.filter(({ cause }) => cause !== 'vacancy' || vacant.length === 0);
  return [...vacancyTexts(vacant), ...told.map(({ cause }) => CAUSE_WORDS[cause])].join('; ') || null;
}

function lackedText({ score, unmet }: MeetingUnit): string {
  if (score === null) return 'chưa đánh giá';
  const numbers = (isLacked: boolean) =>
    unmet
      .filter((cell) => isLacking(cell) === isLacked)
      .map(({ number }) => number)
      .sort((a, b) => a - b);
  const [lacked, missing] = [numbers(true), numbers(false)];
  const parts = [...(lacked.length > 0 ? [lacked.join(', ')] : [])];
  if (missing.length > 0) parts.push(`chưa đánh giá: ${missing.join(', ')}`);
  return parts.join('; ') || 'không';
}

/** "khuyết Trưởng ban từ 01/02/2019 (Ban Chỉ đạo xã; Ban Quản lý xã)": one rank since one day is said once. */
export function vacancyTexts(vacant: readonly MeetingVacancy[]): string[] {
  const alike = ({ rank, since }: MeetingVacancy) => `${RANK_WORDS[rank]} từ ${formatOfficialDate(since)}`;
  return [...groupBy(vacant, alike)].map(
    ([words, posts]) => `khuyết ${words} (${posts.map(({ board }) => board).join('; ')})`,
  );
}
