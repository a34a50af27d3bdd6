import type { CapitalLine } from '@/lib/domain/capital/capital-line';
import { elapsedShare, isDisbursementLow } from '@/lib/domain/capital/disbursement';
import { frameOf } from '@/lib/domain/capital/lines-that-count';
import { debtBlocksRecognition, sumCapital } from '@/lib/domain/capital/sum-capital';
import { groupBy } from '@/lib/domain/group-by';
import type { CapitalBlock } from './view';

/**
 * What the units' money holds back on the day, seen by the system itself: a disbursement that is behind the time of its
 * years, by unit and criterion (or the whole unit, where no criterion is named), and debts that bar recognition.
 * @param lines as `readCapital` reads them, those that the reader sees
 */
export function capitalBlocks(lines: readonly CapitalLine[], day: string): CapitalBlock[] {
  return [...groupBy(lines, ({ unitId }) => unitId)].flatMap(([unitId, own]) => {
    const whole = { unitId, setId: null, number: null };
    const debt = sumCapital(own.filter(({ kind }) => kind === 'debt'));
    const owes: CapitalBlock[] = debtBlocksRecognition(debt)
      ? [{ ...whole, cause: 'debt', rate: null, money: debt.debt }]
      : [];
    return [...slow(own, day), ...owes];
  });
}

function slow(lines: readonly CapitalLine[], day: string): CapitalBlock[] {
  const spent = lines.filter((line) => line.kind !== 'debt' && isIn(frameOf(line), day));
  const groups = groupBy(spent, (line) => JSON.stringify([line.setId, line.number, frameOf(line)]));
  return [...groups.values()].flatMap((group): CapitalBlock[] => {
    const { unitId, setId, number } = group[0]!;
    const { rate, disbursed } = sumCapital(group);
    const isLow = isDisbursementLow(rate, elapsedOf(frameOf(group[0]!), day));
    return isLow ? [{ unitId, setId, number, cause: 'disbursement', rate, money: disbursed }] : [];
  });
}

function isIn(frame: string, day: string): boolean {
  const { from, to } = daysOf(frame);
  return from <= day && day <= to;
}

/** How much of a frame of years is over on the day, in percent. */
export function elapsedOf(frame: string, day: string): number {
  const { from, to } = daysOf(frame);
  return elapsedShare(from, to, day);
}

function daysOf(frame: string): { from: string; to: string } {
  const [first, last = first] = frame.split('-');
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}
