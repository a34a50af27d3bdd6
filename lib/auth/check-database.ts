import { doorPool } from './pool';

/** Whether the database answers now; asks anew each time, so it recovers by itself. */
export async function checkDatabase(): Promise<boolean> {
  try {
    await doorPool().query('SELECT 1');
    return true;
  } catch {
    return false;
  }
}
