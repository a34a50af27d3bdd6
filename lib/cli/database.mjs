import { openDatabase } from './embedded-postgres.mjs';
import { Refusal } from './tell.mjs';

/** The database of the environment's two URLs, or else the embedded one. */
export async function chooseDatabase() {
  const { DATABASE_URL: appUrl, DATABASE_ADMIN_URL: adminUrl } = process.env;
  if (appUrl && adminUrl) return { appUrl, adminUrl, close: async () => {} };
  if (appUrl || adminUrl) throw new Refusal('DATABASE_URL và DATABASE_ADMIN_URL phải được đặt cùng nhau.');
  return openDatabase();
}
