import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import type { Prisma } from '@/lib/db/generated/client';
import type { JsonObject, VersionContent } from '@/lib/domain/criteria/catalogue/shipped-set';

/** Where a version comes from: shipped with its digest, or published by an office. */
export interface VersionOrigin {
  readonly certainty: JsonObject;
  readonly sourceDigest: string;
  readonly published?: { readonly at: Date; readonly by: string };
}

/** Adds one version of a set with all its rows. Items are the caller's: they live as long as the set. */
export async function insertVersion(
  tx: Tx,
  tenantId: number,
  setId: string,
  content: VersionContent & { readonly version: number },
  { certainty, sourceDigest, published }: VersionOrigin,
): Promise<void> {
  const { version, decision, issuedOn, validFrom, startKnown, validTo, note, rules } = content;
  const under = <T extends object>(rows: readonly T[]) => rows.map((row) => ({ tenantId, setId, version, ...row }));
  await tx.criteriaSetVersion.create({
    data: {
      ...{ tenantId, setId, version, decision, startKnown, note, certainty, sourceDigest },
      rules: rules as unknown as Prisma.InputJsonObject,
      issuedOn: dayOrNull(issuedOn),
      validFrom: toDateParam(validFrom),
      validTo: dayOrNull(validTo),
      publishedAt: published?.at ?? null,
      publishedBy: published?.by ?? null,
    },
  });
  await tx.criteriaGroup.createMany({ data: under(content.groups) });
  await tx.criterion.createMany({ data: under(content.criteria) });
  await tx.indicator.createMany({
    data: under(content.indicators).map((row) => ({ ...row, choices: [...row.choices] })),
  });
  await tx.threshold.createMany({
    data: under(content.thresholds).map((row) => ({ ...row, confirmedOn: dayOrNull(row.confirmedOn) })),
  });
  await tx.setCondition.createMany({ data: under(content.conditions) });
}

function dayOrNull(day: string | null): Date | null {
  return day === null ? null : toDateParam(day);
}
