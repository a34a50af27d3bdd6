import { expect, inject, test } from 'vitest';
import { prepare } from '@/lib/cli/prepare.mjs';
import { refuseStrongRole } from '@/lib/cli/role-check.mjs';
import { testDatabase } from '@/tests/setup/database';

test("the application's own role is accepted", async () => {
  await expect(refuseStrongRole(inject('template').appUrl)).resolves.toBe('ntm_app');
});

test('an owner and a superuser are refused, each with its reason', async () => {
  const { adminUrl, superUrl } = await testDatabase();
  await expect(refuseStrongRole(adminUrl)).rejects.toThrow(/ntm_owner là chủ cơ sở dữ liệu, là chủ các bảng/);
  await expect(refuseStrongRole(superUrl)).rejects.toThrow(/postgres là siêu người dùng, được bỏ qua phân quyền/);
});

test('a database that does not answer is one clear line', async () => {
  await expect(refuseStrongRole('postgresql://ntm_app:x@127.0.0.1:1/none')).rejects.toThrow(
    /^Không kết nối được DATABASE_URL/,
  );
});

test('preparing a database that is up to date changes nothing', async () => {
  const database = await testDatabase();
  await expect(prepare(database)).resolves.toEqual([]);
  await database.drop();
});
