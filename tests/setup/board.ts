import { openDemoDatabase } from '@/lib/cli/demo-database.mjs';
import { startBoard } from './board-server';

interface Urls {
  readonly appUrl: string;
  readonly adminUrl: string;
}

/** Who runs all the tests has filled a database meanwhile, and drops it himself. */
const given = (): Urls | null => JSON.parse(process.env.NTM_TEST_DEMO ?? 'null') as Urls | null;

/** Once a run: a database with the demo scenario and the board on it. Workers find both by the environment. */
export default async function setup() {
  const own = given() ? null : await openDemoDatabase();
  const database: Urls = given() ?? own!;
  try {
    const board = await startBoard(database.appUrl);
    process.env.BOARD_URL = board.url;
    process.env.DATABASE_URL = database.appUrl;
    process.env.DATABASE_ADMIN_URL = database.adminUrl;
    return async () => {
      await board.stop();
      await own?.close();
    };
  } catch (error) {
    await own?.close();
    throw error;
  }
}
