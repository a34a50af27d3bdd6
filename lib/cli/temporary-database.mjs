import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openDatabase } from './embedded-postgres.mjs';

const shelf = () => (process.getuid?.() === 0 ? '/var/lib/ntm-board' : os.tmpdir());
const NAME = /^ntm-test-(\d+)-/;

const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** A server of its own for one run of tests or measurements, gone with its data at `close()`. Unless told otherwise it trades safety for speed. */
export async function openTemporaryDatabase({ settings = FAST } = {}) {
  await sweep();
  const home = path.join(shelf(), `ntm-test-${process.pid}-${randomBytes(4).toString('hex')}`);
  const database = await openDatabase({ home, settings });
  const close = async () => {
    await database.close();
    fs.rmSync(home, { recursive: true, force: true });
  };
  return { ...database, close };
}

/** Servers whose run was killed before it could end them. */
async function sweep() {
  for (const name of fs.existsSync(shelf()) ? fs.readdirSync(shelf()) : []) {
    const pid = NAME.exec(name)?.[1];
    if (!pid || fs.existsSync(`/proc/${pid}`)) continue;
    const home = path.join(shelf(), name);
    if (fs.existsSync(path.join(home, 'pg/postmaster.pid')))
      await (await openDatabase({ home })).close({ evenIfJoined: true });
    fs.rmSync(home, { recursive: true, force: true });
  }
}
