import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const NAME = 'ntm-board';

function lookUp(name) {
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  if (!line) return null;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/**
 * Whom the database server runs as: PostgreSQL refuses root, so root gets a system user for it.
 * @returns {{ uid: number, gid: number } | null} null: as ourselves
 */
export function databaseUser() {
  if (process.getuid?.() !== 0) return null;
  if (!lookUp(NAME))
    spawnSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/usr/sbin/nologin',
      NAME,
    ]);
  return lookUp(NAME) ?? lookUp('nobody');
}
