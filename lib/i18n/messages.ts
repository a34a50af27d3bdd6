import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import compile from 'icu-minify/compile';
import { DEFAULT_LOCALE, type Locale } from './locale';

/** Texts in ICU syntax as the files hold them. */
type Texts = { [key: string]: string | Texts };
/** The same, compiled: a page says dozens of texts, and each would be parsed anew for every request. */
export type Messages = { [key: string]: ReturnType<typeof compile> | Messages };

const folder = path.join(process.cwd(), 'lib', 'i18n', 'messages');
const loaded = new Map<Locale, Promise<Messages>>();

async function readLocale(locale: Locale): Promise<Texts> {
  const files = await readdir(path.join(folder, locale)).catch(() => []);
  const names = files.filter((file) => file.endsWith('.json'));
  const texts = await Promise.all(names.map((file) => readFile(path.join(folder, locale, file), 'utf8')));
  return Object.fromEntries(names.map((file, i) => [path.basename(file, '.json'), JSON.parse(texts[i] ?? '{}')]));
}

function merge(base: Texts, over: Texts): Texts {
  const result: Texts = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = result[key];
    result[key] = typeof value === 'object' && typeof below === 'object' ? merge(below, value) : value;
  }
  return result;
}

function compileAll(texts: Texts): Messages {
  const compiled = Object.entries(texts).map(([key, text]) => [
    key,
    typeof text === 'string' ? compile(text) : compileAll(text),
  ]);
  return Object.fromEntries(compiled) as Messages;
}

/** Every namespace, one file each; what a translation lacks is said in Vietnamese. */
async function readTexts(locale: Locale): Promise<Texts> {
  const base = await readLocale(DEFAULT_LOCALE);
  return locale === DEFAULT_LOCALE ? base : merge(base, await readLocale(locale));
}

/** The whole catalogue of a locale. */
export function loadMessages(locale: Locale): Promise<Messages> {
  const known = loaded.get(locale);
  if (known && process.env.NODE_ENV === 'production') return known;
  const fresh = readTexts(locale).then(compileAll);
  loaded.set(locale, fresh);
  return fresh;
}
