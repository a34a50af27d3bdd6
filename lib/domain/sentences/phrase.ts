import { fold } from '../units/slug';
import { cut, type Source } from './clean-text';
import { readCount, readSaid } from './said';
import type { Said } from './sentence';

/** What is counted, by its word without diacritics. */
const LEVELS: Readonly<Record<string, string>> = { xa: 'xã', thon: 'thôn', huyen: 'huyện', tinh: 'tỉnh', cum: 'cụm' };

const KINDS = {
  /** Up to thousands of millions: what is longer is no figure of the field. */
  count: String.raw`(?<!\d)(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,9})(?!\d)`,
  decimal: String.raw`(?<!\d)\d{1,9}(?:[.,]\d{1,4})?(?!\d)`,
  level: Object.keys(LEVELS).join('|'),
  /** Up to the next sign. */
  text: String.raw`[^,;()]+?`,
  rest: '.+?',
} as const;
type Kind = keyof typeof KINDS;

/** A form of words with places: "{n:count} {level:level} đạt từ {from:count} đến {to:count} tiêu chí". */
export type Phrase = RegExp;

/** A phrase that is a whole clause. Words are compared without diacritics; between the places stands a regular expression. */
export function whole(pattern: string): Phrase {
  return new RegExp(`^(?:va )?${compile(pattern)}$`, 'd');
}

/** A phrase at the beginning. */
export function start(pattern: string): Phrase {
  return new RegExp(`^${compile(pattern)}`, 'd');
}

/** A phrase anywhere, as often as it stands. */
export function anywhere(pattern: string): Phrase {
  return new RegExp(compile(pattern), 'dg');
}

function compile(pattern: string): string {
  return pattern
    .split(/(\{\w+:\w+\})/)
    .map((part) => {
      const place = /^\{(\w+):(\w+)\}$/.exec(part);
      return place ? `(?<${place[1]!}>${KINDS[place[2] as Kind]})` : fold(part.normalize('NFC'));
    })
    .join('');
}

/** What stands in the places of a phrase. */
export class Found {
  constructor(
    private readonly source: Source,
    private readonly match: RegExpExecArray,
  ) {}

  has(name: string): boolean {
    return this.match.groups?.[name] !== undefined;
  }

  text(name: string): string {
    const [from, to] = this.match.indices?.groups?.[name] ?? [0, 0];
    return cut(this.source, from, to).text;
  }

  part(name: string): Source {
    const [from, to] = this.match.indices?.groups?.[name] ?? [0, 0];
    return cut(this.source, from, to);
  }

  count(name: string): number {
    return readCount(this.text(name));
  }

  /** The word of a level, with its diacritics. */
  level(name = 'level'): string {
    return LEVELS[fold(this.text(name))] ?? this.text(name);
  }

  countOrNull(name: string): number | null {
    return this.has(name) ? this.count(name) : null;
  }

  said(name: string): Said {
    return readSaid(this.text(name));
  }

  saidOrNull(name: string): Said | null {
    return this.has(name) ? this.said(name) : null;
  }

  /** What follows the phrase. */
  rest(): Source {
    return cut(this.source, this.match.index + this.match[0].length);
  }
}

export function find(phrase: Phrase, source: Source): Found | null {
  const match = phrase.exec(source.folded);
  return match && new Found(source, match);
}

export function findAll(phrase: Phrase, source: Source): Found[] {
  return [...source.folded.matchAll(phrase)].map((match) => new Found(source, match as RegExpExecArray));
}

/** The first of the phrases that is the whole source, with what it means. */
export function firstOf<T>(source: Source, readings: readonly (readonly [Phrase, (found: Found) => T])[]): T | null {
  for (const [phrase, read] of readings) {
    const found = find(phrase, source);
    if (found) return read(found);
  }
  return null;
}
