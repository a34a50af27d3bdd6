import fc from 'fast-check';
import { createDb, type Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { setTenant } from '@/lib/db/scope';
import type { Status } from '@/lib/domain/criteria/status';
import { begin } from '@/lib/domain/units/build/draft';
import { recordBulk } from '@/lib/features/assessments/record-bulk';
import { readCatalogue } from '@/lib/features/catalogue/data';
import { insertSets } from '@/lib/features/tenants/catalogue/mutations';
import { shippedSetsOf } from '@/lib/features/tenants/catalogue/shipped-sets';
import { insertUnits } from '@/lib/features/tenants/units/mutations';
import { anyStatuses } from '@/tests/arbitraries/statuses';
import { assertLoopback } from '@/tests/setup/loopback';

const SET = 'vn-commune-2016-2020';
const CRITERIA = 19;
const REFERENCE_DAY = '2021-12-31';
/** Said before and after the day with which a page compares. */
const DAYS = ['2020-05-06', '2021-08-09'] as const;

/** A commune in one of three districts, and what was said of all its criteria on one day after the other; null: nothing. */
export interface DrawnCommune {
  readonly district: number;
  readonly said: readonly (readonly Status[] | null)[];
}

const anyCommune: fc.Arbitrary<DrawnCommune> = fc.record({
  district: fc.integer({ min: 0, max: 2 }),
  said: fc.tuple(...DAYS.map(() => fc.option(anyStatuses(CRITERIA), { freq: 3 }))),
});

/** Two to eight communes; one of them may be unknown to everybody. */
export const anyProvince = fc.array(anyCommune, { minLength: 2, maxLength: 8 });

/** What holds of a commune on the reference day; null: nobody has said anything. */
export function lastSaid({ said }: DrawnCommune): readonly Status[] | null {
  return said.findLast((statuses) => statuses !== null) ?? null;
}

export const codeOf = (province: string, commune: number) => `${province}1${String(commune).padStart(2, '0')}`;

/** Makes a tenant of these communes, by the owner of the tables; `code` is no province's. */
export async function makeProvince(code: string, drawn: readonly DrawnCommune[]): Promise<{ slug: string }> {
  const url = process.env.DATABASE_ADMIN_URL ?? '';
  assertLoopback(url);
  const db = createDb(url, 1);
  try {
    await db.$transaction((tx) => fill(tx, code, drawn), { timeout: 60_000 });
    return { slug: `thu-${code}` };
  } finally {
    await db.$disconnect();
  }
}

async function fill(tx: Tx, code: string, drawn: readonly DrawnCommune[]): Promise<void> {
  const name = `Tỉnh thử ${code}`;
  const { id: tenantId } = await tx.tenant.create({
    data: { code, slug: `thu-${code}`, name, referenceDay: toDateParam(REFERENCE_DAY) },
  });
  await setTenant(tx, tenantId);
  await insertSets(tx, tenantId, shippedSetsOf({ code, name }));
  const from = '2016-01-01';
  const province = begin({ code, level: 'province', name, type: 'tỉnh' }, from, null, true, 'test');
  const districts = [0, 1, 2].map((at) =>
    begin(
      { code: `${code}${at}`, level: 'district', name: `Huyện ${at}`, type: 'huyện' },
      from,
      province.key,
      true,
      'test',
    ),
  );
  const communes = drawn.map(({ district }, at) =>
    begin(
      { code: codeOf(code, at), level: 'commune', name: `Xã thử ${at}`, type: 'xã' },
      from,
      districts[district]!.key,
      true,
      'test',
    ),
  );
  const idOf = await insertUnits(tx, tenantId, [province, ...districts, ...communes], { illustrative: false });
  const catalogue = await readCatalogue(tx, tenantId);
  const set = catalogue.find(({ id }) => id === SET)!;
  const facts = drawn.flatMap(({ said }, at) =>
    said.flatMap((statuses, day) =>
      (statuses ?? []).map((status, index) => ({
        unitId: idOf.get(communes[at]!.key)!,
        itemId: set.items.get(String(set.identity!.numbers[index]))!.id,
        ...{ stage: 'self' as const, status, value: null, valueText: null, effectiveOn: DAYS[day]! },
        ...{ recordedBy: null, note: null, cause: null },
      })),
    ),
  );
  await recordBulk(tx, tenantId, catalogue, facts);
}
