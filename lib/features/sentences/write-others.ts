import type { Actor } from '@/lib/domain/access/actor';
import type { UnitWords } from '@/lib/domain/report/sentence-opening';
import { averageOf } from '@/lib/domain/progress/average';
import { formatQuotient } from '@/lib/domain/report/format';
import { describePlan } from '@/lib/domain/sentences/plan/describe';
import { readUnitWords } from '@/lib/domain/sentences/read-opening';
import { describeRegistered } from '@/lib/domain/sentences/registered/describe';
import { readSaid } from '@/lib/domain/sentences/said';
import type { FormalSentence } from '@/lib/domain/sentences/sentence';
import { describeShare } from '@/lib/domain/sentences/share/describe';
import { writeFormal } from '@/lib/domain/sentences/write-sentence';
import { levelWord } from '@/lib/domain/units/level-word';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { buildPlan } from '../progress/build-plan';
import { findQuestion } from '../progress/find-question';
import type { PageParams } from '../progress/page-question';
import { readConditions } from '../progress/read-conditions';
import { readGroup, type Group, type GroupQuestion } from '../progress/read-group';
import { summariesOf } from '../progress/summaries';
import type { PlanView } from '../progress/view';
import { isSingle, writeSentence } from '../progress/write-sentence';

/** The sentences that the system's data of a unit give. */
export interface WrittenSentences {
  readonly title: string;
  readonly texts: readonly string[];
}

/**
 * Every sentence that can be written of a unit on the asked day: the official one, its share, its aims or its registration.
 * None for a reader of some criteria: they would not be true of a part.
 * @throws AppError `not_found`
 */
export async function writeSentences(actor: Actor, code: string, params: PageParams): Promise<WrittenSentences> {
  const { scope, catalogue, question: asked, chosen } = await findQuestion(actor, code, params);
  const title = unitTitle(scope.unit, scope.day);
  if (!chosen || chosen.shown !== chosen.whole) return { title, texts: [] };
  const question: GroupQuestion = { scope, chosen, stage: asked.stage, compareTo: asked.compareTo };
  const group = await readGroup(question);
  const conditions = await readConditions(scope, chosen, catalogue, asked.stage);
  const plan = buildPlan(question, group);
  const others = isSingle(question)
    ? [registered(question, plan)]
    : [share(question, group), aims(question, group, plan)];
  const texts = others.flatMap((one) => (one ? [writeFormal(one)] : []));
  return { title, texts: [writeSentence(question, group, conditions), ...texts].filter((text) => text !== null) };
}

function registered({ scope, chosen }: GroupQuestion, plan: PlanView | null): FormalSentence | null {
  if (!plan?.own || plan.own.now === null) return null;
  const { now, gained, figures } = plan.own;
  return describeRegistered({
    ...{ opening: { kind: 'none' }, unit: wordsOf(scope), day: scope.day, score: now, gained, figures },
    size: chosen.shown.numbers.length,
  });
}

function share(question: GroupQuestion, group: Group): FormalSentence | null {
  const { now } = summariesOf(question, group);
  if (now.assessed === 0) return null;
  const { day, actor } = question.scope;
  const month = day.slice(0, 7);
  const before = group.series.findLast((one) => one.day.slice(0, 7) < month);
  const { sum, n } = averageOf(now);
  return describeShare({
    ...{ time: { kind: 'date', day }, unit: wordsOf(question.scope), ...countedAs(question) },
    ...{ met: now.meetAll, of: now.units, parts: [] },
    previous: before ? { month: before.day.slice(0, 7), met: before.summary.meetAll } : null,
    average: readSaid(formatQuotient(sum, n, actor.tenant.averageDecimals)),
  });
}

function aims(question: GroupQuestion, group: Group, plan: PlanView | null): FormalSentence | null {
  if (!plan) return null;
  const { scope, chosen } = question;
  const size = chosen.shown.numbers.length;
  const units = group.members.flatMap((member) => {
    const standing = plan.units.find(({ code }) => code === member.code);
    const unit = standing && readUnitWords(unitTitle(member, scope.day));
    if (!unit?.name || standing?.now === size) return [];
    return [{ unit: { type: unit.type, name: unit.name }, figures: standing!.figures }];
  });
  return describePlan({
    ...{ year: plan.year, area: wordsOf(scope), size, own: plan.own?.figures ?? [], units },
    ...countedAs(question),
  });
}

function wordsOf({ unit, day }: GroupQuestion['scope']): UnitWords {
  return readUnitWords(unitTitle(unit, day));
}

function countedAs({ chosen: { set } }: GroupQuestion) {
  return { level: levelWord(set.level), standard: set.shortName ?? 'NTM' };
}
