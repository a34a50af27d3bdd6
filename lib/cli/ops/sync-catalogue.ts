import { syncCatalogue } from '@/lib/features/tenants/mutations';
import type { Command } from './command';
import { findTenant, findTenants } from './find-tenants';

export const syncCatalogueCommand: Command = {
  name: 'sync-catalogue',
  usage: '[--tenant T]',
  does: 'Đưa các bộ tiêu chí mới kèm theo vào một tỉnh, hoặc mọi tỉnh; bộ đã sửa được giữ nguyên.',
  takes: { tenant: { type: 'string' } },
  needs: [],
  async run({ db, options }) {
    const slug = options.text('tenant');
    const results = [];
    for (const tenant of slug === undefined ? await findTenants(db) : [await findTenant(db, slug)]) {
      results.push({ tenant: tenant.slug, ...(await syncCatalogue(db, tenant)) });
    }
    const lines = results.map(({ tenant, inserted, updated, unchanged, kept }) => {
      return `${tenant}: thêm ${inserted.length}, cập nhật ${updated.length}, không đổi ${unchanged.length}, giữ bản đã sửa ${kept.length}.`;
    });
    return { json: slug === undefined ? { tenants: results } : results[0]!, lines };
  },
};
