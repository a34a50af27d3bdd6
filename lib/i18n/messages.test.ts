import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { langOf } from './lang-of';
import { LOCALES, type Locale } from './locale';

const folder = path.join(import.meta.dirname, 'messages');

function readTexts(locale: Locale): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (key: string, value: unknown): void => {
    if (typeof value === 'string') texts.set(key, value);
    else for (const [name, below] of Object.entries(value as object)) add(`${key}.${name}`, below);
  };
  for (const file of readdirSync(path.join(folder, locale))) {
    add(path.basename(file, '.json'), JSON.parse(readFileSync(path.join(folder, locale, file), 'utf8')));
  }
  return texts;
}

/** The arguments of a text, wherever they stand: a compiled part begins with its name, the rest lies below it. */
function argumentsOf(part: unknown): string[] {
  if (!Array.isArray(part)) return typeof part === 'object' && part ? Object.values(part).flatMap(argumentsOfMany) : [];
  const [name, ...rest] = part as unknown[];
  return [...(typeof name === 'string' ? [name] : []), ...rest.flatMap(argumentsOf)];
}

function argumentsOfMany(compiled: unknown): string[] {
  return Array.isArray(compiled) ? compiled.flatMap(argumentsOf) : [];
}

function namesIn(text: string): string[] {
  return [...new Set(argumentsOfMany(compile(text)))].sort();
}

const [vi, en] = LOCALES.map(readTexts) as [Map<string, string>, Map<string, string>];

describe('English is complete', () => {
  it('has the same texts', () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
  });

  it('takes the same arguments', () => {
    const differing = [...vi].filter(([key, text]) => `${namesIn(en.get(key) ?? text)}` !== `${namesIn(text)}`);
    expect(differing.map(([key, text]) => [key, text, en.get(key)])).toEqual([]);
  });

  it('leaves Vietnamese to what is quoted', () => {
    expect([...en].filter(([, text]) => langOf(text.replaceAll(/“[^”]*”/g, '')) === 'vi')).toEqual([]);
  });

  // "1,286" beside the figures of the page, which are Vietnamese, would be a small number.
  it('writes no number in its own way', () => {
    const groups = (text: string) => /#|\{\w+,\s*number/.test(text);
    expect([...en].filter(([, text]) => groups(text))).toEqual([]);
  });

  it('says something everywhere', () => {
    expect([...vi, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the arguments of a text', () => {
  it.each([
    ['plain', []],
    ['{a} of {b}', ['a', 'b']],
    ['{n, plural, one {{n} {level}} other {{n} {level}s in {place}}}', ['level', 'n', 'place']],
    ['{n, number} <link>{what}</link>', ['link', 'n', 'what']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
