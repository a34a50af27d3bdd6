import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const messages = path.join(root, 'lib/i18n/messages/vi');
const catalogue: unknown = Object.fromEntries(
  readdirSync(messages).map((file) => [
    path.basename(file, '.json'),
    JSON.parse(readFileSync(path.join(messages, file), 'utf8')),
  ]),
);

function has(key: string): boolean {
  const found = key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], catalogue);
  return typeof found === 'string';
}

/** Keys that a component names in so many words; those put together from data have their own fallback or type. */
function keysOf(source: string): string[] {
  const namespaces = [...source.matchAll(/const (\w+) = (?:await get|use)Translations\('([\w.]+)'\)(\(?)/g)];
  return namespaces.flatMap(([, name, namespace, called]) =>
    called
      ? []
      : [...source.matchAll(new RegExp(`[^\\w.]${name}\\('([\\w.]+)'`, 'g'))].map(([, key]) => `${namespace}.${key}`),
  );
}

const sources = readdirSync(path.join(root, 'components'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsx'),
);

test.each(sources)('every text of %s is in the catalogue', (file) => {
  const keys = keysOf(readFileSync(path.join(root, 'components', file), 'utf8'));
  expect(keys.filter((key) => !has(key))).toEqual([]);
});
