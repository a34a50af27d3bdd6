import { createHash } from 'node:crypto';
import type { Actor } from '@/lib/domain/access/actor';
import { canonicalJson } from '@/lib/domain/office-document/canonical-json';
import { countBands, defaultBands } from '@/lib/domain/progress/bands';
import { summarise } from '@/lib/domain/progress/summarise';
import type { ReportWindow } from '@/lib/domain/reporting/cadence';
import { daysBefore } from '@/lib/domain/time/shift-day';
import { groupOn, tagsOn } from '@/lib/domain/units/attributes-on';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { AppError } from '@/lib/errors';
import { countingRule } from '../progress/counting-rule';
import { findQuestion, type FoundQuestion } from '../progress/find-question';
import { membersOn } from '../progress/group-members';
import { loadUnitPage } from '../progress/loaders';
import type { PageParams } from '../progress/page-question';
import { readStates } from '../progress/read-group';
import { progressOf } from '../progress/summaries';
import type { ChangeView } from '../progress/view';
import type { ReportBody, ReportChange } from './view';

/**
 * The report of a window, filled from the data as of its last day: sentence, figures, criteria, groups, what was gained and
 * lost since the day before it began. All figures are those of the unit's own page on that day.
 * @throws AppError `not_found`, `set_not_in_force` where no set can be shown
 */
export async function buildReport(
  actor: Actor,
  code: string,
  params: PageParams,
  window: ReportWindow,
): Promise<ReportBody> {
  const asked = { ...params, asOf: window.to, compare: daysBefore(window.from, 1) };
  const found = await findQuestion(actor, code, asked);
  const { head, view } = await loadUnitPage(actor, code, asked);
  const { chosen } = found;
  if (!view || !chosen) throw new AppError('set_not_in_force');
  return {
    unit: { code: head.code, title: head.title, level: head.level },
    set: {
      ...{ id: chosen.set.id, name: chosen.set.name, level: chosen.set.level },
      criteria: chosen.shown.numbers.length,
    },
    stage: head.stage,
    window,
    compareTo: head.compareTo,
    sentence: view.sentence,
    figures: view.figures.filter(({ year }) => year === null),
    criteria: view.criteria.map(({ number, name, department, tally }) => ({ number, name, department, tally })),
    groups: view.single ? null : await countGroups({ ...found, chosen }),
    gained: view.changes.gained.map(toChange),
    lost: view.changes.lost.map(toChange),
    illustrative: head.illustrative,
  };
}

/** SHA-256 of a report in its canonical form: the same one, the same numbers. */
export function sealReport(body: ReportBody): string {
  return createHash('sha256').update(canonicalJson(body), 'utf8').digest('hex');
}

type Found = FoundQuestion & { readonly chosen: NonNullable<FoundQuestion['chosen']> };

/** The counted units by the group that they are in, each group by bands of its own summary. */
async function countGroups({ scope, question, chosen }: Found): Promise<ReportBody['groups']> {
  const members = membersOn(scope.territory, scope.unit, chosen.set, scope.day);
  const { now } = await readStates({ scope, chosen, stage: question.stage });
  const nameOf = groupingOf(members, scope.day);
  const names = [...new Set(members.map(nameOf))].sort((a, b) => a.localeCompare(b, 'vi'));
  const summaries = names.map((name) => {
    const own = members.filter((member) => nameOf(member) === name);
    return summarise(chosen.shown, progressOf(chosen.shown, own, now), countingRule(scope.actor.tenant));
  });
  const bands = defaultBands(chosen.shown.numbers.length);
  const counts = summaries.map((summary) => countBands(summary, bands));
  return {
    names,
    lines: [
      { key: 'total', counts: summaries.map(({ units }) => units) },
      ...bands.map(({ from, to }, i) => ({
        key: `${from}-${to}`,
        counts: counts.map((list) => list[i]!.count),
      })),
      { key: 'unassessed', counts: summaries.map(({ units, assessed }) => units - assessed) },
    ],
  };
}

const POOR = 'đặc biệt khó khăn';

/** Groups 1 to 3 of QĐ 51/2025/QĐ-TTg where they are known; before them, the poorest communes apart from the others. */
function groupingOf(members: readonly UnitRecord[], day: string): (unit: UnitRecord) => string {
  if (members.some((member) => groupOn(member, day) !== null)) return (unit) => groupOn(unit, day) ?? '?';
  return (unit) => (tagsOn(unit, day).includes(POOR) ? POOR : 'other');
}

function toChange({ code, unit, number, criterion, origin }: ChangeView): ReportChange {
  return { code, unit, number, criterion, on: origin?.on ?? null };
}
