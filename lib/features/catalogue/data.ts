import { appDb, type Tx } from '@/lib/db/client';
import { toIsoDay, toIsoDayOrNull } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type {
  CatalogueCriterion,
  CatalogueIndicator,
  CatalogueSet,
  CatalogueVersion,
} from '@/lib/domain/criteria/criteria-set';
import { groupBy } from '@/lib/domain/group-by';

type Rows = Awaited<ReturnType<typeof readRows>>;

/** The catalogue in a transaction of its own. */
export function fetchCatalogue(tenantId: number): Promise<CatalogueSet[]> {
  return withTenant(appDb(), tenantId, (tx) => readCatalogue(tx, tenantId));
}

/** Every criteria set of the tenant with all its versions. */
export async function readCatalogue(tx: Tx, tenantId: number): Promise<CatalogueSet[]> {
  const rows = await readRows(tx, tenantId);
  const versionsOf = groupBy(rows.versions, (row) => row.setId);
  const itemsOf = groupBy(rows.items, (row) => row.setId);
  return rows.sets.map((set) => ({
    id: set.id,
    level: set.level,
    kind: set.kind,
    name: set.name,
    shortName: set.shortName,
    scope: set.scope,
    extendsId: set.extendsId,
    identity: set.size === null ? null : { id: set.id, numbers: numbersOf(itemsOf.get(set.id) ?? []) },
    versions: (versionsOf.get(set.id) ?? []).map((version) => toVersion(version, rows)),
    items: new Map(
      (itemsOf.get(set.id) ?? []).map(({ key, id, criterion, isIndicator }) => [key, { id, criterion, isIndicator }]),
    ),
  }));
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

function numbersOf(items: Rows['items']): number[] {
  return items.filter((item) => !item.isIndicator).map((item) => item.criterion);
}

function toVersion(version: Rows['versions'][number], rows: Rows): CatalogueVersion {
  const same = (row: { setId: string; version: number }) =>
    row.setId === version.setId && row.version === version.version;
  const groups = new Map(rows.groups.filter(same).map((group) => [group.position, group.name]));
  const indicatorsOf = groupBy(rows.indicators.filter(same), (row) => row.criterionNumber);
  const thresholdsOf = groupBy(rows.thresholds.filter(same), (row) => row.indicatorCode);
  return {
    version: version.version,
    decision: version.decision,
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
  const { code, name, kind, unit, comparator, certainty, thresholdState, note } = row;
  return {
    code,
    name,
    kind,
    unit,
    comparator,
    certainty,
    thresholdState,
    note,
    thresholds: thresholds.map(({ appliesTo, value, certainty: sure }) => ({
      appliesTo,
      value: value?.toNumber() ?? null,
      certainty: sure,
    })),
    hasFurtherParts: typeof row.details === 'object' && row.details !== null && 'sub_thresholds' in row.details,
  };
}
