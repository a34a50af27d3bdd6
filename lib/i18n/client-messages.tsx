import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { localeOf, TIME_ZONE } from './locale';
import { loadMessages, type Messages } from './messages';
import { PackedMessages, type PackedWords } from './packed-messages';
import { pickMessages } from './pick-messages';

/** Few words that stand under any table. */
const EVERYWHERE = ['takeAway'];

const packs = new WeakMap<Messages, Map<string, string>>();

interface Props {
  /** Namespaces or parts of them: "auth", "words.status". */
  namespaces: readonly string[];
  children: ReactNode;
}

/**
 * Gives the client components below it these parts of the catalogue, and no others.
 * What server components say needs none: the whole catalogue in every page would weigh more than its figures.
 */
export async function ClientMessages({ namespaces, children }: Props) {
  return <PackedMessages {...await packWords(namespaces)}>{children}</PackedMessages>;
}

/** The same, for a client component that gives the words on by itself. */
export async function packWords(namespaces: readonly string[]): Promise<PackedWords> {
  const locale = localeOf(await getLocale());
  const packed = pack(await loadMessages(locale), [...EVERYWHERE, ...namespaces]);
  return { locale, timeZone: TIME_ZONE, packed };
}

/** Packed once a catalogue: there are as many parts as kinds of pages. */
function pack(all: Messages, namespaces: readonly string[]): string {
  const known = packs.get(all) ?? new Map<string, string>();
  packs.set(all, known);
  const key = namespaces.join();
  const packed = known.get(key) ?? JSON.stringify(pickMessages(all, namespaces));
  known.set(key, packed);
  return packed;
}
