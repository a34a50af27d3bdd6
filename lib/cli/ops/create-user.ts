import { createUser } from '@/lib/features/users/mutations';
import { readCriteria } from '@/lib/features/users/schema';
import words from '@/lib/i18n/messages/vi/words.json';
import type { Command } from './command';
import { findTenant } from './find-tenants';
import { choosePassword } from './read-password';

/** Accounts are shown by post; the role's own name stands in where none is given. */
function postOf(role: string): string {
  return Object.entries(words.role).find(([name]) => name === role)?.[1] ?? role;
}

export const createUserCommand: Command = {
  name: 'create-user',
  usage: '--tenant T --email E --role VAI_TRÒ [--unit MÃ] [--criteria BỘ:1,2] [--name CHỨC_DANH] [--password-stdin]',
  does: 'Lập một tài khoản; mật khẩu đọc từ đầu vào chuẩn, hoặc được sinh ra và in một lần.',
  takes: {
    tenant: { type: 'string' },
    email: { type: 'string' },
    role: { type: 'string' },
    unit: { type: 'string' },
    criteria: { type: 'string', multiple: true },
    name: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  },
  needs: ['tenant', 'email', 'role'],
  async run({ db, options }) {
    const role = options.need('role');
    const tenant = await findTenant(db, options.need('tenant'));
    const criteria = readCriteria(options.list('criteria'));
    const { password, made } = await choosePassword(options);
    const post = options.text('name') ?? postOf(role);
    const user = await createUser(db, tenant, {
      email: options.need('email'),
      password,
      role,
      unitCode: options.text('unit'),
      criteria,
      post,
    });
    return {
      json: { tenant: tenant.slug, ...user, ...(made ? { password } : {}) },
      lines: [
        `Đã lập tài khoản ${user.email} (${user.role}, đơn vị ${user.unit}).`,
        ...(made ? [`Mật khẩu: ${password}`] : []),
      ],
    };
  },
};
