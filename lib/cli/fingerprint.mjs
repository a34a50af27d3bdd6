import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

/** What no build is made of. */
const SKIPPED = /^(generated|cli)$|[.]test[.]tsx?$|[.]md$/;

function* filesUnder(relative) {
  const full = path.join(ROOT, relative);
  const stat = fs.statSync(full, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) yield relative;
  else if (stat.isDirectory())
    for (const name of fs.readdirSync(full).sort())
      if (!SKIPPED.test(name)) yield* filesUnder(path.join(relative, name));
}

/**
 * One hash over the names and contents of files and folders; what is missing counts as missing.
 * @param {string[]} places paths relative to the project
 */
export function fingerprint(places, ...more) {
  const hash = createHash('sha256');
  for (const place of places)
    for (const file of filesUnder(place))
      hash
        .update(`${file}\0`)
        .update(fs.readFileSync(path.join(ROOT, file)))
        .update('\0');
  for (const value of more) hash.update(`${value}\0`);
  return hash.digest('hex');
}

/** Does work unless its stamp file already holds this fingerprint; the stamp is written after success only. */
export async function unlessStamped(stampFile, mark, work) {
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === mark) return false;
  fs.rmSync(stampFile, { force: true });
  await work();
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, mark);
  return true;
}
