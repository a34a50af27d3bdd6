import { prepare } from './prepare.mjs';
import { seedDemo } from './seed-demo.mjs';
import { openTemporaryDatabase } from './temporary-database.mjs';

/** A database with the demo scenario for one run of tests, gone at `close()`. */
export async function openDemoDatabase() {
  const database = await openTemporaryDatabase();
  try {
    await prepare(database);
    await seedDemo(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
