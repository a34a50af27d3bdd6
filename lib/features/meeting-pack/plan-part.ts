import { isPlanned, planModel, type PlanLine } from '@/lib/charts/plan-model';
import { reasonLine } from '@/lib/charts/meeting/reason-line';
import type { Block } from '@/lib/domain/office-document/document';
import { formatOfficialDate } from '@/lib/domain/report/format';
import { levelWord } from '@/lib/domain/units/level-word';
import type { MeetingUnit, MeetingView } from '../meeting/view';
import { forecastCell, planCells, scoreCell } from './plan-cells';
import type { WordReason } from './words';

/** So many registered units stand in the report; all stand in the annex. */
const MOST_ROWS = 15;

/** II: the four figures beside each other and the forecast of those that registered, with its reasons. */
export function planPart(view: MeetingView, wordReason: WordReason): Block[] {
  const { asOf, countdown } = view;
  const year = asOf.slice(0, 4);
  const registered = view.units.filter((unit) => unit.registered || (unit.plan?.figures.length ?? 0) > 0);
  const word = levelWord(view.set.level);
  return [
    { kind: 'heading', text: `II. KẾ HOẠCH NĂM ${year} VÀ DỰ BÁO` },
    {
      kind: 'text',
      text: `Còn ${String(countdown.days)} ngày đến hết ngày ${formatOfficialDate(countdown.to)}.`,
    },
    ...ownLines(view),
    ...(registered.length === 0
      ? [{ kind: 'text', text: `Chưa có ${word} nào có số đăng ký, mục tiêu hoặc ước đạt năm ${year}.` } as const]
      : [planTable(registered.slice(0, MOST_ROWS), word), ...reasons(registered.slice(0, MOST_ROWS), wordReason)]),
  ];
}

function planTable(units: readonly MeetingUnit[], word: string): Block {
  const column = (title: string, width: number) => ({ title, width, align: 'center' as const });
  return {
    kind: 'table',
    table: {
      columns: [
        { title: `Tên ${word}`, width: 22, align: 'left' },
        column('Đã đạt', 13),
        column('Đăng ký', 17),
        column('Mục tiêu', 15),
        column('Ước đạt', 17),
        column('Dự báo', 16),
      ],
      rows: units.map((unit) => {
        const { registered, target, estimate } = planCells(unit);
        return [unit.name, scoreCell(unit) ?? 'chưa đánh giá', registered, target, estimate, forecastCell(unit)];
      }),
    },
  };
}

function reasons(units: readonly MeetingUnit[], wordReason: WordReason): Block[] {
  return units.flatMap(({ name, forecast }): Block[] => {
    if (!forecast || forecast.reasons.length === 0) return [];
    const words = reasonLine(forecast.reasons, ({ code, figures }) => wordReason(code, figures));
    return [{ kind: 'item', text: `Dự báo ${name}: ${words}.` }];
  });
}

const LINES: Readonly<Record<Exclude<PlanLine['key'], 'unit'>, string>> = {
  gain: 'Số tiêu chí đạt thêm trong năm',
  met: 'Số tiêu chí đạt cuối năm',
  gainAll: 'Số {word} đạt chuẩn thêm trong năm',
  meetAll: 'Số {word} đạt chuẩn cuối năm',
  average: 'Bình quân tiêu chí/{word}',
};

/** What was said of the unit as a whole, each figure under its own name and none in the place of another. */
function ownLines({ plan, single, decimals, set }: MeetingView): Block[] {
  if (!isPlanned(plan)) return [];
  return planModel(plan, single, decimals).flatMap(({ key, achieved, cells }): Block[] => {
    if (key === 'unit') return [];
    const parts = [
      `đã đạt ${achieved ?? 'chưa có số liệu'}`,
      ...(cells.registered.text ? [`đăng ký ${cells.registered.text}`] : []),
      ...(cells.target.text ? [`mục tiêu ${cells.target.text}`] : []),
      ...(cells.estimate.text ? [`ước đạt ${cells.estimate.text}`] : []),
    ];
    return [{ kind: 'item', text: `${LINES[key].replace('{word}', levelWord(set.level))}: ${parts.join('; ')}.` }];
  });
}
