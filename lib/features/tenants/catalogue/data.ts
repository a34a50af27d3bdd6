import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { toIsoDay, toIsoDayOrNull } from '@/lib/db/iso-day';
import type { JsonObject, JsonValue, ShippedSet } from '@/lib/domain/criteria/catalogue/shipped-set';
import { groupBy } from '@/lib/domain/group-by';

const json: z.ZodType<JsonValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
);
const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), json);
const certainty = z.enum(['verified', 'partly', 'verified_name_only', 'unconfirmed', 'unnamed']);
const kind = z.enum(['basic', 'advanced', 'model', 'special']);
const indicatorWords = z.object({
  kind: z.enum(['boolean', 'percent', 'number', 'text']),
  comparator: z.enum(['>=', '<=', '==']).nullable(),
  thresholdState: z.enum(['known', 'partly_known', 'boolean', 'delegated', 'unknown']),
  certainty,
  details: jsonObject,
});

/** A set as it stands in the tenant, in the shape it was loaded from, with the fingerprint of that load. */
export interface LoadedSet {
  readonly set: ShippedSet;
  readonly origin: string;
  readonly sourceDigest: string;
}

/** The first versions of the tenant's sets. A row that an office gave words outside the catalogue's is an edited one. */
export async function readLoadedSets(tx: Tx, tenantId: number): Promise<Map<string, LoadedSet | null>> {
  const where = { tenantId, version: 1 };
  const sets = await tx.criteriaSet.findMany({ where: { tenantId } });
  const versions = new Map((await tx.criteriaSetVersion.findMany({ where })).map((row) => [row.setId, row]));
  const groups = groupBy(await tx.criteriaGroup.findMany({ where }), (row) => row.setId);
  const criteria = groupBy(await tx.criterion.findMany({ where }), (row) => row.setId);
  const indicators = groupBy(await tx.indicator.findMany({ where }), (row) => row.setId);
  const thresholds = groupBy(await tx.threshold.findMany({ where }), (row) => row.setId);
  const conditions = groupBy(await tx.setCondition.findMany({ where }), (row) => row.setId);
  const loaded = new Map<string, LoadedSet | null>();
  for (const { tenantId: _t, origin, ...row } of sets) {
    const version = versions.get(row.id);
    if (!version) {
      loaded.set(row.id, null);
      continue;
    }
    try {
      const set: ShippedSet = {
        ...row,
        kind: kind.parse(row.kind),
        decision: version.decision,
        validFrom: toIsoDay(version.validFrom),
        startKnown: version.startKnown,
        validTo: toIsoDayOrNull(version.validTo),
        certainty: jsonObject.parse(version.certainty),
        groups: (groups.get(row.id) ?? []).map(({ position, name }) => ({ position, name })),
        criteria: (criteria.get(row.id) ?? []).map(({ number, groupPosition, name, note, certainty: sure }) => {
          return { number, groupPosition, name, note, certainty: certainty.parse(sure) };
        }),
        indicators: (indicators.get(row.id) ?? []).map(
          ({ code, criterionNumber, position, name, unit, delegatedTo, note, ...words }) => {
            return { code, criterionNumber, position, name, unit, delegatedTo, note, ...indicatorWords.parse(words) };
          },
        ),
        thresholds: (thresholds.get(row.id) ?? []).map(({ indicatorCode, appliesTo, value, text, certainty: sure }) => {
          return { indicatorCode, appliesTo, value: value?.toNumber() ?? null, text, certainty: certainty.parse(sure) };
        }),
        conditions: (conditions.get(row.id) ?? []).map(
          ({ position, name, ofLevel, meetsSetId, requiredShare, certainty: sure }) => {
            return {
              position,
              name,
              ofLevel,
              meetsSetId,
              requiredShare: requiredShare.toNumber(),
              certainty: certainty.parse(sure),
            };
          },
        ),
        items: [],
      };
      loaded.set(row.id, { set, origin, sourceDigest: version.sourceDigest });
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      loaded.set(row.id, null);
    }
  }
  return loaded;
}
