import { lackedCriteria } from '@/lib/charts/meeting/lacked-criteria';
import { wrapWords } from '@/lib/domain/office-document/wrap-words';
import { formatCount, formatOfficialDate } from '@/lib/domain/report/format';
import { levelWord } from '@/lib/domain/units/level-word';
import { drawSvg } from '@/lib/picture/draw-svg';
import type { MeetingUnit, MeetingView } from '../meeting/view';
import { barAt, EDGE, heading, lines, space, textAt, WIDTH, type Part } from './picture-parts';
import { forecastCell, planCells, scoreCell } from './plan-cells';

/** So many criteria are named; the rest is in the report. */
const MOST_CRITERIA = 6;
/** More units than these stand in two columns. */
const ONE_COLUMN = 14;
const INSIDE = WIDTH - 2 * EDGE;

/** The meeting on one picture that can be read on a phone. */
export async function drawPicture(view: MeetingView, sha256: string): Promise<Uint8Array> {
  return drawSvg(pictureSvg(view, sha256));
}

/** The same as SVG, 1080 wide. */
export function pictureSvg(view: MeetingView, sha256: string): string {
  const { unit, asOf, sentence, countdown } = view;
  const title = unit.title.slice(0, 1).toLocaleUpperCase('vi') + unit.title.slice(1);
  const parts: Part[] = [
    space(40),
    lines([`${title} · ${formatOfficialDate(asOf)}`], 'title', { bold: true }),
    lines([`Còn ${String(countdown.days)} ngày đến ${formatOfficialDate(countdown.to)}`], 'row', { quiet: true }),
    space(16),
    ...(sentence === null ? [] : [lines(wrapWords(sentence, 52), 'sentence')]),
    ...unitParts(view),
    ...criteriaParts(view),
    ...matters(view),
    space(28),
    lines(foot(view, sha256), 'small', { quiet: true }),
    space(36),
  ];
  const height = Math.ceil(parts.reduce((sum, part) => sum + part.height, 0));
  let top = 0;
  const drawn = parts.map((part) => {
    const svg = part.svg(top);
    top += part.height;
    return svg;
  });
  const size = `width="${String(WIDTH)}" height="${String(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="#ffffff"/>${drawn.join('')}</svg>`;
}

function unitParts({ units, set, single, asOf }: MeetingView): Part[] {
  const columns = units.length > ONE_COLUMN ? 2 : 1;
  const width = (INSIDE - (columns - 1) * 40) / columns;
  const rows = Math.ceil(units.length / columns);
  const step = 44;
  const list: Part = {
    height: rows * step + 8,
    svg: (top) =>
      units
        .map((unit, at) => {
          const x = EDGE + Math.floor(at / rows) * (width + 40);
          return unitRow(unit, x, top + (at % rows) * step + 34, width);
        })
        .join(''),
  };
  const said = units.flatMap((unit) => planLine(unit));
  return [
    ...(single ? [] : [heading(`Các ${levelWord(set.level)} (tiêu chí đạt)`), list]),
    ...(said.length > 0
      ? [
          heading(`Kế hoạch năm ${asOf.slice(0, 4)}`),
          lines(
            said.flatMap((one) => wrapWords(one, 70)),
            'row',
          ),
        ]
      : []),
  ];
}

function unitRow(unit: MeetingUnit, x: number, y: number, width: number): string {
  const [name, figure] = [Math.round(width * 0.36), 110];
  const share = unit.score === null ? null : unit.score / unit.of;
  return (
    textAt(unit.name, y, 'row', { x }) +
    barAt(x + name, y - 17, width - name - figure, share) +
    textAt(scoreCell(unit) ?? 'chưa có', y, 'row', { x: x + width, end: true, quiet: unit.score === null })
  );
}

/** "Kiên Mộc: đạt 11/19; đăng ký 16 (thêm 5); mục tiêu 15; ước 14; dự báo 13 (12–14)" */
function planLine(unit: MeetingUnit): string[] {
  const { registered, target, estimate } = planCells(unit);
  if (registered === null && target === null && estimate === null) return [];
  const parts = [
    `đạt ${scoreCell(unit) ?? 'chưa đánh giá'}`,
    ...(registered === null ? [] : [`đăng ký ${registered}`]),
    ...(target === null ? [] : [`mục tiêu ${target}`]),
    ...(estimate === null ? [] : [`ước ${estimate}`]),
  ];
  const forecast = forecastCell(unit);
  return [`${unit.name}: ${[...parts, ...(forecast === null ? [] : [`dự báo ${forecast}`])].join('; ')}`];
}

function criteriaParts(view: MeetingView): Part[] {
  const lacked = lackedCriteria(view.criteria, view.units).filter(({ lacking }) => lacking.length > 0);
  if (lacked.length === 0) return [];
  const word = levelWord(view.set.level);
  const texts = lacked.slice(0, MOST_CRITERIA).map(({ criterion, lacking }) => {
    const where = view.single ? '' : `: ${formatCount(lacking.length)} ${word}`;
    return `${String(criterion.number)} ${criterion.name}${where} · ${criterion.department ?? 'chưa phân công'}`;
  });
  return [
    heading(view.single ? 'Tiêu chí chưa đạt' : 'Tiêu chí còn thiếu nhiều nhất'),
    lines(
      texts.flatMap((text) => wrapWords(text, 70)),
      'row',
    ),
  ];
}

function matters({ petitions, tasks }: MeetingView): Part[] {
  const overdue = tasks.filter(({ standing }) => standing === 'overdue').length;
  const parts = [
    ...(overdue > 0 ? [`${formatCount(overdue)} nhiệm vụ quá hạn`] : []),
    ...(petitions.length > 0 ? [`${formatCount(petitions.length)} kiến nghị đang chờ`] : []),
  ];
  return parts.length > 0 ? [heading('Việc phải giải quyết'), lines([parts.join(' · ')], 'row')] : [];
}

function foot({ illustrative }: MeetingView, sha256: string): string[] {
  const seal = `Mã đối chiếu ${sha256.slice(0, 16)}…`;
  return illustrative ? [`Có số liệu minh họa. ${seal}`] : [seal];
}
