import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { localeOf } from './locale';
import { loadMessages } from './messages';
import { pickMessages } from './pick-messages';

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
  const messages = pickMessages(await loadMessages(localeOf(await getLocale())), namespaces);
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
