import { packStatuses } from '@/lib/domain/criteria/packed-statuses';
import { compareStatuses, type CriterionChange } from '@/lib/domain/progress/changes';
import { ancestorsOn } from '@/lib/domain/units/ancestors-on';
import { tagsOn } from '@/lib/domain/units/attributes-on';
import { clustersOfCommune } from '@/lib/domain/units/clusters-on';
import { inVietnameseOrder } from '@/lib/domain/units/in-vietnamese-order';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { versionOn } from '@/lib/domain/units/version-on';
import { departmentOf } from './criterion-notes';
import { shownItems, type Group, type GroupQuestion } from './read-group';
import { countingRule } from './counting-rule';
import { progressOf } from './summaries';
import type { ChangeView, OverviewView, UnitRow } from './view';

/** One packed row a member, for list and matrix. */
export function buildRows({ scope, chosen }: GroupQuestion, group: Group): UnitRow[] {
  const before = new Set(group.membersBefore.map((member) => member.id));
  return progressOf(chosen.shown, group.members, group.now).map((progress, index) => {
    const member = group.members[index]!;
    return {
      code: member.code,
      name: nameOf(member, scope.day),
      group: groupOf(scope, member)?.code ?? '',
      tags: tagsOn(member, scope.day),
      now: packStatuses(progress.statuses),
      before: before.has(member.id)
        ? packStatuses(progressOf(chosen.shown, [member], group.before)[0]!.statuses)
        : null,
      lastEffective: group.now.get(member.id)?.lastEffective ?? null,
    };
  });
}

/** The districts, or since 1/7/2025 the clusters, under which the rows stand. */
export function buildGroups({ scope }: GroupQuestion, group: Group, query: string): OverviewView['groups'] {
  const found = new Map<string, UnitRecord>();
  for (const member of group.members) {
    const parent = groupOf(scope, member);
    if (parent && parent.id !== scope.unit.id) found.set(parent.code, parent);
  }
  return inVietnameseOrder([...found.values()], scope.day).map((unit) => ({
    code: unit.code,
    title: unitTitle(unit, scope.day),
    href: `/units/${unit.code}${query}`,
  }));
}

/** What a member is listed under: its district, or since 1/7/2025 its cluster. */
export function groupOf({ territory, day }: GroupQuestion['scope'], member: UnitRecord): UnitRecord | undefined {
  const parent = ancestorsOn(territory, member.id, day).at(-1);
  return parent?.level === 'province' ? (clustersOfCommune(territory, member.id, day)[0] ?? parent) : parent;
}

/** What was gained and what was lost since the comparison day, apart. */
export function buildChanges({ scope, chosen }: GroupQuestion, group: Group): OverviewView['changes'] {
  const rule = countingRule(scope.actor.tenant);
  const names = new Map(chosen.version.criteria.map((criterion) => [criterion.number, criterion.name]));
  const departments = new Map(
    chosen.shown.numbers.map((number) => [number, departmentOf(chosen.set, number, scope.day)]),
  );
  const items = shownItems(chosen);
  const changes: OverviewView['changes'] = { gained: [], lost: [] };
  for (const member of group.members) {
    const now = group.now.get(member.id);
    const before = group.before.get(member.id);
    if (!now || !before) continue;
    const view = ({ index, from, to }: CriterionChange): ChangeView => {
      const number = chosen.shown.numbers[index]!;
      return {
        code: member.code,
        unit: nameOf(member, scope.day),
        number,
        criterion: names.get(number) ?? '',
        department: departments.get(number) ?? null,
        from,
        to,
        origin: group.origins.get(`${member.id}:${items[index]!}`) ?? null,
      };
    };
    const { gained, lost } = compareStatuses(before.statuses, now.statuses, rule);
    changes.gained.push(...gained.map(view));
    changes.lost.push(...lost.map(view));
  }
  return changes;
}

/** Communes and districts by name alone; of a village the type word belongs to the name ("Thôn 1"). */
export function nameOf(unit: UnitRecord, day: string): string {
  if (unit.level !== 'village') return versionOn(unit, day).name;
  const title = unitTitle(unit, day);
  return title.charAt(0).toLocaleUpperCase('vi') + title.slice(1);
}
