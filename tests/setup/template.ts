import type { TestProject } from 'vitest/node';
import { prepare } from '@/lib/cli/prepare.mjs';
import { openTemporaryDatabase } from '@/lib/cli/temporary-database.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    template: { home: string; superUrl: string; adminUrl: string; appUrl: string };
  }
}

/** One server a run, with one migrated database that every test file copies. */
export default async function setup(project: TestProject) {
  const { home, superUrl, adminUrl, appUrl, close } = await openTemporaryDatabase();
  await prepare({ adminUrl, appUrl });
  project.provide('template', { home, superUrl, adminUrl, appUrl });
  return close;
}
