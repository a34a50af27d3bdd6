import { formatPercent, formatQuotient } from '../report/format';
import { when, type Finding } from './finding';
import { writeSaid } from './said';
import type { Said } from './sentence';

/** Is a published percent the share of its two numbers, in its own decimals, half up (vectors N-V1 to N-V8)? */
export function checkShareOf(part: number, of: number, percent: Said): Finding[] {
  if (of === 0) return when(true, 'part_over_whole', { part, of });
  const [said, computed] = [`${writeSaid(percent)}%`, formatPercent(part, of, percent.decimals)];
  return when(said !== computed, 'share_wrong', { part, of, said, computed });
}

/** Is a published average the quotient of its two numbers (vector N-V9)? */
export function checkQuotient(total: number, n: number, average: Said): Finding[] {
  const [said, computed] = [writeSaid(average), n === 0 ? '–' : formatQuotient(total, n, average.decimals)];
  return when(said !== computed, 'quotient_wrong', { total, n, said, computed });
}
