import { hashPassword } from '@/lib/auth/password';
import { createDb, type Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { setTenant } from '@/lib/db/scope';
import type { ShippedVersion } from '@/lib/domain/criteria/catalogue/shipped-set';
import type { NewFact } from '@/lib/features/assessments/data';
import { recordBulk } from '@/lib/features/assessments/record-bulk';
import { readCatalogue } from '@/lib/features/catalogue/data';
import { insertVersion } from '@/lib/features/catalogue/insert-version';
import { readContents } from '@/lib/features/catalogue/read-contents';
import { insertSets } from '@/lib/features/tenants/catalogue/mutations';
import { shippedSetsOf } from '@/lib/features/tenants/catalogue/shipped-sets';
import { insertUnits } from '@/lib/features/tenants/units/mutations';
import { draftUnits } from './make-tenant';

export const INDICATOR_SET = 'vn-commune-2021-2025';
/** Three reviews; what is asked lies after the last. */
const REVIEWS = ['2022-12-31', '2023-12-31', '2024-06-30'];
const THRESHOLD = 80;

export interface IndicatorTenant {
  readonly tenantId: number;
  readonly userId: number;
  /** Enters in every commune, while the other one imports. */
  readonly saverId: number;
  readonly communes: readonly number[];
  /** Their codes, in the same order. */
  readonly codes: readonly string[];
  /** Codes of the indicators of the set. */
  readonly indicators: readonly string[];
  readonly facts: number;
}

/** A second province of 170 communes, of which every indicator of the set of 57 was measured three times. */
export async function makeIndicatorTenant(adminUrl: string): Promise<IndicatorTenant> {
  const db = createDb(adminUrl, 2);
  try {
    const tenant = await db.$transaction(fill, { timeout: 300_000 });
    await db.$executeRaw`VACUUM (ANALYZE) assessment, unit_progress, unit_progress_month`;
    return tenant;
  } finally {
    await db.$disconnect();
  }
}

async function fill(tx: Tx): Promise<IndicatorTenant> {
  const [code, name] = ['00b', 'Tỉnh đo chỉ tiêu'];
  const { id: tenantId } = await tx.tenant.create({
    data: { code, slug: 'bench-indicators', name, referenceDay: toDateParam('2024-12-31') },
  });
  await setTenant(tx, tenantId);
  await insertSets(tx, tenantId, shippedSetsOf({ code, name }));
  await giveThresholds(tx, tenantId);
  const drafts = draftUnits();
  const idOf = await insertUnits(tx, tenantId, drafts, { illustrative: true });
  const drawn = drafts.filter(({ level }) => level === 'commune');
  const communes = drawn.map(({ key }) => idOf.get(key)!);
  const codes = drawn.map(({ code }) => code);
  const provinceId = idOf.get(drafts[0]!.key)!;
  const userId = await addAccount(tx, { tenantId, role: 'province_office', unitId: provinceId }, 'do-chi-tieu');
  const saverId = await addAccount(tx, { tenantId, role: 'commune_official', unitId: provinceId }, 'do-luu');
  const catalogue = await readCatalogue(tx, tenantId);
  const items = [...catalogue.find(({ id }) => id === INDICATOR_SET)!.items];
  const facts = communes.flatMap((unitId, commune) =>
    items.flatMap(([key, { id: itemId }], item) =>
      REVIEWS.map((effectiveOn, review) =>
        factOf(key, unitId, itemId, effectiveOn, commune * 7 + item * 13 + review * 3),
      ),
    ),
  );
  await recordBulk(tx, tenantId, catalogue, facts);
  const indicators = items.flatMap(([key]) => (key.startsWith('i:') ? [key.slice('i:'.length)] : []));
  return { tenantId, userId, saverId, communes, codes, indicators, facts: facts.length };
}

async function addAccount(
  tx: Tx,
  grant: { tenantId: number; role: string; unitId: number },
  name: string,
): Promise<number> {
  const account = { email: `${name}@bench.example`, post: 'Tài khoản đo chỉ tiêu' };
  const { id: userId } = await tx.user.create({
    data: { ...account, passwordHash: await hashPassword(crypto.randomUUID()) },
    select: { id: true },
  });
  await tx.membership.create({ data: { ...grant, userId } });
  return userId;
}

/** Most official thresholds are not known: this tenant's newest version measures every indicator in percent against one. */
async function giveThresholds(tx: Tx, tenantId: number): Promise<void> {
  const { content } = (await readContents(tx, tenantId, INDICATOR_SET)).get(INDICATOR_SET)!.at(-1)!;
  const said = {
    upper: null,
    text: null,
    certainty: 'unconfirmed',
    source: null,
    confirmedBy: null,
    confirmedOn: null,
  } as const;
  const next: ShippedVersion = {
    ...content,
    version: content.version + 1,
    indicators: content.indicators.map((one) => ({ ...one, kind: 'percent', comparator: '>=', details: {} })),
    thresholds: content.indicators.map(({ code }) => ({
      indicatorCode: code,
      appliesTo: 'chung',
      value: THRESHOLD,
      ...said,
    })),
  };
  await insertVersion(tx, tenantId, INDICATOR_SET, next, { certainty: {}, sourceDigest: 'bench' });
}

/** A value from 60 to 99 that `chance` settles; most of them suffice. */
function factOf(key: string, unitId: number, itemId: number, effectiveOn: string, chance: number): NewFact {
  const value = key.startsWith('i:') ? 60 + ((chance * 31) % 40) + (chance % 10) / 10 : null;
  const status = (value ?? THRESHOLD) >= THRESHOLD ? 'met' : 'not_met';
  const rest = { valueText: null, recordedBy: null, note: null, cause: null };
  return { unitId, itemId, stage: 'self', status, value, effectiveOn, ...rest };
}
