import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldFacts } from '@/lib/domain/progress/fold';
import { responsibleOn } from '@/lib/domain/criteria/responsible-on';
import { basicCommuneSet } from '@/lib/domain/criteria/set-in-force';
import { packStatuses } from '@/lib/domain/criteria/packed-statuses';
import { groupBy } from '@/lib/domain/group-by';
import { toIsoDay } from '@/lib/db/iso-day';
import { verifyPassword } from '@/lib/auth/password';
import { ROLES } from '@/lib/domain/access/role';
import { readCatalogue } from '@/lib/features/catalogue/data';
import { itemIndexes } from '@/lib/features/progress/read-group';
import { seedAccounts } from '@/prisma/seed/accounts';
import { ARTICLES } from '@/prisma/seed/scenario';
import { seedTenant } from '@/prisma/seed/seed-tenant';
import { actorOf, inTenant, owner, SCENARIOS, seedAll } from './seeded';

beforeAll(() => seedAll(), 180_000);
afterAll(() => owner.$disconnect());

const SLUGS = SCENARIOS.map(({ slug }) => slug);

describe.each(SLUGS)('%s', (slug) => {
  it('marks every fact that is not an article’s as illustrative', async () => {
    const rows = await inTenant(
      slug,
      (tx) =>
        tx.$queryRaw<{ code: string; set: string; source: string; count: number }[]>`
        SELECT u.code, i.set_id AS set, a.source, count(*)::int AS count FROM assessment a
        JOIN unit u ON (u.tenant_id, u.id) = (a.tenant_id, a.unit_id) JOIN criteria_item i ON (i.tenant_id, i.id) = (a.tenant_id, a.item_id)
        WHERE NOT a.illustrative GROUP BY 1, 2, 3 ORDER BY 1, 2`,
    );
    const model = 'vinh-phuc-village-model';
    const said = {
      'lang-son': [],
      'ha-tinh': [
        ...['18424', '18454', '18463', '18475'].map((code) => [code, 'ha-tinh-commune-2017-2020', ARTICLES.canLoc, 1]),
        ['18799', 'ha-tinh-commune-2017-2020', ARTICLES.kyThuong, 3],
      ],
      'vinh-phuc': [
        ['08929', 'vinh-phuc-commune-advanced-2018-2020', ARTICLES.tamDao, 5],
        ['08929~tan-long', model, ARTICLES.tamDao, 9],
        ['08932~chua-vang', model, ARTICLES.tamDao, 9],
        ['248', 'vn-district-2016-2020', ARTICLES.tamDao, 9],
      ],
      'phu-tho': [],
    }[slug];
    expect(rows.map(({ code, set, source, count }) => [code, set, source, count])).toEqual(said);
    const unsourced = await inTenant(slug, (tx, tenantId) =>
      tx.assessment.count({ where: { tenantId, source: null } }),
    );
    expect(unsourced).toBe(0);
  });

  it('has a department in charge of every criterion of its communes, said to be illustrative', async () => {
    const { sets, marks } = await inTenant(slug, async (tx, tenantId) => ({
      sets: await readCatalogue(tx, tenantId),
      marks: await tx.criterionAssignment.groupBy({ by: ['illustrative'], where: { tenantId } }),
    }));
    const { referenceDay } = await owner.tenant.findUniqueOrThrow({ where: { slug } });
    const day = referenceDay ? toIsoDay(referenceDay) : '2026-11-21';
    const set = basicCommuneSet(sets, day)!;
    const nobody = set.identity!.numbers.filter((number) => responsibleOn(set, number, day) === null);
    expect([nobody, marks.map((mark) => mark.illustrative)]).toEqual([[], [true]]);
  });

  it('has a projection that is the fold of its facts, month by month', async () => {
    const { sets, facts, now, months } = await inTenant(slug, async (tx, tenantId) => ({
      sets: await readCatalogue(tx, tenantId),
      facts: await tx.assessment.findMany({
        where: { tenantId },
        select: { id: true, unitId: true, itemId: true, stage: true, status: true, effectiveOn: true },
      }),
      now: await tx.unitProgress.findMany({ where: { tenantId } }),
      months: await tx.unitProgressMonth.findMany({ where: { tenantId }, orderBy: { monthEnd: 'asc' } }),
    }));
    const places = new Map(
      sets.flatMap((set) =>
        set.identity
          ? [...itemIndexes({ set, whole: set.identity })].map(([item, index]) => [item, { set, index }] as const)
          : [],
      ),
    );
    const groups = groupBy(
      facts.filter(({ itemId }) => places.has(itemId)),
      (fact) => `${fact.unitId} ${places.get(fact.itemId)?.set.id} ${fact.stage}`,
    );
    const folded = [...groups].map(([key, list]) => {
      const size = places.get(list[0]?.itemId ?? -1)?.set.identity?.numbers.length ?? 0;
      const read = list.map((fact) => ({
        id: fact.id,
        status: fact.status,
        index: places.get(fact.itemId)?.index ?? -1,
        effectiveOn: toIsoDay(fact.effectiveOn),
      }));
      return [key, foldFacts(size, read)] as const;
    });
    const keyOf = (row: { unitId: number; setId: string; stage: string }) => `${row.unitId} ${row.setId} ${row.stage}`;
    expect(new Map(now.map((row) => [keyOf(row), row.statuses]))).toEqual(
      new Map(folded.map(([key, fold]) => [key, packStatuses(fold.statuses)])),
    );
    const monthsOf = groupBy(months, keyOf);
    expect(
      new Map(
        [...monthsOf].map(([key, rows]) => [key, rows.map((row) => `${toIsoDay(row.monthEnd)} ${row.statuses}`)]),
      ),
    ).toEqual(
      new Map(
        folded.map(([key, fold]) => [
          key,
          fold.months.map((month) => `${month.monthEnd} ${packStatuses(month.statuses)}`),
        ]),
      ),
    );
  });

  it('verifies nothing by the post that entered it', async () => {
    const own = await inTenant(
      slug,
      (tx) =>
        tx.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM assessment v JOIN assessment s ON (s.tenant_id, s.unit_id, s.item_id) = (v.tenant_id, v.unit_id, v.item_id)
        WHERE v.stage <> 'self' AND s.stage = 'self' AND v.recorded_by = s.recorded_by`,
    );
    expect(own[0]?.count).toBe(0);
  });
});

describe('the accounts', () => {
  const accounts = SLUGS.flatMap((slug) => seedAccounts(slug));

  it('cover every role, each in one province, with the grants of the file', async () => {
    expect(new Set(accounts.map(({ role }) => role))).toEqual(new Set(ROLES));
    for (const account of accounts) {
      const actor = await actorOf(account.email.split('@')[0] ?? '');
      expect(actor.tenant.slug).toBe(account.tenant);
      expect(actor.post).toBe(account.post);
      expect(actor.grants.map(({ role }) => role)).toEqual([account.role]);
    }
    const [grant] = (await actorOf('so-cong-thuong.lang-son')).grants;
    expect(grant?.criteria).toEqual([{ setId: 'vn-commune-2016-2020', numbers: [4, 7] }]);
  });

  it('open with the password of the file', async () => {
    const [account] = accounts;
    const user = await owner.user.findUniqueOrThrow({ where: { email: account?.email ?? '' } });
    expect(await verifyPassword(user.passwordHash, account?.password ?? '')).toBe(true);
  });
});

describe('a second run', () => {
  const everything = async () => {
    const perTenant = await Promise.all(
      SLUGS.map((slug) =>
        inTenant(slug, async (tx, tenantId) => ({
          facts: await tx.assessment.aggregate({ where: { tenantId }, _count: true, _max: { id: true } }),
          units: await tx.unit.count({ where: { tenantId } }),
          attributes: await tx.unitAttribute.count({ where: { tenantId } }),
          audit: (await tx.auditEntry.findMany({ where: { tenantId }, orderBy: { id: 'asc' } })).map(
            ({ action }) => action,
          ),
        })),
      ),
    );
    return { perTenant, users: await owner.user.count() };
  };

  it('changes nothing, and the seeding is told once in the audit', async () => {
    const before = await everything();
    expect(await seedAll()).toEqual(['kept', 'kept', 'kept', 'kept']);
    expect(await everything()).toEqual(before);
    for (const { audit } of before.perTenant) expect(audit.filter((action) => action === 'demo.seed')).toHaveLength(1);
  });

  it('leaves a tenant alone that somebody else made', async () => {
    await owner.tenant.create({ data: { code: '04', slug: 'cao-bang', name: 'Cao Bằng' } });
    const [scenario] = SCENARIOS;
    if (!scenario) throw new Error('no scenario');
    expect(await seedTenant(owner, { ...scenario, slug: 'cao-bang', code: '04' })).toEqual({ kind: 'kept' });
  });
});
