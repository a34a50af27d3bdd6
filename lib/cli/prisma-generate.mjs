import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fingerprint, unlessStamped } from './fingerprint.mjs';
import { inRoot } from './paths.mjs';
import { runNode } from './run.mjs';
import { Refusal, runCommand, tell } from './tell.mjs';

const prismaVersion = () => JSON.parse(fs.readFileSync(inRoot('node_modules/prisma/package.json'), 'utf8')).version;

/** Writes the database client from prisma/schema.prisma, unless that was done for this very schema. */
export async function generate() {
  const mark = fingerprint(['prisma/schema.prisma', 'prisma.config.ts'], prismaVersion());
  await unlessStamped(inRoot('lib/db/generated/.made-from'), mark, async () => {
    tell('Sinh mã truy cập cơ sở dữ liệu (prisma generate)…');
    const { code, output } = await runNode(['node_modules/prisma/build/index.js', 'generate'], {
      // Generating needs no Rust engine, but prisma downloads one unless a path to some executable is given.
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
    });
    if (code !== 0) throw new Refusal(`prisma generate không thành công:\n${output.trim()}`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(generate);
