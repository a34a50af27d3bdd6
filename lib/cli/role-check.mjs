import pg from 'pg';
import { Refusal } from './tell.mjs';

const WHAT_THE_ROLE_IS = `
  SELECT current_user AS role, r.rolsuper AS superuser, r.rolbypassrls AS bypass,
    EXISTS (SELECT FROM pg_database d WHERE d.datname = current_database() AND pg_has_role(d.datdba, 'USAGE')) AS owns_database,
    EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND pg_has_role(c.relowner, 'USAGE')) AS owns_tables
  FROM pg_roles r WHERE r.rolname = current_user`;

const WORDS = {
  superuser: 'là siêu người dùng',
  bypass: 'được bỏ qua phân quyền theo dòng (BYPASSRLS)',
  owns_database: 'là chủ cơ sở dữ liệu',
  owns_tables: 'là chủ các bảng',
};

/** The role of DATABASE_URL, or a refusal when row-level security would not bind it. */
export async function refuseStrongRole(appUrl) {
  const client = new pg.Client({ connectionString: appUrl });
  try {
    await client.connect();
    const { role, ...found } = (await client.query(WHAT_THE_ROLE_IS)).rows[0];
    const reasons = Object.keys(WORDS)
      .filter((key) => found[key])
      .map((key) => WORDS[key]);
    if (reasons.length > 0) throw new Refusal(`DATABASE_URL bị từ chối: vai trò ${role} ${reasons.join(', ')}.`);
    return role;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`Không kết nối được DATABASE_URL: ${error.message || error.code}`);
  } finally {
    await client.end().catch(() => {});
  }
}
