import { averageOf } from '@/lib/domain/progress/average';
import { compareStatuses } from '@/lib/domain/progress/changes';
import { summarise } from '@/lib/domain/progress/summarise';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { membersOn } from '../progress/group-members';
import type { Group, GroupQuestion } from '../progress/read-group';
import { countingRule } from '../progress/counting-rule';
import { progressOf } from '../progress/summaries';
import type { PlaceFigures } from './view';

/** The figures of a place in the scope's unit, from the states that were read for the whole: the same as on its own page. */
export function buildPlace(question: GroupQuestion, group: Group, place: UnitRecord): PlaceFigures {
  const { scope, chosen, compareTo } = question;
  const rule = countingRule(scope.actor.tenant);
  const membersAt = (day: string) => membersOn(scope.territory, place, chosen.set, day);
  const members = membersAt(scope.day);
  const now = summarise(chosen.shown, progressOf(chosen.shown, members, group.now), rule);
  const before = summarise(chosen.shown, progressOf(chosen.shown, membersAt(compareTo), group.before), rule);
  const changes = members.map(({ id }) => {
    const [from, to] = [group.before.get(id), group.now.get(id)];
    return from && to ? compareStatuses(from.statuses, to.statuses, rule) : { gained: [], lost: [] };
  });
  const average = averageOf(now);
  const isComparable = before.assessed > 0 && now.assessed > 0;
  const count = (kind: 'gained' | 'lost') => changes.reduce((sum, change) => sum + change[kind].length, 0);
  return {
    code: place.code,
    title: unitTitle(place, scope.day),
    units: now.units,
    assessed: now.assessed,
    meetAll: now.assessed > 0 ? now.meetAll : null,
    average: average.n === 0 ? null : average,
    before: isComparable ? { average: averageOf(before), meetAll: before.meetAll } : null,
    gained: isComparable ? count('gained') : null,
    lost: isComparable ? count('lost') : null,
    criteria: now.criteria,
  };
}
