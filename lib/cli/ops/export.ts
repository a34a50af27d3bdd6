import { exportTenant } from '@/lib/features/export/mutations';
import type { Command } from './command';
import { findTenant } from './find-tenants';

export const exportCommand: Command = {
  name: 'export',
  usage: '--tenant T --out THƯ_MỤC',
  does: 'Xuất mọi bảng của tỉnh ra CSV vào một thư mục trống.',
  takes: { tenant: { type: 'string' }, out: { type: 'string' } },
  needs: ['tenant', 'out'],
  async run({ db, options }) {
    const tenant = await findTenant(db, options.need('tenant'));
    const out = options.path('out');
    const files = await exportTenant(db, tenant.id, out);
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    return {
      json: { tenant: tenant.slug, out, rows, files },
      lines: [`Đã xuất ${files.length} bảng, ${rows} dòng vào ${out}`],
    };
  },
};
