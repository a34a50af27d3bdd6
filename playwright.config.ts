import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './lib/cli/chromium.mjs';

/** They change nothing, and count nothing that another test could change. */
const READERS = 'isolation/{api,cells,months,pages,pages-without-unit,search}.spec.ts';

export default defineConfig({
  testDir: 'tests',
  // Who only reads by requests keeps the server busy, who looks keeps a browser busy: beside each other cores are in use.
  projects: [
    { name: 'readers', testMatch: READERS, workers: 1 },
    { name: 'others', testMatch: ['e2e/**/*.spec.ts', 'isolation/**/*.spec.ts'], testIgnore: READERS, workers: 2 },
  ],
  globalSetup: './tests/setup/board.ts',
  fullyParallel: false,
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  globalTimeout: 1_200_000,
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.BOARD_URL,
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
    // Pages are kept by a worker only where a test is about that.
    serviceWorkers: 'block',
    trace: 'off',
  },
});
