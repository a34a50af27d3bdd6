import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { ancestorsOn } from '@/lib/domain/units/ancestors-on';
import { regionOn, tagsOn } from '@/lib/domain/units/attributes-on';
import { clustersOn } from '@/lib/domain/units/clusters-on';
import { compareVietnamese } from '@/lib/domain/units/in-vietnamese-order';
import { KNOWN_TAGS } from '@/lib/domain/units/known-tags';
import { AREAS } from '@/lib/domain/units/office/attribute-slot';
import { covers, dayAfter, dayBefore, dayWithin } from '@/lib/domain/units/period';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { unitOn } from '@/lib/domain/units/unit-on';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { versionOn } from '@/lib/domain/units/version-on';
import { AppError } from '@/lib/errors';
import { fetchSuccession } from '../territory/data';
import { territoryOf } from '../territory/loaders';
import { fetchSources, valueKey, type UnitSources } from './data';
import { inForce } from './loaders';
import { lastActDay, officeDay, proveOffice } from './office-day';
import { seenOf } from './seen';
import type { DatedName, DatedValueRow, Relative, UnitOfficeView, UnitOption, VillageRow } from './view';

/** One unit with all its dated names, parents and values, for the unit office. Throws AppError `not_found`. */
export async function loadOfficeUnit(actor: Actor, code: string, asked: string | undefined): Promise<UnitOfficeView> {
  proveOffice(actor);
  const territory = await territoryOf(actor.tenant);
  const unit = nearest(actor, territory, code, officeDay(actor, asked));
  const day = dayWithin(unit, officeDay(actor, asked));
  const { tenant } = actor;
  const next = unit.validTo && dayAfter(unit.validTo);
  const [sources, succession] = await Promise.all([
    fetchSources(tenant.id, unit.id),
    fetchSuccession(tenant.id, unit.code, next, unit.validFrom),
  ]);
  const { name, type } = versionOn(unit, day);
  const villages = villagesOf(territory, unit, day);
  return {
    ...{ code: unit.code, since: unit.validFrom, seen: seenOf(unit), level: unit.level, title: unitTitle(unit, day) },
    ...{ name, type, day, lastActDay: lastActDay(actor), validFrom: unit.validFrom, validTo: unit.validTo },
    path: ancestorsOn(territory, unit.id, day).map((step) => option(step, day)),
    ended: unit.validTo !== null && unit.validTo <= tenant.referenceDay,
    source: sources.unit,
    illustrative: unit.illustrative,
    facts: sources.facts,
    names: namesOf(territory, unit, sources),
    values: valuesOf(territory, unit, sources),
    region: regionOn(territory, unit, day),
    villages: villages.filter(({ left }) => left === null),
    formerVillages: villages.filter(({ left }) => left !== null),
    communes: unit.level === 'village' ? inForce(territory, 'commune', day).map((one) => option(one, day)) : [],
    clusters: unit.level === 'commune' ? clustersOn(territory, day).map((one) => option(one, day)) : [],
    knownTags: tagsKnown(territory),
    predecessors: succession.before.map((row) =>
      relative(actor, territory, row.oldCode, row.oldName, dayBefore(row.effectiveOn)),
    ),
    // What a tenant that stands earlier knows of the reform is not yet so.
    successors: (unit.validTo !== null && unit.validTo <= tenant.referenceDay ? succession.after : []).map((row) =>
      relative(actor, territory, row.newCode, row.newName, row.effectiveOn),
    ),
  };
}

function option(unit: UnitRecord, day: string): UnitOption {
  return { code: unit.code, title: unitTitle(unit, day) };
}

/** The unit that holds the code on the day, else the last that held it, else the first. */
function nearest(actor: Actor, territory: Territory, code: string, day: string): UnitRecord {
  const held = territory.holders.get(code) ?? [];
  const unit = held.findLast(({ validFrom }) => validFrom <= day) ?? held[0];
  const seen = unit && can(actor, 'units.manage', placeOf(territory, unit, dayWithin(unit, day), 'any'));
  if (!unit || !seen) throw new AppError('not_found');
  return unit;
}

function namesOf(territory: Territory, unit: UnitRecord, sources: UnitSources): DatedName[] {
  return unit.versions.toReversed().map((version) => {
    const parent = version.parentId === null ? undefined : territory.units.get(version.parentId);
    return {
      validFrom: version.validFrom,
      validTo: version.validTo,
      title: unitTitle(unit, version.validFrom),
      parent: parent ? unitTitle(parent, version.validFrom) : null,
      source: sources.versions.get(version.validFrom) ?? null,
      dateKnown: version.dateKnown,
    };
  });
}

function valuesOf(territory: Territory, unit: UnitRecord, sources: UnitSources): DatedValueRow[] {
  const said = unit.attributes.map((row) => ({ ...row, key: row.value, title: row.value }));
  const members = (territory.clustersOf.get(unit.id) ?? []).flatMap(({ clusterId, validFrom, validTo }) => {
    const cluster = territory.units.get(clusterId);
    if (!cluster) return [];
    const title = unitTitle(cluster, validFrom);
    return [
      {
        kind: 'member' as const,
        key: String(clusterId),
        value: cluster.code,
        title,
        validFrom,
        validTo,
        illustrative: false,
      },
    ];
  });
  return [...said, ...members]
    .map(({ key, ...row }) => ({ ...row, source: sources.values.get(valueKey(row.kind, key, row.validFrom)) ?? null }))
    .sort((a, b) => compareVietnamese(a.kind, b.kind) || (a.validFrom < b.validFrom ? 1 : -1));
}

/** All villages that ever stood under a commune; of those that no longer do, the last day there. */
function villagesOf(territory: Territory, unit: UnitRecord, day: string): VillageRow[] {
  if (unit.level !== 'commune') return [];
  const links = territory.children.get(unit.id) ?? [];
  const ids = [...new Set(links.map(({ childId }) => childId))];
  const rows = ids.flatMap((id) => {
    const village = territory.units.get(id);
    const mine = links.filter(({ childId, validFrom }) => childId === id && validFrom <= day);
    const link = mine.find((one) => covers(one, day)) ?? mine.at(-1);
    if (!village || !link) return [];
    const on = dayWithin(link, day);
    const row = { ...option(village, on), validFrom: link.validFrom, validTo: link.validTo, tags: tagsOn(village, on) };
    return [{ ...row, illustrative: village.illustrative, left: covers(link, day) ? null : link.validTo }];
  });
  return rows.sort((a, b) => compareVietnamese(a.title, b.title));
}

/** Words for the suggestion: those that rules know and those that the tenant uses, without the three areas. */
function tagsKnown(territory: Territory): string[] {
  const used = [...territory.units.values()].flatMap(({ attributes }) =>
    attributes.filter(({ kind }) => kind === 'tag'),
  );
  const words = new Set([...KNOWN_TAGS, ...used.map(({ value }) => value)]);
  return [...words].filter((word) => !AREAS.some((area) => area === word)).sort(compareVietnamese);
}

function relative(actor: Actor, territory: Territory, code: string, title: string, day: string): Relative {
  const unit = unitOn(territory, code, day);
  return { title, href: unit && actor.tenant.referenceDay >= day ? `/admin/units/${code}?asOf=${day}` : null };
}
