import { fingerprint, unlessStamped } from './fingerprint.mjs';
import { inRoot } from './paths.mjs';
import { runNode } from './run.mjs';
import { Refusal, tell } from './tell.mjs';

const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * Builds the site, unless the build that stands there was made from these very sources.
 * @param {{ typesChecked?: boolean }} [options] whether another step of the run checks the types
 */
export function build({ typesChecked = false } = {}) {
  return unlessStamped(inRoot('.next/made-from'), fingerprint(SOURCES, process.version), async () => {
    tell('Dựng trang (next build)…');
    const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NTM_TYPES_CHECKED: typesChecked ? '1' : '' };
    const { code, output } = await runNode(['node_modules/next/dist/bin/next', 'build'], { env });
    if (code !== 0) throw new Refusal(`next build không thành công:\n${output.trim()}`);
  });
}
