import { formatCount } from '../../report/format';
import { unitText } from '../read-opening';
import { writeAmount } from '../said';
import type { PlanSentence } from '../sentence';

/** What is aimed at by the end of a year (vector T-V2). Ranges and bounds stay what they are. */
export function writePlan({ year, targets, area, level, standard, newlyMet, metAfter, average }: PlanSentence): string {
  const names = newlyMet && newlyMet.names.length > 0 ? ` (${newlyMet.names.join(', ')})` : '';
  const parts = [
    ...targets.map(({ unit, criteria }) => `${unitText(unit)} đạt ${writeAmount(criteria)} tiêu chí`),
    newlyMet &&
      `${area ? `${unitText(area)} ` : ''}có thêm ${writeAmount(newlyMet.count, true)} ${level}${names} đạt chuẩn ${standard}`,
    metAfter !== null &&
      `nâng tổng số ${level} đạt chuẩn${area ? ` toàn ${unitText(area)}` : ''} lên ${formatCount(metAfter)} ${level}`,
    average && `bình quân đạt ${writeAmount(average)} tiêu chí/${level}`,
  ];
  return `Phấn đấu hết năm ${year}, ${parts.filter(Boolean).join(', ')}.`;
}
