'use client';

import { NextIntlClientProvider, type Locale } from 'next-intl';
import type { ReactNode } from 'react';
import type { Messages } from './messages';

export interface PackedWords {
  locale: Locale;
  timeZone: string;
  /** A catalogue as JSON: React passes a text on as it is, but would walk every entry of an object twice. */
  packed: string;
}

const read = new Map<string, Messages>();

/** Parsed once: there are as many texts as kinds of pages. */
function readMessages(packed: string): Messages {
  const messages = read.get(packed) ?? (JSON.parse(packed) as Messages);
  read.set(packed, messages);
  return messages;
}

/** The messages of the client components below it. */
export function PackedMessages({ locale, timeZone, packed, children }: PackedWords & { children: ReactNode }) {
  return (
    <NextIntlClientProvider locale={locale} timeZone={timeZone} messages={readMessages(packed)}>
      {children}
    </NextIntlClientProvider>
  );
}
