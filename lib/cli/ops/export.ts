import { exportTenant } from '@/lib/features/export/mutations';
import type { Command } from './command';
import { findTenant } from './find-tenants';

export const exportCommand: Command = {
  name: 'export',
  usage: '--tenant T --out THƯ_MỤC',
  does: 'Xuất mọi bảng của tỉnh ra CSV, kèm tệp minh chứng, vào một thư mục trống.',
  takes: { tenant: { type: 'string' }, out: { type: 'string' } },
  needs: ['tenant', 'out'],
  async run({ db, options }) {
    const tenant = await findTenant(db, options.need('tenant'));
    const out = options.path('out');
    const { tables, files: evidence, missing } = await exportTenant(db, tenant.id, out);
    const rows = tables.reduce((sum, { rows }) => sum + rows, 0);
    return {
      json: { tenant: tenant.slug, out, rows, files: tables, evidence, missing },
      lines: [
        `Đã xuất ${tables.length} bảng, ${rows} dòng, ${evidence} tệp minh chứng vào ${out}`,
        ...missing.map((id) => `Không thấy tệp của minh chứng ${id}`),
      ],
    };
  },
};
