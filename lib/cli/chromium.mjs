import fs from 'node:fs';
import { run, runNode } from './run.mjs';
import { Refusal, tell } from './tell.mjs';

/** The one without windows first: the same engine at two thirds of the cost. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const PACKAGES = ['chromium-headless-shell', 'chromium'];
const APT_MS = 300_000;
const DOWNLOAD_MS = 60_000;

/** Playwright's own list, which a second one takes the place of; and pages of the address bar, loaded anew with each window. */
const FEATURES_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

/** No sandbox, because tests also run as root; and nothing that would talk to the outside by itself. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join()}`,
];

/** The browser of CHROMIUM_PATH or of the system. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !fs.existsSync(named)) throw new Refusal(`CHROMIUM_PATH không có tệp: ${named}`);
  return named ?? PLACES.find((place) => fs.existsSync(place));
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return undefined;
  tell('Cài Chromium của Debian (apt-get)…');
  const aptGet = (...args) =>
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=240', ...args], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      timeout: APT_MS,
    });
  await aptGet('update');
  for (const name of PACKAGES) {
    const { code } = await aptGet('install', '-y', '--no-install-recommends', name);
    if (code === 0) break;
  }
  return findChromium();
}

async function fromPlaywright() {
  const { chromium } = await import('@playwright/test');
  if (!fs.existsSync(chromium.executablePath())) {
    tell('Tải Chromium của Playwright (tối đa 60 giây)…');
    await runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { timeout: DOWNLOAD_MS });
  }
  return fs.existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** A real Chromium, or one clear line why there is none. */
export async function requireChromium() {
  const found = findChromium() ?? (await fromDebian()) ?? (await fromPlaywright());
  if (!found) throw new Refusal('Không có Chromium: hãy cài gói chromium hoặc đặt CHROMIUM_PATH.');
  return found;
}
