import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_LOCALE, type Locale } from './locale';

export type Messages = { [key: string]: string | Messages };

const folder = path.join(process.cwd(), 'lib', 'i18n', 'messages');
const loaded = new Map<Locale, Promise<Messages>>();

async function readLocale(locale: Locale): Promise<Messages> {
  const files = await readdir(path.join(folder, locale)).catch(() => []);
  const names = files.filter((file) => file.endsWith('.json'));
  const texts = await Promise.all(names.map((file) => readFile(path.join(folder, locale, file), 'utf8')));
  return Object.fromEntries(names.map((file, i) => [path.basename(file, '.json'), JSON.parse(texts[i] ?? '{}')]));
}

function merge(base: Messages, over: Messages): Messages {
  const result: Messages = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = result[key];
    result[key] = typeof value === 'object' && typeof below === 'object' ? merge(below, value) : value;
  }
  return result;
}

/** Every namespace of a locale, one file each; what a translation lacks is said in Vietnamese. */
export function loadMessages(locale: Locale): Promise<Messages> {
  const known = loaded.get(locale);
  if (known && process.env.NODE_ENV === 'production') return known;
  const fresh =
    locale === DEFAULT_LOCALE
      ? readLocale(locale)
      : Promise.all([loadMessages(DEFAULT_LOCALE), readLocale(locale)]).then(([base, over]) => merge(base, over));
  loaded.set(locale, fresh);
  return fresh;
}
