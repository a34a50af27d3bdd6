import { z } from 'zod';
import type { VersionRules } from '@/lib/domain/criteria/version-rules';

const rules = z.object({
  tagColumns: z.array(z.object({ tag: z.string(), column: z.string() })).default([]),
  points: z.object({ met: z.number(), basically: z.number() }).nullable().default(null),
});

/** What the column `rules` of a version holds; `{}` says nothing. */
export function readRules(value: unknown): VersionRules {
  return rules.parse(value);
}
