import { formatCount, formatNumber, formatOfficialDate } from '../../report/format';
import { unitText } from '../read-opening';
import { writeSaid } from '../said';
import type { Direction, SaidPart, SaidTime, ShareSentence } from '../sentence';

/** So many of so many units meet a standard, with what came since and what is in them (vector T-V8). */
export function writeShare(sentence: ShareSentence): string {
  const { time, unit, level, standard, met, of, percent, change, average } = sentence;
  const share = percent === null ? '' : ` (chiếm ${writeSaid(percent)}%)`;
  const head = `${unitText(unit)} có ${formatNumber(met, 0)}/${formatNumber(of, 0)} ${level}${share} đạt chuẩn ${standard}`;
  const since = change
    ? `, ${writeChange(change.direction, change.by, level)} so với tháng ${writeMonth(change.since)}`
    : '';
  const last = average === null ? '' : `; bình quân đạt ${writeSaid(average)} tiêu chí/${level}`;
  const text = `${writeTime(time)}${head}${since}${writeParts(sentence)}${last}.`;
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function writeTime(time: SaidTime): string {
  if (time.kind === 'none') return '';
  return time.kind === 'month'
    ? `Tính đến tháng ${writeMonth(time.month)}, `
    : `Tính đến ngày ${formatOfficialDate(time.day)}, `;
}

/** "2021-10" → "10/2021"; months 1 and 2 have two digits, as in days. */
export function writeMonth(month: string): string {
  const [year, number] = month.split('-');
  return `${Number(number) > 2 ? Number(number) : number}/${year}`;
}

function writeParts({ parts, level }: ShareSentence): string {
  if (parts.length === 0) return '';
  const said = parts.map((part) => writePart(part, level));
  const list = said.length === 1 ? said[0]! : `${said.slice(0, -1).join(', ')} và ${said.at(-1)!}`;
  return `; trong đó có ${list}`;
}

function writePart({ count, standard, percent, change }: SaidPart, level: string): string {
  const beside = [
    percent && `chiếm ${writeSaid(percent)}%`,
    change && writeChange(change.direction, change.by, level),
  ].filter(Boolean);
  return `${formatCount(count)} ${level} đạt chuẩn ${standard}${beside.length > 0 ? ` (${beside.join(', ')})` : ''}`;
}

function writeChange(direction: Direction, by: number, level: string): string {
  return `${direction === 'up' ? 'tăng' : 'giảm'} ${formatCount(by)} ${level}`;
}
