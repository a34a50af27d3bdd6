import fs from 'node:fs';
import os from 'node:os';
import { install } from './install.mjs';
import { generate } from './prisma-generate.mjs';
import { onStop } from './signals.mjs';
import { Refusal, runCommand, tell } from './tell.mjs';
import { sumUp } from './test-report.mjs';
import { checks, endToEnd, libreOffice, makeScratch, vitest } from './test-steps.mjs';

const [part = 'all', ...more] = process.argv.slice(2);

/** Two cores: the checks run beside the tests; what needs the build comes after the tests that do not. */
async function everything(scratch) {
  // Installed, where it has to be, while the unit tests run.
  const office = libreOffice();
  const tests = async () => [
    await vitest('unit', scratch),
    await office,
    await vitest('integration', scratch),
    ...(await endToEnd(scratch)),
  ];
  return (await Promise.all([checks(), tests()])).flat();
}

const PARTS = {
  all: everything,
  checks,
  unit: async (scratch) => [await vitest('unit', scratch, more)],
  integration: async (scratch) => [await libreOffice(), await vitest('integration', scratch, more)],
  e2e: (scratch) => endToEnd(scratch, more),
};

async function prepared() {
  await install();
  await generate();
}

onStop(async () => 130);

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
