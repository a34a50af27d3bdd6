import { expect, test } from 'vitest';
import { countPlaywright, countVitest, readCounts, sumUp } from './test-report.mjs';

test('a file that could not be loaded counts as one failure, a skipped test as another', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}, {}] },
    { status: 'failed', assertionResults: [] },
  ];
  expect(countVitest({ numPassedTests: 1, numTotalTests: 2, testResults })).toEqual({ passed: 1, failed: 2 });
});

test('an error outside the tests is a failure, and not counted twice', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 3, failed: 1 });
  expect(countPlaywright({ stats: { ...stats, unexpected: 2 }, errors: [{}, {}] })).toEqual({ passed: 3, failed: 2 });
});

test('a runner without a report has failed', () => {
  expect(readCounts('/nowhere/report.json', countVitest, 0)).toEqual({ passed: 0, failed: 1 });
});

test('the last line sums all steps', () => {
  const step = { name: '', seconds: 0, output: '' };
  const { line } = sumUp([
    { ...step, passed: 1, failed: 0 },
    { ...step, passed: 40, failed: 2 },
  ]);
  expect(line).toBe('41 passed, 2 failed');
});
