import { dayBefore } from '@/lib/domain/units/period';
import { endMembers } from '@/lib/domain/units/office/end-members';
import { isFault } from '@/lib/domain/units/office/fault';
import type { NewUnit } from '@/lib/domain/units/office/new-unit';
import { planAddCluster, planAddVillage } from '@/lib/domain/units/office/plan-add';
import { planEnd } from '@/lib/domain/units/office/plan-end';
import { planMerge } from '@/lib/domain/units/office/plan-merge';
import { planMove } from '@/lib/domain/units/office/plan-move';
import { planRename } from '@/lib/domain/units/office/plan-rename';
import type { UnitEdit } from '@/lib/domain/units/office/unit-edit';
import type { Territory, UnitVersionRecord } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { versionOn } from '@/lib/domain/units/version-on';
import { showDate } from '@/lib/i18n/format';
import { AppError } from '@/lib/errors';
import { insertSuccessions } from '../tenants/units/mutations';
import { readLaterFacts } from './data';
import { findOn, findUnit, type Done, type Office } from './office';
import { refusedBy } from './refused';
import type { ActOf } from './schema';
import { isSame, writeEdit, writeNewUnit } from './write-edit';
import { writeValues } from './write-values';

const titleOf = ({ versions }: Pick<NewUnit, 'versions'>) => `${versions[0]!.type} ${versions[0]!.name}`;

async function begin({ tx, actor }: Office, unit: NewUnit, source: string): Promise<Done> {
  const unitId = await writeNewUnit(tx, actor.tenant.id, unit, source);
  const title = titleOf(unit);
  return { changed: true, unitId, before: '', after: title, begun: { code: unit.code, title } };
}

export function addVillage(office: Office, input: ActOf<'add_village'>, source: string): Promise<Done> {
  const plan = planAddVillage(office.territory, office.successions, findUnit(office, input), input, office.limits);
  if (isFault(plan)) throw refusedBy(plan);
  return begin(office, plan, source);
}

export function addCluster(office: Office, input: ActOf<'add_cluster'>, source: string): Promise<Done> {
  const plan = planAddCluster(office.territory, input, office.limits);
  if (isFault(plan)) throw refusedBy(plan);
  return begin(office, plan, source);
}

export function renameUnit(office: Office, input: ActOf<'rename'>, source: string): Promise<Done> {
  const unit = findUnit(office, input);
  const plan = planRename(office.territory, unit, input, office.limits);
  if (isFault(plan)) throw refusedBy(plan);
  return edit(office, plan, input.day, source, (version) => `${version.type} ${version.name}`);
}

export function moveVillage(office: Office, input: ActOf<'move'>, source: string): Promise<Done> {
  const { territory, successions, limits } = office;
  const [village, commune] = [findUnit(office, input), findOn(office, input.parent, input.day, 'parent')];
  const plan = planMove(territory, successions, village, { commune, day: input.day }, limits);
  if (isFault(plan)) throw refusedBy(plan);
  return edit(office, plan, input.day, source, ({ parentId }) => parentTitle(territory, parentId, input.day));
}

function parentTitle(territory: Territory, parentId: number | null, day: string): string {
  const parent = parentId === null ? undefined : territory.units.get(parentId);
  return parent ? unitTitle(parent, day) : '';
}

async function edit(
  { tx, actor }: Office,
  plan: UnitEdit,
  day: string,
  source: string,
  say: (version: UnitVersionRecord) => string,
): Promise<Done> {
  const changed = !isSame(plan);
  if (changed) await writeEdit(tx, actor.tenant.id, plan, source);
  const after = plan.versions.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
  return {
    changed,
    unitId: plan.unit.id,
    before: say(versionOn(plan.unit, day)),
    after: after ? say(after) : '',
    begun: null,
  };
}

/** Ends a village or a cluster; a unit about which something is known later than its last day is not ended. */
export async function endUnit(office: Office, input: ActOf<'end'>, source: string): Promise<Done> {
  const { tx, actor, limits } = office;
  const unit = findUnit(office, input);
  if (unit.level !== 'village' && unit.level !== 'cluster') throw new AppError('unit_unknown');
  const plan = planEnd(unit, input.day, limits);
  if (isFault(plan)) throw refusedBy(plan);
  const changed = !isSame(plan);
  if (changed) {
    await refuseLaterFacts(office, [unit.id], input.day);
    await writeEdit(tx, actor.tenant.id, plan, source);
    await endMemberships(office, unit.id, input.day, source);
  }
  const before = unit.validTo === null ? '–' : showDate(unit.validTo);
  return {
    changed,
    unitId: unit.id,
    before,
    after: `${unitTitle(unit, input.day)}: ${showDate(input.day)}`,
    begun: null,
  };
}

/** The communes leave a cluster that ends on its last day. */
async function endMemberships(
  { tx, actor, territory, limits }: Office,
  clusterId: number,
  day: string,
  source: string,
): Promise<void> {
  const members = territory.membersOf.get(clusterId) ?? [];
  const left = endMembers(members, day, limits);
  if (isFault(left)) throw refusedBy(left);
  const value = String(clusterId);
  for (const communeId of new Set(members.map((member) => member.communeId))) {
    const rows = (of: typeof members) =>
      of.filter((member) => member.communeId === communeId).map((member) => ({ ...member, value }));
    await writeValues(tx, actor.tenant.id, communeId, 'member', { before: rows(members), after: rows(left) }, source);
  }
}

async function refuseLaterFacts({ tx, actor }: Office, unitIds: readonly number[], day: string): Promise<void> {
  const later = await readLaterFacts(tx, actor.tenant.id, unitIds, day);
  if (later) throw new AppError('facts_after', { field: 'day', later });
}

/** Ends villages the day before and begins the one that they become. */
export async function mergeVillages(office: Office, input: ActOf<'merge'>, source: string): Promise<Done> {
  const { tx, actor, territory, successions, limits } = office;
  const commune = findUnit(office, input);
  const { day, keep, type, name } = input;
  const sources = input.sources.map((code) => findOn(office, code, day, 'sources'));
  if (sources.some((village) => versionOn(village, day).parentId !== commune.id))
    throw new AppError('parents_differ', { field: 'sources' });
  const as = keep === '' ? { type, name } : { keep: findOn(office, keep, day, 'keep') };
  const plan = planMerge(territory, successions, { sources, day, as }, limits, actor.tenant.code);
  if (isFault(plan)) throw refusedBy(plan);
  await refuseLaterFacts(
    office,
    sources.map(({ id }) => id),
    dayBefore(day),
  );
  for (const end of plan.ends) await writeEdit(tx, actor.tenant.id, end, source);
  const done = await begin(office, plan.begins, source);
  await insertSuccessions(tx, actor.tenant.id, plan.successions);
  return { ...done, before: sources.map((village) => unitTitle(village, dayBefore(day))).join(', ') };
}
