import type { CatalogueIndicator } from '@/lib/domain/criteria/criteria-set';
import { thresholdFor } from '@/lib/domain/criteria/evaluate';
import { thresholdKeys } from '@/lib/domain/criteria/threshold-keys';
import { changeClass, changeVersion } from '@/lib/domain/criteria/what-if/apply-changes';
import { judgeCriterion, type JudgedIndicator } from '@/lib/domain/criteria/what-if/judge-unit';
import type { Outcome, OutcomeKind } from '@/lib/domain/criteria/what-if';
import { averageOf } from '@/lib/domain/progress/average';
import { countBands, defaultBands } from '@/lib/domain/progress/bands';
import type { Average } from '@/lib/domain/progress/summary';
import { writeReason } from '@/lib/domain/report/evaluation-reason';
import { formatNumber, formatQuotient } from '@/lib/domain/report/format';
import type { ReasonWords } from '@/lib/domain/report/reason-words';
import { writeWhatIfSentence } from '@/lib/domain/report/what-if-sentence';
import { levelWord } from '@/lib/domain/units/level-word';
import { versionOn } from '@/lib/domain/units/version-on';
import type { Answer } from './question';
import { describeChange } from './describe-change';
import type { OutcomeView, ResultView, SideView, SumLine } from './view';

/** What a supposition comes to, in words and lists; null where nothing is supposed. */
export function buildResult(answer: Answer, words?: ReasonWords): ResultView | null {
  const { question, result } = answer;
  const { scope, chosen, form } = question;
  if (form.changes.length === 0) return null;
  const restricted = chosen.shown !== chosen.whole;
  const turns = chosen.shown.numbers.map((number) => {
    const count = (kind: OutcomeKind) =>
      result.outcomes.filter((one) => one.number === number && one.kind === kind).length;
    return {
      number,
      gained: count('gained'),
      lost: count('lost'),
      undecided: count('undecided'),
      shifted: count('shifted'),
    };
  });
  const { averageDecimals } = scope.actor.tenant;
  return {
    sentence: writeWhatIfSentence({
      supposed: form.changes.map((change) => describeChange(change, question)),
      turns,
      now: result.now,
      then: result.then,
      levelWord: levelWord(chosen.set.level),
      standard: restricted ? null : (chosen.set.shortName ?? 'NTM'),
      decimals: averageDecimals,
    }),
    sums: restricted ? null : buildSums(answer, averageDecimals),
    outcomes: buildOutcomes(answer, words),
    coverage: buildCoverage(answer),
  };
}

function buildSums({ result: { now, then }, question }: Answer, decimals: number): ResultView['sums'] {
  const bands = defaultBands(question.chosen.shown.numbers.length);
  const later = countBands(then, bands);
  const count = (from: number, to: number): SumLine => {
    return {
      now: formatNumber(from, 0),
      then: formatNumber(to, 0),
      change: to - from,
      changeText: formatNumber(Math.abs(to - from), 0),
    };
  };
  return {
    meetAll: count(now.meetAll, then.meetAll),
    average: averageLine(averageOf(now), averageOf(then), decimals),
    bands: countBands(now, bands).map((band, at) => ({ ...band, ...count(band.count, later[at]!.count) })),
  };
}

/** The difference of two averages as one fraction: rounded once, at the end. */
function averageLine(now: Average, then: Average, decimals: number): SumLine {
  const written = ({ sum, n }: Average) => (n === 0 ? '–' : formatQuotient(sum, n, decimals));
  const difference = then.sum * now.n - now.sum * then.n;
  const comparable = now.n > 0 && then.n > 0;
  return {
    now: written(now),
    then: written(then),
    change: comparable ? Math.sign(difference) : 0,
    changeText: comparable ? formatQuotient(Math.abs(difference), now.n * then.n, decimals) : '',
  };
}

function buildOutcomes({ question, result }: Answer, words?: ReasonWords): ResultView['outcomes'] {
  const { scope, chosen, form, members, known } = question;
  const { points } = chosen.version.rules;
  const others = new Map(
    changeVersion(chosen.version, form.changes).criteria.flatMap(({ indicators }) =>
      indicators.map((one) => [one.code, one]),
    ),
  );
  const names = new Map(chosen.version.criteria.map(({ number, name }) => [number, name]));
  const nameOf = new Map(members.map((member) => [member.id, versionOn(member, scope.day).name]));
  const [reaching, falling] = [new Set(result.reaching), new Set(result.falling)];
  const side = (indicator: CatalogueIndicator, { measured, evaluation, status }: JudgedIndicator): SideView => {
    const reason =
      measured === null || !evaluation ? null : writeReason(indicator, measured, evaluation, points, words);
    return { reason, status, measured: measured !== null };
  };
  const toView = ({ unit, number, from, to, because, open, kind }: Outcome): OutcomeView => ({
    code: unit.code,
    unit: nameOf.get(unit.id) ?? unit.code,
    number,
    criterion: names.get(number) ?? '',
    from,
    to,
    because: because.map(({ now, then }) => ({
      code: now.code,
      now: side(known.indicators.get(now.code)!, now),
      then: side(others.get(then.code)!, then),
    })),
    open: kind === 'undecided' ? open : [],
    standard: reaching.has(unit) ? 'reaches' : falling.has(unit) ? 'falls' : null,
  });
  const of = (kind: OutcomeKind) => result.outcomes.filter((outcome) => outcome.kind === kind).map(toView);
  return { lost: of('lost'), gained: of('gained'), undecided: of('undecided'), shifted: of('shifted') };
}

/** Of each changed indicator, who can be judged at all: a unit without a value is no failure, only unknown. */
function buildCoverage({ question: { chosen, form }, units }: Answer): ResultView['coverage'] {
  const codes = new Set(form.changes.flatMap((change) => ('indicator' in change ? [change.indicator] : [])));
  const { rules } = chosen.version;
  const other = changeVersion(chosen.version, form.changes);
  return [...codes].map((code) => {
    const own = (indicator: CatalogueIndicator) => indicator.code === code;
    const now = chosen.version.criteria.flatMap(({ indicators }) => indicators).find(own)!;
    const criterion = other.criteria.find(({ indicators }) => indicators.some(own))!;
    const judged = units.map((unit) => {
      const keys = thresholdKeys(changeClass(unit.classification, unit.code, form.changes), rules.tagColumns);
      const { indicators } = judgeCriterion(criterion, unit, keys, rules.points);
      const confirmed =
        thresholdFor(now, thresholdKeys(unit.classification, rules.tagColumns))?.certainty === 'verified';
      return { ...indicators.find((one) => one.code === code)!, confirmed };
    });
    const measured = judged.filter((one) => one.measured !== null);
    return {
      code,
      measured: measured.length,
      unmeasured: judged.length - measured.length,
      unjudged: measured.filter(({ evaluation }) => evaluation?.status == null).length,
      confirmed: judged.every((one) => one.confirmed),
    };
  });
}
