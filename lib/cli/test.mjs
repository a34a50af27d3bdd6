import fs from 'node:fs';
import os from 'node:os';
import { install } from './install.mjs';
import { generate } from './prisma-generate.mjs';
import { onStop } from './signals.mjs';
import { Refusal, runCommand, tell } from './tell.mjs';
import { sumUp } from './test-report.mjs';
import { checks, dropDemo, endToEnd, libreOffice, makeReady, makeScratch, vitest } from './test-steps.mjs';

const [part = 'all', ...more] = process.argv.slice(2);

/** Two cores: the checks and what the pages need are made beside the tests that need neither. */
async function everything(scratch) {
  // Installed, where it has to be, while the unit tests run.
  const office = libreOffice();
  const tests = async () => [await vitest('unit', scratch), await office, await vitest('integration', scratch)];
  const beside = async () => ({ checked: await checks(), ready: await makeReady({ typesChecked: true }) });
  const [tested, { checked, ready }] = await Promise.all([tests(), beside()]);
  return [...tested, ...checked, ...(await endToEnd(ready, scratch))];
}

const PARTS = {
  all: everything,
  checks,
  unit: async (scratch) => [await vitest('unit', scratch, more)],
  integration: async (scratch) => [await libreOffice(), await vitest('integration', scratch, more)],
  e2e: async (scratch) => endToEnd(await makeReady(), scratch, more),
};

async function prepared() {
  await install();
  await generate();
}

onStop(async () => {
  await dropDemo();
  return 130;
});

await runCommand(async () => {
  const body = PARTS[part];
  if (!body) throw new Refusal(`npm test -- ${Object.keys(PARTS).join(' | ')}`);
  const scratch = makeScratch(os.tmpdir());
  try {
    const results = await prepared().then(
      () => body(scratch),
      (error) => [{ name: 'install', passed: 0, failed: 1, seconds: 0, output: tell(`✗ ${error.message}`) }],
    );
    const { failed, line } = sumUp(results);
    tell('Xong.');
    process.stdout.write(`${line}\n`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
});
