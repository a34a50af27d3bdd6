import fs from 'node:fs';
import { run } from './run.mjs';
import { Refusal, tell } from './tell.mjs';

const PLACES = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];
const APT_MS = 300_000;

/** The LibreOffice of SOFFICE_PATH or of the system. */
export function findSoffice() {
  const named = process.env.SOFFICE_PATH;
  if (named && !fs.existsSync(named)) throw new Refusal(`SOFFICE_PATH không có tệp: ${named}`);
  return named ?? PLACES.find((place) => fs.existsSync(place));
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return undefined;
  tell('Cài LibreOffice Calc của Debian (apt-get)…');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, timeout: APT_MS });
  const wanted = ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc-nogui'];
  await run('apt-get', ['-o', 'DPkg::Lock::Timeout=240', ...wanted], { env, timeout: APT_MS });
  return findSoffice();
}

/** A real LibreOffice, or one clear line why there is none. */
export async function requireSoffice() {
  const found = findSoffice() ?? (await fromDebian());
  if (!found) throw new Refusal('Không có LibreOffice: hãy cài gói libreoffice-calc-nogui hoặc đặt SOFFICE_PATH.');
  return found;
}
