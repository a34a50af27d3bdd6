import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { requireChromium } from './chromium.mjs';
import { runNode } from './run.mjs';
import { requireSoffice } from './soffice.mjs';
import { Refusal, tell } from './tell.mjs';
import { countPlaywright, countVitest, readCounts } from './test-report.mjs';

const CHECKS = {
  types: ['node_modules/typescript/bin/tsc', '--noEmit'],
  lint: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  layers: [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    'dependency-cruiser.config.cjs',
    'app',
    'components',
    'lib',
    'prisma',
    'tests',
    'proxy.ts',
    'instrumentation.ts',
  ],
  unused: ['node_modules/knip/bin/knip.js', '--no-progress'],
};

/** Runs one step, says how it ended and, when it failed, shows all it said. */
async function step(name, body) {
  const began = Date.now();
  const { output = '', ...counts } = await body().catch((error) => ({
    passed: 0,
    failed: 1,
    output: error instanceof Refusal ? error.message : (error.stack ?? String(error)),
  }));
  const result = { name, ...counts, output, seconds: (Date.now() - began) / 1000 };
  tell(
    `${result.failed === 0 ? '✓' : '✗'} ${name}: ${result.passed} passed, ${result.failed} failed (${result.seconds.toFixed(1)} s)`,
  );
  if (result.failed > 0) process.stdout.write(`${output.trim()}\n`);
  return result;
}

/** Types, lint, layers, dead code: each counts as one test. */
export async function checks() {
  const results = [];
  await runNode(['node_modules/next/dist/bin/next', 'typegen']);
  for (const [name, args] of Object.entries(CHECKS))
    results.push(
      await step(name, async () => {
        const { code, output } = await runNode(args);
        return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
      }),
    );
  return results;
}

/** Unit or integration tests. */
export const vitest = (project, scratch, more = []) =>
  step(project, async () => {
    const report = path.join(scratch, `${project}.json`);
    const args = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...more,
    ];
    const { code, output } = await runNode(['node_modules/vitest/vitest.mjs', ...args], { env: { FORCE_COLOR: '0' } });
    return { ...readCounts(report, countVitest, code), output };
  });

/** A LibreOffice for the sheets that it has to save again; without it that is a failure, never a skip. */
export const libreOffice = () =>
  step('libreoffice', async () => {
    await requireSoffice();
    return { passed: 1, failed: 0 };
  });

let demo = null;

/** Ends the server of `makeReady`. */
export async function dropDemo() {
  const database = demo;
  demo = null;
  await database?.close();
}

/**
 * What the pages are shown with: a real browser, a build, a database with the demo; without one that is a failure, never a skip.
 * @param {{ typesChecked?: boolean }} [options] whether another step of the run checks the types
 */
export async function makeReady(options) {
  const ready = { chromium: '', steps: [] };
  const made = (name, body) => step(name, () => body().then(() => ({ passed: 1, failed: 0 })));
  ready.steps = await Promise.all([
    made('chromium', async () => (ready.chromium = await requireChromium())),
    made('build', () => build(options)),
    made('demo', async () => {
      // Not sooner: what it imports may still have to be installed.
      const { openDemoDatabase } = await import('./demo-database.mjs');
      demo = await openDemoDatabase();
    }),
  ]);
  return ready;
}

/** The pages in the browser, with what `makeReady` made; drops the database. */
export async function endToEnd({ chromium, steps }, scratch, more = []) {
  const run = async () => {
    const report = path.join(scratch, 'e2e.json');
    const { appUrl, adminUrl } = demo;
    const NTM_TEST_DEMO = JSON.stringify({ appUrl, adminUrl });
    const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report, FORCE_COLOR: '0', NTM_TEST_DEMO };
    const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json', ...more];
    const { code, output } = await runNode(args, { env });
    return { ...readCounts(report, countPlaywright, code), output };
  };
  try {
    return steps.some(({ failed }) => failed > 0) ? steps : [...steps, await step('e2e', run)];
  } finally {
    await dropDemo();
  }
}

export const makeScratch = (tmp) => fs.mkdtempSync(path.join(tmp, 'ntm-test-report-'));
