import { VIETNAMESE_REASON, type ReasonWords } from './reason-words';
import { acceptedAnswers, endsOf, type Evaluation } from '../criteria/evaluate';
import type { PointsRule } from '../criteria/version-rules';
import { formatNumber } from './format';
import { formatPlain, formatThreshold, formatValue, unitOf, type WrittenIndicator } from './value-format';

/**
 * Why a value has its status, in the words of a report: "89 % < 90 %, thiếu 1,0 điểm %", "75 % > 70 %, vượt 5,0 điểm %",
 * "95 % ≥ 90 %"; null where nothing was judged.
 * @param measured what `evaluation` was made of
 * @param points the version's rule, for an indicator of points
 * @param words of another language than the reports'
 */
export function writeReason(
  indicator: WrittenIndicator,
  measured: number | string,
  evaluation: Evaluation,
  points: PointsRule | null = null,
  words: ReasonWords = VIETNAMESE_REASON,
): string | null {
  if (evaluation.status === null) return null;
  if (typeof measured === 'string') return writeAnswer(measured, evaluation, words);
  if (indicator.kind === 'points') return points && writeScore(indicator, measured, evaluation, points, words);
  if (indicator.kind === 'lower_share') return writeNumber(indicator, ...roundedShare(measured, evaluation), words);
  return writeNumber(indicator, measured, evaluation, words);
}

type Judged = Exclude<Evaluation, { status: null }>;

/** A share of units has endless decimals: cut to one, so that what is not enough never looks like enough. */
function roundedShare(share: number, judged: Judged): [share: number, judged: Judged] {
  const { shortfall } = judged;
  return [Math.floor(share * 10) / 10, { ...judged, shortfall: shortfall && Math.ceil(shortfall * 10) / 10 }];
}

/** What is missing or too much: "1,0 điểm %", "0,25 điểm %", "3 m2/người". */
function formatShortfall(
  indicator: Pick<WrittenIndicator, 'kind' | 'unit'>,
  shortfall: number,
  words: ReasonWords,
): string {
  const unit = unitOf(indicator);
  if (unit !== '%') return formatValue(shortfall, unit);
  const own = formatPlain(shortfall);
  return words.percentPoints(own.includes(',') ? own : formatNumber(shortfall, 1));
}

function writeAnswer(answer: string, { status, threshold }: Judged, words: ReasonWords): string {
  if (status === 'met') return words.answerMet(answer);
  return words.answerAsked(answer, threshold ? acceptedAnswers(threshold) : []);
}

function writeScore(
  indicator: WrittenIndicator,
  score: number,
  { status, threshold, shortfall }: Judged,
  rule: PointsRule,
  words: ReasonWords,
) {
  const unit = unitOf(indicator);
  const minimum = threshold?.value ?? null;
  if (status === 'met') return `${formatValue(score, unit)} ≥ ${formatValue(rule.met, unit)}`;
  const missing = shortfall === null ? '' : `, ${words.missing(formatShortfall(indicator, shortfall, words))}`;
  if (status === 'basically_met')
    return `${formatValue(score, unit)} ≥ ${formatValue(rule.basically, unit)}, ${words.below(formatValue(rule.met, unit))}`;
  const asked = Math.max(minimum ?? 0, rule.basically);
  return `${formatValue(score, unit)} < ${formatValue(asked, unit)}${missing}`;
}

function writeNumber(
  indicator: WrittenIndicator,
  value: number,
  { status, threshold, shortfall }: Judged,
  words: ReasonWords,
): string | null {
  const ends = threshold && endsOf(indicator.comparator, threshold);
  if (!threshold || !ends) return null;
  const unit = unitOf(indicator);
  const own = formatValue(value, unit);
  if (status === 'met') {
    if (indicator.comparator === 'range') return words.within(own, formatThreshold(indicator, threshold) ?? '');
    if (indicator.comparator === '==') return `${own} = ${formatValue(ends[0], unit)}`;
    return Number.isFinite(ends[0])
      ? `${own} ≥ ${formatValue(ends[0], unit)}`
      : `${own} ≤ ${formatValue(ends[1], unit)}`;
  }
  const missing = shortfall === null ? '' : formatShortfall(indicator, shortfall, words);
  return value < ends[0]
    ? `${own} < ${formatValue(ends[0], unit)}, ${words.missing(missing)}`
    : `${own} > ${formatValue(ends[1], unit)}, ${words.over(missing)}`;
}
