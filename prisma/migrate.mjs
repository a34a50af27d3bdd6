// Prisma's migrations through its WASM engine: the ordinary one is a download that a closed network does not have.
// Folders and _prisma_migrations are the ordinary ones, so `prisma migrate deploy` finds what it expects.
// usage: DATABASE_ADMIN_URL=… node prisma/migrate.mjs deploy | new <snake_case_name> | sql
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const require = createRequire(import.meta.url);
const HOME = path.dirname(fileURLToPath(import.meta.url));
const SCHEMA = path.join(HOME, 'schema.prisma');
const MIGRATIONS = path.join(HOME, 'migrations');
const SAVED = path.join(MIGRATIONS, 'last-migrated.schema'); // the engine cannot read a live database: `new` compares with this
const NO_FILTERS = { externalTables: [], externalEnums: [] };
const EMPTY = { tag: 'empty' };

const read = (file) => fs.readFileSync(file, 'utf8');
const datamodel = (content) => ({ tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] });

/** The engine leaves its ten-second lock timer behind, which would keep the process that long after its work. */
function withIdleTimers(glue) {
  const timer = Object.keys(glue).find((name) => name.startsWith('__wbg_setTimeout_'));
  return timer ? { ...glue, [timer]: (callback, ms) => setTimeout(callback, ms >>> 0).unref() } : glue;
}

/** Does work with an engine on the database, and leaves no connection behind. */
async function withEngine(url, work) {
  const glueId = '@prisma/schema-engine-wasm/schema_engine_bg';
  const glue = await import(glueId);
  const bytes = fs.readFileSync(path.join(path.dirname(require.resolve(glueId)), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': withIdleTimers(glue) });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  const pool = new pg.Pool({ connectionString: url });
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool));
    const engine = await glue.SchemaEngine.new({ datamodels: [['schema.prisma', read(SCHEMA)]] }, () => {}, adapter);
    return await work(engine);
  } finally {
    await pool.end();
  }
}

function migrationsList() {
  const lock = path.join(MIGRATIONS, 'migration_lock.toml');
  const names = fs
    .readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: MIGRATIONS,
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: fs.existsSync(lock) ? read(lock) : null },
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: read(path.join(MIGRATIONS, name, 'migration.sql')) },
      },
    })),
  };
}

/** The engine compares two texts here, yet wants a live connection. */
async function difference(url, from) {
  const question = {
    from,
    to: datamodel(read(SCHEMA)),
    script: true,
    exitCode: true,
    filters: NO_FILTERS,
    shadowDatabaseUrl: null,
  };
  const answer = await withEngine(url, (engine) => engine.diff(question));
  return answer.exitCode === 0 ? null : answer.stdout;
}

/** Applies the migrations that are missing; `url` is the owner's. Returns their names. */
export async function deploy(url) {
  const answer = await withEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList: migrationsList(), filters: NO_FILTERS }),
  );
  return answer.appliedMigrationNames;
}

/** The whole DDL of schema.prisma; `url` of any live database. */
export const sql = async (url) => (await difference(url, EMPTY)) ?? '';

/** Writes the next migration's folder; null when the schema has not changed since the last one. */
export async function newMigration(url, name) {
  const text = await difference(url, fs.existsSync(SAVED) ? datamodel(read(SAVED)) : EMPTY);
  if (text === null) return null;
  const folder = path.join(MIGRATIONS, `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'migration.sql'), text);
  fs.writeFileSync(path.join(MIGRATIONS, 'migration_lock.toml'), 'provider = "postgresql"\n');
  fs.copyFileSync(SCHEMA, SAVED);
  return folder;
}

async function command([verb, name], url) {
  if (url && verb === 'deploy') return (await deploy(url)).join('\n') || 'up to date';
  if (url && verb === 'sql') return sql(url);
  if (url && verb === 'new' && /^[a-z0-9_]+$/.test(name ?? ''))
    return (await newMigration(url, name)) ?? 'schema.prisma has not changed';
  process.exitCode = 2;
  return 'usage: DATABASE_ADMIN_URL=… node prisma/migrate.mjs deploy | new <snake_case_name> | sql';
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(`${await command(process.argv.slice(2), process.env.DATABASE_ADMIN_URL)}\n`);
