import { createDb } from '@/lib/db/client';
import { haTinh } from '@/prisma/seed/ha-tinh';
import { langSon } from '@/prisma/seed/lang-son';
import { phuTho } from '@/prisma/seed/phu-tho';
import type { Scenario } from '@/prisma/seed/scenario';
import { seedTenant } from '@/prisma/seed/seed-tenant';
import { vinhPhuc } from '@/prisma/seed/vinh-phuc';
import { Refusal, runCommand, tell } from './tell.mjs';

const SCENARIOS: readonly Scenario[] = [langSon, haTinh, vinhPhuc, phuTho];

/** The scenarios named on the command line, all of them when none is named. */
function chosen(names: readonly string[]): readonly Scenario[] {
  const unknown = names.filter((name) => !SCENARIOS.some(({ slug }) => slug === name));
  if (unknown.length > 0)
    throw new Refusal(`Không có kịch bản ${unknown.join(', ')}; có: ${SCENARIOS.map(({ slug }) => slug).join(', ')}.`);
  return names.length === 0 ? SCENARIOS : SCENARIOS.filter(({ slug }) => names.includes(slug));
}

await runCommand(async () => {
  const scenarios = chosen(process.argv.slice(2));
  const url = process.env.DATABASE_ADMIN_URL;
  if (!url) throw new Refusal('Thiếu DATABASE_ADMIN_URL: nạp dữ liệu cần vai trò chủ sở hữu cơ sở dữ liệu.');
  const db = createDb(url, 2);
  try {
    for (const scenario of scenarios) {
      const outcome = await seedTenant(db, scenario);
      tell(
        outcome.kind === 'kept'
          ? `${scenario.slug}: đã có, giữ nguyên.`
          : `${scenario.slug}: đã nạp ${outcome.facts} đánh giá, ${outcome.units} thôn, cụm, nhóm và nhãn, ${outcome.accounts} tài khoản.`,
      );
    }
  } finally {
    await db.$disconnect();
  }
});
