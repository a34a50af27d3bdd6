import { formatCount } from '../../report/format';
import { writeOpening } from '../../report/sentence-opening';
import { writeSaid } from '../said';
import type { GroupSentence, NobodySentence, SaidBand } from '../sentence';

/** The official sentence about a group of units, as domain.md's grammar has it (vector T-V1). */
export function writeGroup(sentence: GroupSentence): string {
  const average = writeAverage(sentence);
  return writeOpening(sentence.opening, sentence.unit, writeBands(sentence) + (average && `; ${average}`));
}

export function writeNobody({ opening, unit, level }: NobodySentence): string {
  const who = level === null ? 'chưa được đánh giá' : `chưa có ${level} nào được đánh giá`;
  return writeOpening(opening, unit, `${who} theo bộ tiêu chí này`);
}

function writeBands({ meetAll, bands, level, standard }: GroupSentence): string {
  const counted = bands.filter(({ count }) => count > 0).map((band) => writeBand(band, level));
  const empty = bands.filter(({ count }) => count === 0).map((band) => `không còn ${level} đạt ${writeEdges(band)}`);
  const first =
    meetAll === 0
      ? `chưa có ${level} đạt chuẩn ${standard}`
      : `có ${formatCount(meetAll)} ${level} đạt chuẩn ${standard}`;
  if (meetAll === 0 && counted[0]) counted[0] = `có ${counted[0]}`;
  return [first, ...counted, ...empty].join(', ');
}

function writeBand(band: SaidBand, level: string): string {
  return `${formatCount(band.count)} ${level} đạt ${writeEdges(band)}`;
}

export function writeEdges({ kind, from, to }: SaidBand): string {
  switch (kind) {
    case 'exact':
      return `${from} tiêu chí`;
    case 'range':
      return `từ ${from} đến ${to} tiêu chí`;
    case 'below':
      return `dưới ${(to ?? 0) + 1} tiêu chí`;
    case 'over':
      return `trên ${from - 1} tiêu chí`;
    case 'at_least':
      return `từ ${from} tiêu chí trở lên`;
  }
}

function writeAverage({ average, assessed, level }: GroupSentence): string {
  if (average === null) return '';
  const share = assessed ? ` (tính trên ${assessed.n}/${assessed.of} ${level} đã được đánh giá)` : '';
  return `bình quân đạt ${writeSaid(average)} tiêu chí/${level}${share}`;
}
