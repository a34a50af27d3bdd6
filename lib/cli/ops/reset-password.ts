import { resetPassword } from '@/lib/features/users/mutations';
import type { Command } from './command';
import { findTenant } from './find-tenants';
import { choosePassword } from './read-password';

export const resetPasswordCommand: Command = {
  name: 'reset-password',
  usage: '--email E [--tenant T] [--password-stdin]',
  does: 'Đặt lại mật khẩu và kết thúc các phiên đang mở của tài khoản.',
  takes: { email: { type: 'string' }, tenant: { type: 'string' }, 'password-stdin': { type: 'boolean' } },
  needs: ['email'],
  async run({ db, options }) {
    const slug = options.text('tenant');
    const tenant = slug === undefined ? undefined : await findTenant(db, slug);
    const { password, made } = await choosePassword(options);
    const { email } = await resetPassword(db, options.need('email'), password, tenant?.id);
    return {
      json: { email, ...(made ? { password } : {}) },
      lines: [`Đã đặt lại mật khẩu của ${email}.`, ...(made ? [`Mật khẩu: ${password}`] : [])],
    };
  },
};
