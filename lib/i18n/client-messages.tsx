import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { localeOf, TIME_ZONE } from './locale';
import { loadMessages } from './messages';
import { PackedMessages } from './packed-messages';
import { pickMessages } from './pick-messages';

/** Few words that stand under any table. */
const EVERYWHERE = ['takeAway'];

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
  const locale = localeOf(await getLocale());
  const packed = JSON.stringify(pickMessages(await loadMessages(locale), [...EVERYWHERE, ...namespaces]));
  return (
    <PackedMessages locale={locale} timeZone={TIME_ZONE} packed={packed}>
      {children}
    </PackedMessages>
  );
}
