import pg from 'pg';
import { expect, test } from 'vitest';
import { sql } from '@/prisma/migrate.mjs';
import { testDatabase } from '@/tests/setup/database';

const SHAPE = `
  SELECT table_name, column_name, data_type, udt_name, is_nullable, column_default, character_maximum_length,
    numeric_precision, numeric_scale, datetime_precision
  FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
  ORDER BY table_name, column_name`;

const INDEXES = `
  SELECT tablename, indexname, indexdef FROM pg_indexes
  WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY indexname`;

async function shapeOf(url: string, before = '') {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(before);
    return { columns: (await client.query(SHAPE)).rows, indexes: (await client.query(INDEXES)).rows };
  } finally {
    await client.end();
  }
}

test('the migrations and schema.prisma describe the same tables', async () => {
  const migrated = await testDatabase();
  const drawn = await testDatabase();
  try {
    const ddl = await sql(migrated.adminUrl);
    const fromMigrations = await shapeOf(migrated.adminUrl);
    const fromSchema = await shapeOf(drawn.adminUrl, `DROP SCHEMA public CASCADE; CREATE SCHEMA public; ${ddl}`);
    expect(fromMigrations.columns.length).toBeGreaterThan(50);
    expect(fromMigrations.columns).toEqual(fromSchema.columns);
    // Hand-written migrations may add indexes that the schema language cannot say; none may be missing.
    expect(fromMigrations.indexes).toEqual(expect.arrayContaining(fromSchema.indexes));
  } finally {
    await Promise.all([migrated.drop(), drawn.drop()]);
  }
});
