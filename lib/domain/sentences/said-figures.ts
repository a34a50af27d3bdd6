import { formatNumber } from '../report/format';
import { writeEdges } from './group/write';
import { unitText } from './read-opening';
import { writeAmount, writeSaid } from './said';
import { writeMonth } from './share/write';
import type {
  GroupSentence,
  PlanSentence,
  RecognisedSentence,
  RegisteredSentence,
  SaidBand,
  Sentence,
  ShareSentence,
  UnitSentence,
} from './sentence';

/** One figure of a sentence: a key by which data are laid beside it, what it counts in the sentence's words, and how it is said. */
export interface SaidFigure {
  readonly key: string;
  readonly what: string;
  readonly said: string;
}

/** Every figure that a sentence says, in its order. */
export function saidFigures(sentence: Sentence): SaidFigure[] {
  switch (sentence.form) {
    case 'group':
      return ofGroup(sentence);
    case 'nobody':
      return [say('assessed', 'đã được đánh giá', '0')];
    case 'unit':
      return ofUnit(sentence);
    case 'plan':
      return ofPlan(sentence);
    case 'registered':
      return ofRegistered(sentence);
    case 'recognised':
      return ofRecognised(sentence);
    case 'share':
      return ofShare(sentence);
    case 'loose':
      return [
        ...sentence.shares.map(({ part, of, what, percent }, at) =>
          say(`share:${at}`, `${part}/${of} ${what}`, `${writeSaid(percent)}%`),
        ),
        ...sentence.quotients.map(({ total, n, level, average }, at) =>
          say(`quotient:${at}`, `${total} tiêu chí/${n} ${level}`, writeSaid(average)),
        ),
      ];
  }
}

export function bandKey({ from, to }: SaidBand): string {
  return `band:${from}-${to ?? ''}`;
}

function ofGroup({ level, standard, meetAll, bands, average, assessed }: GroupSentence): SaidFigure[] {
  const n = bands.reduce((sum, { count }) => sum + count, meetAll);
  return [
    say('meetAll', `${level} đạt chuẩn ${standard}`, meetAll),
    ...bands.map((band) => say(bandKey(band), `${level} đạt ${writeEdges(band)}`, band.count)),
    ...(average ? [say('average', `bình quân tiêu chí/${level}`, writeSaid(average))] : []),
    say('assessed', `${level} đã được đánh giá`, assessed?.n ?? n),
    say('units', `tổng số ${level}`, assessed?.of ?? n),
  ];
}

function ofUnit({ score, size, notAssessed, conditions }: UnitSentence): SaidFigure[] {
  return [
    say('score', 'tiêu chí đạt', `${score}/${size}`),
    ...(notAssessed === null ? [] : [say('notAssessed', 'tiêu chí chưa đánh giá', notAssessed)]),
    ...conditions.map(({ missed, of, what, name }) =>
      say(`condition:${name}`, `${what} chưa đạt ${name}`, `${missed}/${of}`),
    ),
  ];
}

function ofPlan({ year, targets, level, standard, newlyMet, metAfter, average }: PlanSentence): SaidFigure[] {
  return [
    ...targets.map(({ unit, criteria }, at) =>
      say(`target:${at}`, `tiêu chí, ${unitText(unit)}, hết năm ${year}`, writeAmount(criteria)),
    ),
    ...(newlyMet ? [say('newlyMet', `${level} đạt chuẩn ${standard} thêm`, writeAmount(newlyMet.count))] : []),
    ...(metAfter === null ? [] : [say('metAfter', `${level} đạt chuẩn, tổng số`, metAfter)]),
    ...(average ? [say('average', `bình quân tiêu chí/${level}`, writeAmount(average))] : []),
  ];
}

function ofRegistered({ score, size, year, registered, soFar, estimate }: RegisteredSentence): SaidFigure[] {
  return [
    say('score', 'tiêu chí đạt', `${score}/${size}`),
    say('registered', `tiêu chí đăng ký năm ${year}`, registered),
    ...(soFar ? [say('gained', `tiêu chí đạt thêm trong ${soFar.months} tháng`, soFar.achieved)] : []),
    ...(estimate ? [say('estimate', `tiêu chí ước đạt năm ${year}`, estimate.achieved)] : []),
  ];
}

function ofRecognised({ year, level, recognised, total, average, change }: RecognisedSentence): SaidFigure[] {
  return [
    say('recognised', `${level} được công nhận năm ${year}`, recognised),
    ...(total === null ? [] : [say('total', `${level} được công nhận, tổng số`, total)]),
    ...(average ? [say('average', `bình quân tiêu chí/${level}`, writeSaid(average))] : []),
    ...(change ? [say('change', `so với năm ${change.since}`, signed(change.direction, writeSaid(change.by)))] : []),
  ];
}

function ofShare({ level, standard, met, of, percent, change, parts, average }: ShareSentence): SaidFigure[] {
  return [
    say('meetAll', `${level} đạt chuẩn ${standard}`, met),
    say('units', `tổng số ${level}`, of),
    ...(percent ? [say('percent', 'tỷ lệ', `${writeSaid(percent)}%`)] : []),
    ...(change
      ? [say('change', `so với tháng ${writeMonth(change.since)}`, signed(change.direction, `${change.by}`))]
      : []),
    ...parts.map((part, at) => say(`part:${at}`, `${level} đạt chuẩn ${part.standard}`, part.count)),
    ...(average ? [say('average', `bình quân tiêu chí/${level}`, writeSaid(average))] : []),
  ];
}

function signed(direction: 'up' | 'down', by: string): string {
  return `${direction === 'up' ? '+' : '−'}${by}`;
}

function say(key: string, what: string, said: number | string): SaidFigure {
  return { key, what, said: typeof said === 'number' ? formatNumber(said, 0) : said };
}
