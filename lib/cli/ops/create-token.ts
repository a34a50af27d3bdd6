import { createToken } from '@/lib/features/tokens/mutations';
import type { Command } from './command';
import { findTenant } from './find-tenants';

export const createTokenCommand: Command = {
  name: 'create-token',
  usage: '--tenant T --role VAI_TRÒ [--unit MÃ] --name TÊN [--expires NGÀY]',
  does: 'Lập một mã truy cập cho API; chỉ in mã đó, một lần.',
  takes: {
    tenant: { type: 'string' },
    role: { type: 'string' },
    unit: { type: 'string' },
    name: { type: 'string' },
    expires: { type: 'string' },
  },
  needs: ['tenant', 'role', 'name'],
  async run({ db, options }) {
    const expiresOn = options.day('expires');
    const tenant = await findTenant(db, options.need('tenant'));
    const wanted = {
      name: options.need('name'),
      role: options.need('role'),
      unitCode: options.text('unit'),
      expiresOn,
    };
    const { token, name, role, unit } = await createToken(db, tenant, wanted);
    return { json: { token, tenant: tenant.slug, name, role, unit, expires: expiresOn }, lines: [token] };
  },
};
