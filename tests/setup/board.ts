import { prepare } from '@/lib/cli/prepare.mjs';
import { seedDemo } from '@/lib/cli/seed-demo.mjs';
import { openTemporaryDatabase } from '@/lib/cli/temporary-database.mjs';
import { startBoard } from './board-server';

/** Once a run: a database with the demo scenario and the board on it. Workers find both by the environment. */
export default async function setup() {
  const database = await openTemporaryDatabase();
  try {
    await prepare(database);
    await seedDemo(database);
    const board = await startBoard(database.appUrl);
    process.env.BOARD_URL = board.url;
    process.env.DATABASE_URL = database.appUrl;
    process.env.DATABASE_ADMIN_URL = database.adminUrl;
    return async () => {
      await board.stop();
      await database.close();
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
