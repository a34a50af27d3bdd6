import { formatQuotient } from '@/lib/domain/report/format';
import { showDate } from '@/lib/i18n/format';
import type { MapValue } from './map-value';

/** A value as digits: what stands in a tile and in the table; null where words or a sign say it. */
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

/** The same for a machine: what a sheet made of the table holds. */
export function mapDatum(value: MapValue): string | null {
  switch (value.kind) {
    case 'score':
      return String(value.score);
    case 'average':
      return String(value.average.sum / value.average.n);
    case 'updated':
      return value.day;
    default:
      return null;
  }
}
