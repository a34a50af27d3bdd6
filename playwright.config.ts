import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './lib/cli/chromium.mjs';

export default defineConfig({
  testDir: 'tests',
  // Who only asks keeps the server busy, who looks keeps a browser busy: beside each other both cores are in use.
  projects: [
    { name: 'isolation', testMatch: 'isolation/**/*.spec.ts', workers: 1 },
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts', workers: 2 },
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
