import { createTenant } from '@/lib/features/tenants/mutations';
import type { Command } from './command';

export const createTenantCommand: Command = {
  name: 'create-tenant',
  usage: '--code MÃ_TỈNH --slug TÊN_RÚT_GỌN [--reference-day NGÀY]',
  does: 'Lập một tỉnh: đơn vị hành chính theo danh mục kèm theo, các bộ tiêu chí toàn quốc và của tỉnh.',
  takes: { code: { type: 'string' }, slug: { type: 'string' }, 'reference-day': { type: 'string' } },
  needs: ['code', 'slug'],
  async run({ db, options }) {
    const referenceDay = options.day('reference-day');
    const { slug, code, name, units, successions, sets } = await createTenant(db, {
      code: options.need('code'),
      slug: options.need('slug'),
      referenceDay,
    });
    return {
      json: { tenant: slug, code, name, referenceDay, units, successions, sets },
      lines: [`Đã lập ${slug} (${name}, mã ${code}): ${units} đơn vị, ${sets} bộ tiêu chí.`],
    };
  },
};
