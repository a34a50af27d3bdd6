import { afterAll } from 'vitest';
import { testDatabase } from './database';

// Each integration file gets its own copy before its modules load, so `appDb()` works on it.
const database = await testDatabase();
process.env.DATABASE_URL = database.appUrl;
process.env.DATABASE_ADMIN_URL = database.adminUrl;
process.env.NEXTAUTH_SECRET ??= 'a-secret-of-the-tests-and-of-nothing-else';
process.env.NEXTAUTH_URL ??= 'http://127.0.0.1';

afterAll(() => database.drop());
