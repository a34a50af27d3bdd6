import { inject } from 'vitest';
import { cloneDatabase } from '@/lib/cli/clone-database.mjs';
import { assertLoopback } from './loopback';

/** A migrated, empty database for one test; whoever asked for it drops it. */
export function testDatabase() {
  const template = inject('template');
  assertLoopback(template.superUrl);
  return cloneDatabase(template);
}
