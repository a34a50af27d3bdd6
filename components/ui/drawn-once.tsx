'use client';

import { NextIntlClientProvider, useLocale, useMessages, useTimeZone } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';

const drawn = new Map<string, Map<string, string>>();
const KEPT = 64;

interface Props {
  /** All that is drawn depends on this text, `part` and the language, and on nothing else. */
  of: string;
  /** Tells what is drawn of the same text apart. */
  part: string;
  className?: string;
  children: ReactNode;
}

/**
 * On the server its markup is drawn once and kept: walking hundreds of elements anew costs more than all else of a page.
 * The browser takes the markup over element by element like any other. Nothing below may read the address or `useId`.
 */
export function DrawnOnce({ of, part, className, children }: Props) {
  const [locale, timeZone, messages] = [useLocale(), useTimeZone(), useMessages()];
  if (typeof window !== 'undefined') return <div className={className}>{children}</div>;
  const markup = keep(of, `${locale} ${part}`, () =>
    renderToString(
      <NextIntlClientProvider locale={locale} timeZone={timeZone} messages={messages}>
        {children}
      </NextIntlClientProvider>,
    ),
  );
  return <div className={className} dangerouslySetInnerHTML={{ __html: markup }} />;
}

function keep(of: string, part: string, draw: () => string): string {
  if (!drawn.has(of) && drawn.size >= KEPT) drawn.clear();
  const parts = drawn.get(of) ?? new Map<string, string>();
  drawn.set(of, parts);
  const markup = parts.get(part) ?? draw();
  parts.set(part, markup);
  return markup;
}
