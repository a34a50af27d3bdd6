import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, inRoot } from './paths.mjs';
import { Refusal } from './tell.mjs';

/** Where the data of this project are kept: NTM_DATA_DIR, else `.data/`, or for root a folder the database user can reach. */
export function dataHome() {
  if (process.env.NTM_DATA_DIR) return path.resolve(process.env.NTM_DATA_DIR);
  if (process.getuid?.() !== 0) return inRoot('.data');
  return path.join('/var/lib/ntm-board', createHash('sha256').update(ROOT).digest('hex').slice(0, 12));
}

/**
 * Makes the data folder and lets the database user pass through it, whatever the umask; a folder above it that keeps
 * him out is refused, for only its owner can know why.
 * @param {string} folder
 * @param {{ uid: number, gid: number } | null} user
 */
export function makeHome(folder, user) {
  const first = fs.mkdirSync(folder, { recursive: true });
  if (first)
    for (let made = path.dirname(folder); made.length >= first.length; made = path.dirname(made))
      fs.chmodSync(made, 0o711);
  const home = fs.realpathSync(folder);
  fs.chmodSync(home, 0o711);
  if (spawnSync('/bin/sh', ['-c', 'cd "$0"', home], { ...user, cwd: '/' }).status !== 0)
    throw new Refusal(
      `Người dùng của cơ sở dữ liệu không vào được ${home}: hãy đặt NTM_DATA_DIR vào một thư mục mà mọi người dùng vào được.`,
    );
  return home;
}
