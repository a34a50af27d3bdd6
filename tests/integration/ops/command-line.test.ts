import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { checkSignIn } from '@/lib/auth/check-sign-in';
import { doorPool } from '@/lib/auth/pool';
import { inRoot } from '@/lib/cli/paths.mjs';
import { runOps } from './run-ops';

afterAll(() => doorPool().end());

/** As an operator types it. */
async function npmRun(
  args: readonly string[],
  typed = '',
): Promise<{ code: number | null; out: string; told: string }> {
  const child = spawn('npm', ['run', '--silent', 'ops', '--', ...args], { cwd: inRoot() });
  child.stdin.end(typed);
  const [out, told] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out, told };
}

describe('npm run --silent ops', () => {
  it('gives one JSON object and exit 0, then 1', { timeout: 120_000 }, async () => {
    const made = await npmRun(['create-tenant', '--code', '04', '--slug', 'cao-bang', '--json']);
    expect(made).toMatchObject({ code: 0, told: '' });
    expect(JSON.parse(made.out)).toMatchObject({ tenant: 'cao-bang' });
    const again = await npmRun(['create-tenant', '--code', '04', '--slug', 'cao-bang', '--json']);
    expect(again.code).toBe(1);
    expect(JSON.parse(again.out)).toMatchObject({ errors: [{ code: 'exists' }] });
  });

  it('reads a password from standard input, and does not print it', { timeout: 120_000 }, async () => {
    const password = 'một mật khẩu đủ dài';
    const args = [
      'create-user',
      '--tenant',
      'cao-bang',
      '--email',
      'vp@caobang.test',
      '--role',
      'province_office',
      '--password-stdin',
      '--json',
    ];
    const { code, out } = await npmRun(args, `${password}\n`);
    expect(code).toBe(0);
    expect(JSON.parse(out)).not.toHaveProperty('password');
    expect(await checkSignIn({ email: 'vp@caobang.test', password, address: '10.0.0.1' })).toMatchObject({ ok: true });
    expect(
      await npmRun(
        args.map((arg) => arg.replace('vp@', 'vp2@')),
        'ngắn\n',
      ),
    ).toMatchObject({ code: 1, out: expect.stringContaining('password_invalid') });
  });
});

describe('wrong usage', () => {
  it.each<[string, string[], string]>([
    ['no command', [], 'Thiếu tên lệnh.'],
    ['no such command', ['drop-tenant'], 'Không có lệnh drop-tenant.'],
    ['an option missing', ['import', '--tenant', 'cao-bang'], 'Thiếu --file.'],
    ['an empty option', ['import', '--tenant', '', '--file', 'x'], 'Thiếu --tenant.'],
    ['an option nobody knows', ['export', '--tenant', 'a', '--out', 'b', '--force'], 'Không có tùy chọn --force.'],
    ['an option without its value', ['export', '--tenant', 'a', '--out'], 'Tùy chọn --out chưa đúng cách viết.'],
    ['a word too many', ['export', 'cao-bang', '--tenant', 'a', '--out', 'b'], 'Không hiểu "cao-bang".'],
  ])('%s: exit 2, said on stderr', async (_, argv, message) => {
    const { code, out, told } = await runOps(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(told).toContain(message);
    expect(told).toContain('Cách dùng:');
  });

  it('is one JSON object, too, with --json', async () => {
    const { code, out } = await runOps('import', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ code: 'usage', errors: [{ code: 'usage' }] });
  });

  it('lists the commands when asked', async () => {
    const { code, out } = await runOps('--help');
    expect(code).toBe(0);
    for (const name of [
      'create-tenant',
      'create-user',
      'create-token',
      'import-units',
      'import',
      'export',
      'reset-password',
      'sync-catalogue',
      'rebuild-progress',
    ]) {
      expect(out).toContain(`npm run ops -- ${name} `);
    }
  });
});
