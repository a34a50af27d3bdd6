import { formatNumber } from '@/lib/domain/report/format';

/** 1.258.291 bytes → "1,2 MB"; small files in KB, never 0. */
export function showSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${formatNumber(Math.max(1, Math.round(kilobytes)), 0)} KB`;
  return `${formatNumber(kilobytes / 1024, 1)} MB`;
}
