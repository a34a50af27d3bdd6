import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import type { UnitDraft } from '@/lib/domain/units/build/draft';
import type { Succession } from '@/lib/domain/units/succession';
import type { Period } from '@/lib/domain/units/unit';

const ids = z.array(z.object({ id: z.coerce.number() }));

/** Takes numbers from the sequence, so that units and what points to them go in together. */
export async function reserveUnitIds(tx: Tx, count: number): Promise<number[]> {
  const rows = await tx.$queryRaw`
    SELECT nextval(pg_get_serial_sequence('unit', 'id'))::int AS id FROM generate_series(1, ${count}::int)`;
  return ids.parse(rows).map((row) => row.id);
}

/** The two columns of a period. */
export function periodColumns({ validFrom, validTo }: Period): { validFrom: Date; validTo: Date | null } {
  return { validFrom: toDateParam(validFrom), validTo: validTo === null ? null : toDateParam(validTo) };
}

export interface InsertOptions {
  readonly illustrative: boolean;
}

/**
 * Inserts units with their dated versions and attributes.
 * @param known ids of parents that are in the tenant already, by the key that drafts name them with
 * @returns the id of every draft by its key
 */
export async function insertUnits(
  tx: Tx,
  tenantId: number,
  drafts: readonly UnitDraft[],
  { illustrative }: InsertOptions,
  known: ReadonlyMap<string, number> = new Map(),
): Promise<Map<string, number>> {
  const numbers = await reserveUnitIds(tx, drafts.length);
  const idOf = new Map(known);
  drafts.forEach((draft, index) => idOf.set(draft.key, numbers[index] ?? 0));
  const need = (key: string): number => {
    const id = idOf.get(key);
    if (id === undefined) throw new Error(`unit ${key} is not among the drafts`);
    return id;
  };
  await tx.unit.createMany({
    data: drafts.map((draft) => {
      const { key, code, level, dateKnown, source } = draft;
      return { tenantId, id: need(key), code, level, dateKnown, source, illustrative, ...periodColumns(draft) };
    }),
  });
  await tx.unitVersion.createMany({
    data: drafts.flatMap((draft) =>
      draft.versions.map(({ name, type, parentKey, dateKnown, ...period }) => {
        const parentId = parentKey === null ? null : need(parentKey);
        return { tenantId, unitId: need(draft.key), name, type, parentId, dateKnown, ...periodColumns(period) };
      }),
    ),
  });
  await tx.unitAttribute.createMany({
    data: drafts.flatMap((draft) =>
      draft.attributes.map(({ kind, value, source, ...period }) => {
        return { tenantId, unitId: need(draft.key), kind, value, source, illustrative, ...periodColumns(period) };
      }),
    ),
  });
  return idOf;
}

export async function insertSuccessions(tx: Tx, tenantId: number, successions: readonly Succession[]): Promise<void> {
  await tx.unitSuccession.createMany({
    data: successions.map((entry) => ({ tenantId, ...entry, effectiveOn: toDateParam(entry.effectiveOn) })),
  });
}
