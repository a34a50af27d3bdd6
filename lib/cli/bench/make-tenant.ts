import { hashPassword } from '@/lib/auth/password';
import { createDb, type Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { setTenant } from '@/lib/db/scope';
import { begin, type UnitDraft } from '@/lib/domain/units/build/draft';
import type { NewFact } from '@/lib/features/assessments/data';
import { recordBulk } from '@/lib/features/assessments/record-bulk';
import { readCatalogue } from '@/lib/features/catalogue/data';
import { insertSets } from '@/lib/features/tenants/catalogue/mutations';
import { shippedSetsOf } from '@/lib/features/tenants/catalogue/shipped-sets';
import { insertUnits } from '@/lib/features/tenants/units/mutations';
import { COMMUNES, dayOf, makeHistory, type MonthlyFact } from './history';

export const SET_ID = 'vn-commune-2016-2020';
export const REFERENCE_DAY = '2021-12-31';
export const PROVINCE = '00';
const FIRST_YEAR = 2017;
const DISTRICTS = 11;

export interface BenchTenant {
  readonly tenantId: number;
  readonly userId: number;
  readonly communes: readonly { readonly id: number; readonly code: string }[];
  readonly facts: number;
}

/** The generated province: 170 communes in 11 districts, with five years of monthly history, and one account. */
export async function makeTenant(adminUrl: string): Promise<BenchTenant> {
  const db = createDb(adminUrl, 2);
  try {
    const tenant = await db.$transaction(fill, { timeout: 300_000 });
    // As a server that has run for a while: both sides are planned with what is known of the rows.
    await db.$executeRaw`VACUUM (ANALYZE) assessment, unit_progress, unit_progress_month`;
    return tenant;
  } finally {
    await db.$disconnect();
  }
}

async function fill(tx: Tx): Promise<BenchTenant> {
  const [code, name] = ['00b', 'Tỉnh đo ghi'];
  const { id: tenantId } = await tx.tenant.create({
    data: { code, slug: 'bench-saves', name, referenceDay: toDateParam(REFERENCE_DAY) },
  });
  await setTenant(tx, tenantId);
  await insertSets(tx, tenantId, shippedSetsOf({ code, name }));
  const drafts = draftUnits();
  const idOf = await insertUnits(tx, tenantId, drafts, { illustrative: true });
  const communes = drafts
    .filter((draft) => draft.level === 'commune')
    .map(({ key, code }) => ({ id: idOf.get(key)!, code }));
  const account = {
    email: 'do@bench.example',
    post: 'Tài khoản đo',
    passwordHash: await hashPassword(crypto.randomUUID()),
  };
  const { id: userId } = await tx.user.create({ data: account, select: { id: true } });
  const catalogue = await readCatalogue(tx, tenantId);
  const set = catalogue.find((known) => known.id === SET_ID)!;
  const numbers = set.identity!.numbers;
  const history = makeHistory(numbers.length);
  const toFact = (fact: MonthlyFact): NewFact => ({
    unitId: communes[fact.commune]!.id,
    itemId: set.items.get(String(numbers[fact.item]))!.id,
    stage: 'self',
    status: fact.status,
    value: null,
    valueText: null,
    effectiveOn: dayOf(fact, FIRST_YEAR),
    recordedBy: userId,
    note: `Rà soát tháng ${dayOf(fact, FIRST_YEAR).slice(0, 7)}`,
    cause: null,
  });
  // One grant that reads the province and writes in every commune.
  await tx.membership.create({
    data: { tenantId, userId, role: 'commune_official', unitId: idOf.get(drafts[0]!.key)! },
  });
  await recordBulk(tx, tenantId, catalogue, history.map(toFact));
  return { tenantId, userId, communes, facts: history.length };
}

const FIRST = ['Bình', 'Châu', 'Đồng', 'Hòa', 'Kiên', 'Lâm', 'Minh', 'Phú', 'Quang', 'Sơn', 'Tân', 'Thái', 'Vĩnh'];
const SECOND = [
  'An',
  'Bảo',
  'Cường',
  'Định',
  'Hải',
  'Khê',
  'Lộc',
  'Mộc',
  'Nghĩa',
  'Phong',
  'Thịnh',
  'Trạch',
  'Xá',
  'Yên',
];

/** 170 different names, as long as real ones. */
function nameOf(at: number): string {
  return `${FIRST[at % FIRST.length]} ${SECOND[Math.floor(at / FIRST.length) % SECOND.length]}`;
}

/** A province, its districts and its communes, in this order. */
export function draftUnits(): UnitDraft[] {
  const day = '2016-01-01';
  const unit = (code: string, level: UnitDraft['level'], name: string, type: string, parent: UnitDraft | null) =>
    begin({ code, level, name, type }, day, parent?.key ?? null, true, 'bench');
  const province = unit(PROVINCE, 'province', 'Tỉnh đo', 'tỉnh', null);
  const districts = Array.from({ length: DISTRICTS }, (_, at) =>
    unit(`9${String(at).padStart(2, '0')}`, 'district', nameOf(at * 5 + 1), 'huyện', province),
  );
  const communes = Array.from({ length: COMMUNES }, (_, at) =>
    unit(`9${String(at).padStart(4, '0')}`, 'commune', nameOf(at), 'xã', districts[at % DISTRICTS]!),
  );
  return [province, ...districts, ...communes];
}
