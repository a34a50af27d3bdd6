import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DirectoryStore } from '@/lib/files/directory-store';
import type { FileKey } from '@/lib/files/file-key';
import type { FileStore } from '@/lib/files/file-store';
import { S3Store } from '@/lib/files/s3-store';
import { startS3 } from '@/tests/setup/s3-server';

let folder: string;
let server: Awaited<ReturnType<typeof startS3>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ntm-files-'));
  server = await startS3();
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const STORES: [string, () => FileStore][] = [
  ['a folder', () => new DirectoryStore(path.join(folder, 'files'))],
  ['a bucket', () => new S3Store(server.settings)],
];

const keyOf = (part: FileKey['part'], tenantId = 1, id: string = randomUUID()): FileKey => ({ tenantId, id, part });
async function bytesOf(store: FileStore, key: FileKey, range?: { first: number; last: number }) {
  const stream = await store.read(key, range);
  return stream && buffer(stream);
}

describe.each(STORES)('%s', (_, open) => {
  it('gives back what was written, whole or a part of it', async () => {
    const store = open();
    const key = keyOf('original');
    const bytes = randomBytes(300_000);
    await store.write(key, bytes);
    expect(await store.size(key)).toBe(300_000);
    expect(bytes.equals((await bytesOf(store, key))!)).toBe(true);
    expect(bytes.subarray(10, 21).equals((await bytesOf(store, key, { first: 10, last: 20 }))!)).toBe(true);
  });

  it('takes a file of the machine, and replaces what was there', async () => {
    const store = open();
    const key = keyOf('shown');
    const from = path.join(folder, randomUUID());
    const bytes = randomBytes(1_500_000);
    await writeFile(from, bytes);
    await store.write(key, randomBytes(20));
    await store.write(key, { path: from });
    expect(bytes.equals((await bytesOf(store, key))!)).toBe(true);
  });

  it('keeps parts, tenants and ids apart, and removes no more than it is asked to', async () => {
    const store = open();
    const id = randomUUID();
    const keys = [
      keyOf('original', 1, id),
      keyOf(0, 1, id),
      keyOf(262_144, 1, id),
      keyOf('original', 11, id),
      keyOf('original', 1),
    ];
    for (const [at, key] of keys.entries()) await store.write(key, Buffer.from(String(at)));
    await store.remove(keys[1]!);
    const sizes = () => Promise.all(keys.map((key) => store.size(key)));
    expect(await sizes()).toEqual([1, null, 1, 1, 1]);
    await store.removeFolder(keys[0]!);
    expect(await sizes()).toEqual([null, null, null, 1, 1]);
    expect(String(await bytesOf(store, keys[3]!))).toBe('3');
  });

  it('what is not there is null, and may be removed', async () => {
    const store = open();
    const key = keyOf('thumbnail');
    expect([await store.read(key), await store.size(key)]).toEqual([null, null]);
    await store.remove(key);
    await store.removeFolder(key);
  });

  it('a file that cannot be read leaves what was there', async () => {
    const store = open();
    const key = keyOf('original');
    await store.write(key, Buffer.from('cũ'));
    await expect(store.write(key, { path: path.join(folder, 'không-có') })).rejects.toThrow();
    expect(String(await bytesOf(store, key))).toBe('cũ');
  });

  it('takes no key that could be a path', async () => {
    const store = open();
    for (const id of ['..', 'a/b', '', randomUUID().toUpperCase(), `${randomUUID()}/..`])
      await expect(store.write(keyOf('original', 1, id), Buffer.from('x'))).rejects.toThrow('no key');
    await expect(store.read(keyOf('original', 0))).rejects.toThrow('no key');
    await expect(store.read(keyOf(-1))).rejects.toThrow('no key');
  });
});

it('a folder is for its owner alone, and nothing half written stays in it', async () => {
  const root = path.join(folder, 'own');
  const store = new DirectoryStore(root);
  const key = keyOf('original');
  await store.write(key, Buffer.from('x'));
  await store.write(key, { path: path.join(folder, 'không-có') }).catch(() => undefined);
  const place = path.join(root, '1', key.id);
  expect(await readdir(place)).toEqual(['original']);
  const mode = async (name: string) => ((await stat(name)).mode & 0o777).toString(8);
  expect([await mode(root), await mode(place), await mode(path.join(place, 'original'))]).toEqual([
    '700',
    '700',
    '600',
  ]);
  await store.remove(key);
  await expect(stat(place)).rejects.toThrow();
});
