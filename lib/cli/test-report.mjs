import fs from 'node:fs';

/** @typedef {{ name: string, passed: number, failed: number, seconds: number, output: string }} StepResult */

/** What a run of vitest wrote as JSON, as counts; a test that was skipped has not passed. */
export function countVitest(report) {
  const passed = report.numPassedTests;
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed, failed: report.numTotalTests - passed + broken };
}

/** The same for Playwright. */
export const countPlaywright = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped + (stats.unexpected === 0 ? errors.length : 0),
});

/** Counts of a report file; a runner that wrote none, ran nothing or ended with an error has failed at least once. */
export function readCounts(file, count, code) {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = count(JSON.parse(fs.readFileSync(file, 'utf8')));
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

/** @param {StepResult[]} results */
export function sumUp(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  return { passed, failed, line: `${passed} passed, ${failed} failed` };
}
