import { formatCount } from '../../report/format';
import { unitText } from '../read-opening';
import { writeSaid } from '../said';
import type { RecognisedSentence } from '../sentence';

/** Who was recognised in a year, against the plan, and the average against the year before (vector T-V5). */
export function writeRecognised(sentence: RecognisedSentence): string {
  const { year, unit, level, standard, recognised, total } = sentence;
  const head = `Năm ${year}${unit ? `, ${unitText(unit)}` : ''} có ${formatCount(recognised)} ${level} được công nhận đạt chuẩn ${standard}`;
  const sum =
    total === null ? '' : `, nâng tổng số ${level} được công nhận đạt chuẩn lên ${formatCount(total)} ${level}`;
  return `${head}${writePlanned(sentence)}${sum}${writeAverage(sentence)}.`;
}

function writePlanned({ overPlan, rate, level }: RecognisedSentence): string {
  const percent = rate === null ? '' : `, đạt ${writeSaid(rate)}% kế hoạch`;
  if (overPlan === null) return percent;
  if (overPlan === 0) return `, đạt kế hoạch${percent}`;
  return `, ${overPlan > 0 ? 'vượt' : 'thấp hơn'} kế hoạch ${formatCount(Math.abs(overPlan))} ${level}${percent}`;
}

function writeAverage({ average, change, level }: RecognisedSentence): string {
  if (average === null) return '';
  const against = change
    ? `, ${change.direction === 'up' ? 'tăng' : 'giảm'} ${writeSaid(change.by)} tiêu chí so với năm ${change.since}`
    : '';
  return `; bình quân đạt ${writeSaid(average)} tiêu chí/${level}${against}`;
}
