import type { GapCause } from '../steering/gap-cause';
import { groupBy } from '../group-by';
import { formatNumber } from '../report/format';
import type { CapitalLine } from './capital-line';
import { isDisbursementLow, writeRate } from './disbursement';
import { elapsedOf, frameOf, isInFrame } from './frame';
import { linesThatCount } from './lines-that-count';
import { debtBlocksRecognition, sumCapital } from './sum-capital';
import { writeMoney } from './write-money';

/**
 * What the money of units holds back on a day, seen by the system itself: a disbursement that is behind the time of its
 * years, for the criterion that its lines name or for the whole unit; and a debt, which bars recognition (QĐ 18/2022/QĐ-TTg).
 * @param lines known on the day, of any number of units
 * @param setId the set whose causes are asked for; lines about another set's criteria are left out
 * @returns causes without an id of their own (0): they are recorded nowhere, and end with what caused them
 */
export function capitalCauses(lines: readonly CapitalLine[], day: string, setId: string): GapCause[] {
  const own = lines.filter((line) => line.setId === null || line.setId === setId);
  return [...groupBy(own, ({ unitId }) => unitId).values()].flatMap((ofUnit) => [
    ...slowOf(ofUnit, day, setId),
    ...debtOf(ofUnit, setId),
  ]);
}

function slowOf(lines: readonly CapitalLine[], day: string, setId: string): GapCause[] {
  const spent = lines.filter((line) => line.kind !== 'debt' && isInFrame(frameOf(line), day));
  const groups = groupBy(spent, (line) => `${line.number} ${frameOf(line)}`);
  return [...groups.values()].flatMap((group) => {
    const frame = frameOf(group[0]!);
    const { rate } = sumCapital(group);
    const elapsed = elapsedOf(frame, day);
    if (!isDisbursementLow(rate, elapsed)) return [];
    const note = `Giải ngân ${writeRate(rate)}, đã qua ${formatNumber(elapsed, 1)}% thời gian năm ${frame}`;
    return [toCause(group, setId, group[0]!.number, 'disbursement', note)];
  });
}

function debtOf(lines: readonly CapitalLine[], setId: string): GapCause[] {
  const debts = linesThatCount(lines.filter(({ kind }) => kind === 'debt'));
  const { debt } = sumCapital(debts);
  if (debt === null || !debtBlocksRecognition({ debt })) return [];
  const note = `Nợ đọng xây dựng cơ bản ${writeMoney(debt)}: chưa đủ điều kiện xét công nhận`;
  return [toCause(debts, setId, null, 'other', note)];
}

function toCause(
  lines: readonly CapitalLine[],
  setId: string,
  number: number | null,
  cause: GapCause['cause'],
  note: string,
): GapCause {
  const since = lines.reduce((last, { saidOn }) => (saidOn > last ? saidOn : last), '');
  const illustrative = lines.some((line) => line.illustrative);
  return {
    id: 0,
    unitId: lines[0]!.unitId,
    setId,
    number,
    cause,
    note,
    eventId: null,
    since,
    until: null,
    isOpen: true,
    illustrative,
  };
}
