import { formatCount } from '../../report/format';
import { writeOpening } from '../../report/sentence-opening';
import type { RegisteredSentence } from '../sentence';

/** Registered, achieved so far and estimated of one unit in one year (vector T-V3). None of the three is put for another. */
export function writeRegistered({
  opening,
  unit,
  score,
  size,
  year,
  registered,
  soFar,
  estimate,
}: RegisteredSentence): string {
  const achieved =
    soFar?.achieved === 0 ? 'chưa có tiêu chí nào đạt' : `đạt ${formatCount(soFar?.achieved ?? 0)} tiêu chí`;
  const so = soFar ? `, ${soFar.months} tháng đầu năm ${achieved}` : '';
  const last = estimate ? `; ước đến hết năm đạt ${estimate.achieved}/${estimate.of} tiêu chí` : '';
  const now = `${score === size ? 'đã đạt' : 'đạt'} ${score}/${size} tiêu chí`;
  return writeOpening(opening, unit, `${now}; năm ${year} đăng ký đạt ${formatCount(registered)} tiêu chí${so}${last}`);
}
