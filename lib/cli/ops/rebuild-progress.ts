import { recordAudit } from '@/lib/audit/record';
import type { Db } from '@/lib/db/client';
import { setTenant } from '@/lib/db/scope';
import { rebuildProjection } from '@/lib/features/assessments/record-bulk';
import { readCatalogue } from '@/lib/features/catalogue/data';
import { OPERATOR_POST } from '@/lib/features/tenants/mutations';
import type { Command } from './command';
import { findTenant, findTenants } from './find-tenants';

const LONGEST_MS = 60 * 60_000;

function rebuildTenant(db: Db, tenantId: number): Promise<number> {
  return db.$transaction(
    async (tx) => {
      await setTenant(tx, tenantId);
      let rebuilt = 0;
      for (const set of await readCatalogue(tx, tenantId)) rebuilt += await rebuildProjection(tx, tenantId, set);
      await recordAudit(tx, {
        tenantId,
        actorId: null,
        actorPost: OPERATOR_POST,
        action: 'progress.rebuild',
        subject: { rebuilt },
      });
      return rebuilt;
    },
    { maxWait: 10_000, timeout: LONGEST_MS },
  );
}

export const rebuildProgressCommand: Command = {
  name: 'rebuild-progress',
  usage: '[--tenant T]',
  does: 'Tính lại bảng tiến độ từ các kết quả đã ghi, của một tỉnh hoặc mọi tỉnh.',
  takes: { tenant: { type: 'string' } },
  needs: [],
  async run({ db, options }) {
    const slug = options.text('tenant');
    const results = [];
    for (const tenant of slug === undefined ? await findTenants(db) : [await findTenant(db, slug)]) {
      results.push({ tenant: tenant.slug, rebuilt: await rebuildTenant(db, tenant.id) });
    }
    const lines = results.map(({ tenant, rebuilt }) => `${tenant}: đã tính lại ${rebuilt} dòng tiến độ.`);
    return { json: slug === undefined ? { tenants: results } : results[0]!, lines };
  },
};
