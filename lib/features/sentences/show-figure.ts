import { formatNumber } from '@/lib/domain/report/format';

/** A figure of a finding as it is written: numbers with dots for thousands, texts as they are. */
export function showFigure(figure: number | string): string {
  return typeof figure === 'number' ? formatNumber(figure, 0) : figure;
}
