import path from 'node:path';
import { defineConfig } from 'vitest/config';

// `server-only` has nothing to guard outside Next.
const alias = {
  'server-only': path.resolve('tests/setup/empty-module.ts'),
  '@': path.resolve('.'),
};

export default defineConfig({
  resolve: { alias },
  test: {
    // By itself vitest leaves one core alone, and a file of integration waits for the database half of its time.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,components,lib,prisma}/**/*.test.{ts,tsx}'],
          env: { TZ: 'Pacific/Chatham' },
          // Pure functions: files share a process and what it has loaded. Integration files each have their own.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          // Each file in a thread of its own costs a quarter less than in a process of its own.
          pool: 'threads',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/setup/template.ts'],
          setupFiles: ['tests/setup/own-database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
