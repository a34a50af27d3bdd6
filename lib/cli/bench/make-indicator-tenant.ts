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
import { dayOf, makeHistory, type MonthlyFact } from './history';
import { draftUnits, PROVINCE } from './make-tenant';

export const INDICATOR_SET = 'vn-commune-2021-2025';
export const INDICATOR_DAY = '2025-12-31';
const FIRST_YEAR = 2021;
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

/** The province that is measured: 170 communes, of which every criterion and all 57 indicators were reviewed over 60 months. */
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
  const [code, name] = [PROVINCE, 'Tỉnh đo'];
  const { id: tenantId } = await tx.tenant.create({
    data: { code, slug: 'bench', name, referenceDay: toDateParam(INDICATOR_DAY) },
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
  const facts = makeHistory(items.length).map((fact): NewFact => {
    const [key, { id: itemId }] = items[fact.item]!;
    const value = key.startsWith('i:') ? valueOf(fact) : null;
    const rest = { valueText: null, recordedBy: userId, note: null, cause: null };
    const effectiveOn = dayOf(fact, FIRST_YEAR);
    return { unitId: communes[fact.commune]!, itemId, stage: 'self', status: fact.status, value, effectiveOn, ...rest };
  });
  await recordBulk(tx, tenantId, catalogue, facts);
  const indicators = items.flatMap(([key]) => (key.startsWith('i:') ? [key.slice('i:'.length)] : []));
  return { tenantId, userId, saverId, communes, codes, indicators, facts: facts.length };
}

async function addAccount(
  tx: Tx,
  grant: { tenantId: number; role: string; unitId: number },
  name: string,
): Promise<number> {
  const account = { email: `${name}@bench.example`, post: 'Tài khoản đo' };
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
    // In force for all sixty months.
    validFrom: `${FIRST_YEAR}-01-01`,
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

/** A value on the status's own side of the threshold; a status without a value has none. */
function valueOf({ status, commune, item, month }: MonthlyFact): number | null {
  const tenths = (commune * 7 + item * 13 + month * 3) % 200;
  if (status === 'met') return (THRESHOLD * 10 + tenths) / 10;
  return status === 'not_met' ? (THRESHOLD * 10 - 1 - tenths) / 10 : null;
}
