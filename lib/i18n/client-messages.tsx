import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { localeOf } from './locale';
import { loadMessages } from './messages';

/** Small enough to go with every page; error pages need them. */
const ALWAYS = ['common', 'errors', 'failure'] as const;

/**
 * Gives client components below it the named namespaces of the catalogue.
 * The rest stays on the server: the whole catalogue in every page would weigh more than its figures.
 */
export async function ClientMessages({ namespaces = [], children }: { namespaces?: readonly string[]; children: ReactNode }) {
  const all = await loadMessages(localeOf(await getLocale()));
  const wanted = new Set<string>([...ALWAYS, ...namespaces]);
  const messages = Object.fromEntries(Object.entries(all).filter(([name]) => wanted.has(name)));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
