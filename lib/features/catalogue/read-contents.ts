import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { toIsoDay, toIsoDayOrNull } from '@/lib/db/iso-day';
import type { JsonObject, JsonValue, ShippedVersion } from '@/lib/domain/criteria/catalogue/shipped-set';
import { COMPARATORS, INDICATOR_KINDS } from '@/lib/domain/criteria/evaluate';
import { groupBy } from '@/lib/domain/group-by';
import { readRules } from './read-rules';

const json: z.ZodType<JsonValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
);
const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), json);
const certainty = z.enum(['verified', 'partly', 'verified_name_only', 'unconfirmed', 'unnamed']);
const indicatorWords = z.object({
  kind: z.enum(INDICATOR_KINDS),
  comparator: z.enum(COMPARATORS).nullable(),
  thresholdState: z.enum(['known', 'partly_known', 'boolean', 'delegated', 'unknown']),
  choices: z.array(z.string()),
  certainty,
  details: jsonObject,
});

/** A version as it stands in the tenant, in the shape it was written in, and the fingerprint of that writing. */
export interface StoredVersion {
  readonly content: ShippedVersion;
  readonly sourceDigest: string;
  /** By an office; false: shipped. */
  readonly published: boolean;
}

/** Every version of the named sets (all without names), oldest first, by set. */
export async function readContents(tx: Tx, tenantId: number, setId?: string): Promise<Map<string, StoredVersion[]>> {
  const where = { tenantId, ...(setId === undefined ? {} : { setId }) };
  const key = (row: { setId: string; version: number }) => `${row.setId} ${row.version}`;
  const groups = groupBy(await tx.criteriaGroup.findMany({ where, orderBy: { position: 'asc' } }), key);
  const criteria = groupBy(await tx.criterion.findMany({ where, orderBy: { number: 'asc' } }), key);
  const indicators = groupBy(
    await tx.indicator.findMany({ where, orderBy: [{ criterionNumber: 'asc' }, { position: 'asc' }] }),
    key,
  );
  const thresholds = groupBy(
    await tx.threshold.findMany({ where, orderBy: [{ indicatorCode: 'asc' }, { appliesTo: 'asc' }] }),
    key,
  );
  const conditions = groupBy(await tx.setCondition.findMany({ where, orderBy: { position: 'asc' } }), key);
  const versions = await tx.criteriaSetVersion.findMany({ where, orderBy: { version: 'asc' } });
  const stored = versions.map((row) => {
    const own = key(row);
    const { setId: set, version, decision, startKnown, note } = row;
    const content: ShippedVersion = {
      version,
      decision,
      issuedOn: toIsoDayOrNull(row.issuedOn),
      validFrom: toIsoDay(row.validFrom),
      startKnown,
      validTo: toIsoDayOrNull(row.validTo),
      note,
      rules: readRules(row.rules),
      certainty: jsonObject.parse(row.certainty),
      groups: (groups.get(own) ?? []).map(({ position, name }) => ({ position, name })),
      criteria: (criteria.get(own) ?? []).map(({ number, groupPosition, name, note: remark, certainty: sure }) => {
        return { number, groupPosition, name, note: remark, certainty: certainty.parse(sure) };
      }),
      indicators: (indicators.get(own) ?? []).map(
        ({ code, criterionNumber, position, name, unit, delegatedTo, note: remark, lowerSetId, ...words }) => {
          return {
            ...{ code, criterionNumber, position, name, unit, delegatedTo, note: remark, lowerSetId },
            ...indicatorWords.parse(words),
          };
        },
      ),
      thresholds: (thresholds.get(own) ?? []).map(
        ({ indicatorCode, appliesTo, value, upper, text, certainty: sure, source, confirmedBy, confirmedOn }) => {
          return {
            ...{ indicatorCode, appliesTo, text, source, confirmedBy },
            value: value?.toNumber() ?? null,
            upper: upper?.toNumber() ?? null,
            certainty: certainty.parse(sure),
            confirmedOn: toIsoDayOrNull(confirmedOn),
          };
        },
      ),
      conditions: (conditions.get(own) ?? []).map(
        ({ position, name, ofLevel, meetsSetId, requiredShare, certainty: sure }) => {
          return {
            ...{ position, name, ofLevel, meetsSetId },
            requiredShare: requiredShare.toNumber(),
            certainty: certainty.parse(sure),
          };
        },
      ),
    };
    return { set, stored: { content, sourceDigest: row.sourceDigest, published: row.publishedAt !== null } };
  });
  const bySet = groupBy(stored, (row) => row.set);
  return new Map([...bySet].map(([set, rows]) => [set, rows.map((row) => row.stored)]));
}
