import { z } from 'zod';
import { appDb, type Tx } from '@/lib/db/client';
import { toIsoDay, toIsoDayOrNull } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type {
  CatalogueCriterion,
  CatalogueIndicator,
  CatalogueSet,
  CatalogueVersion,
} from '@/lib/domain/criteria/criteria-set';
import { COMPARATORS, INDICATOR_KINDS, type ThresholdRule } from '@/lib/domain/criteria/evaluate';
import { versionFor } from '@/lib/domain/criteria/version-for';
import { groupBy } from '@/lib/domain/group-by';
import { readBeside } from './read-beside';
import { readRules } from './read-rules';

type Rows = Awaited<ReturnType<typeof readRows>>;

const kind = z.enum(INDICATOR_KINDS);
const comparator = z.enum(COMPARATORS).nullable();
const choices = z.array(z.string());

/** The catalogue in a transaction of its own. */
export function fetchCatalogue(tenantId: number): Promise<CatalogueSet[]> {
  return withTenant(appDb(), tenantId, (tx) => readCatalogue(tx, tenantId));
}

/** Every criteria set of the tenant with all its versions, and what stands beside them. */
export async function readCatalogue(tx: Tx, tenantId: number): Promise<CatalogueSet[]> {
  const rows = await readRows(tx, tenantId);
  const beside = await readBeside(tx, tenantId);
  const versionsOf = groupBy(rows.versions, (row) => row.setId);
  const itemsOf = groupBy(rows.items, (row) => row.setId);
  return rows.sets.map((set) => {
    const versions = (versionsOf.get(set.id) ?? []).map((version) => toVersion(version, rows));
    return {
      id: set.id,
      level: set.level,
      kind: set.kind,
      name: set.name,
      shortName: set.shortName,
      scope: set.scope,
      extendsId: set.extendsId,
      origin: set.origin,
      identity: set.size === null ? null : { id: set.id, numbers: numbersOf(versions) },
      versions,
      items: itemsIn(versions, itemsOf.get(set.id) ?? []),
      ...beside.of(set.id),
    };
  });
}

async function readRows(tx: Tx, tenantId: number) {
  const where = { tenantId };
  return {
    sets: await tx.criteriaSet.findMany({ where, orderBy: { id: 'asc' } }),
    versions: await tx.criteriaSetVersion.findMany({ where, omit: { certainty: true }, orderBy: { version: 'asc' } }),
    groups: await tx.criteriaGroup.findMany({ where }),
    criteria: await tx.criterion.findMany({ where, orderBy: { number: 'asc' } }),
    indicators: await tx.indicator.findMany({ where, orderBy: { position: 'asc' } }),
    thresholds: await tx.threshold.findMany({ where }),
    conditions: await tx.setCondition.findMany({ where, orderBy: { position: 'asc' } }),
    items: await tx.criteriaItem.findMany({ where, orderBy: { criterion: 'asc' } }),
  };
}

/** All versions of a set have the same criteria (checkDraft); the newest speaks for them. */
function numbersOf(versions: readonly CatalogueVersion[]): number[] {
  return (versions.at(-1)?.criteria ?? []).map((criterion) => criterion.number);
}

/** Items of criteria that the set has, each under the criterion under which the version that holds last, else the first one, put it. */
function itemsIn(versions: readonly CatalogueVersion[], rows: Rows['items']): CatalogueSet['items'] {
  const last = versionFor({ versions }, '9999-12-31')?.criteria ?? [];
  const criterionOf = new Map<string, number>(
    last.flatMap(({ number, indicators }) => indicators.map(({ code }) => [`i:${code}`, number] as const)),
  );
  const numbers = new Set(last.map(({ number }) => number));
  return new Map(
    rows
      .map(({ key, id, criterion, isIndicator }) => {
        return [key, { id, criterion: criterionOf.get(key) ?? criterion, isIndicator }] as const;
      })
      .filter(([, item]) => numbers.has(item.criterion)),
  );
}

function toVersion(version: Rows['versions'][number], rows: Rows): CatalogueVersion {
  const same = (row: { setId: string; version: number }) =>
    row.setId === version.setId && row.version === version.version;
  const groups = new Map(rows.groups.filter(same).map((group) => [group.position, group.name]));
  const indicatorsOf = groupBy(rows.indicators.filter(same), (row) => row.criterionNumber);
  const thresholdsOf = groupBy(rows.thresholds.filter(same), (row) => row.indicatorCode);
  const { publishedAt, publishedBy } = version;
  return {
    version: version.version,
    decision: version.decision,
    issuedOn: toIsoDayOrNull(version.issuedOn),
    note: version.note,
    published: publishedAt && publishedBy ? { at: publishedAt.toISOString(), by: publishedBy } : null,
    rules: readRules(version.rules),
    validFrom: toIsoDay(version.validFrom),
    startKnown: version.startKnown,
    validTo: toIsoDayOrNull(version.validTo),
    criteria: rows.criteria.filter(same).map((row): CatalogueCriterion => ({
      number: row.number,
      name: row.name,
      certainty: row.certainty,
      group: groups.get(row.groupPosition) ?? '',
      indicators: (indicatorsOf.get(row.number) ?? []).map((indicator) =>
        toIndicator(indicator, thresholdsOf.get(indicator.code) ?? []),
      ),
    })),
    conditions: rows.conditions.filter(same).map(({ name, ofLevel, meetsSetId, requiredShare }) => ({
      name,
      ofLevel,
      meetsSetId,
      requiredShare: requiredShare.toNumber(),
    })),
  };
}

function toIndicator(row: Rows['indicators'][number], thresholds: Rows['thresholds']): CatalogueIndicator {
  const { code, name, unit, certainty, thresholdState, note, lowerSetId } = row;
  return {
    code,
    name,
    kind: kind.parse(row.kind),
    unit,
    comparator: comparator.parse(row.comparator),
    choices: choices.parse(row.choices),
    lowerSetId,
    certainty,
    thresholdState,
    note,
    thresholds: thresholds.map(toThreshold),
    hasFurtherParts: typeof row.details === 'object' && row.details !== null && 'sub_thresholds' in row.details,
  };
}

function toThreshold(row: Rows['thresholds'][number]): ThresholdRule {
  const { appliesTo, value, upper, text, certainty, source, confirmedBy, confirmedOn } = row;
  return {
    appliesTo,
    value: value?.toNumber() ?? null,
    upper: upper?.toNumber() ?? null,
    text,
    certainty,
    source,
    confirmed: confirmedBy && confirmedOn ? { by: confirmedBy, on: toIsoDay(confirmedOn) } : null,
  };
}
