import { formatQuotient } from '@/lib/domain/report/format';
import { showDate, showMonth } from '@/lib/i18n/format';
import type { MapValue } from './map-value';

/** A value as digits, as the table has it; null where words or a sign say it. */
export function mapDigits(value: MapValue, decimals: number): string | null {
  switch (value.kind) {
    case 'score':
      return `${value.score}/${value.of}`;
    case 'average':
      return formatQuotient(value.average.sum, value.average.n, decimals);
    case 'share':
      return `${value.part}/${value.of}`;
    case 'change':
      return value.gained + value.lost === 0 ? '0' : `+${value.gained} −${value.lost}`;
    case 'updated':
      return showDate(value.day);
    default:
      return null;
  }
}

/** The same, short enough for a tile; `tight`: for a place of a map, where one number must do. */
export function shortDigits(value: MapValue, decimals: number, tight = false): string | null {
  if (value.kind === 'updated') return tight ? null : showMonth(value.day);
  if (tight && value.kind === 'score') return String(value.score);
  return mapDigits(value, decimals);
}

/** The value for a machine: what a sheet made of the table holds. */
export function mapDatum(value: MapValue): string | null {
  if (value.kind === 'score') return String(value.score);
  if (value.kind === 'average') return String(value.average.sum / value.average.n);
  return null;
}

const LINE = 9;

/** A name on at most two lines of a tile; what does not fit ends in "…". */
export function nameLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const [first = '', ...rest] = lines;
  return rest.length === 0 ? [cut(first)] : [cut(first), cut(rest.join(' '))];
}

function cut(line: string): string {
  return line.length > LINE + 1 ? `${line.slice(0, LINE)}…` : line;
}
