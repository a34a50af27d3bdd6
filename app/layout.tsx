import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { readDisplay } from '@/lib/features/display/loaders';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  const system = t('system');
  return { title: { default: system, template: `%s · ${system}` }, robots: { index: false, follow: false } };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page made at build time would carry no nonce and lose every script.
  await connection();
  const [locale, { theme, text }] = await Promise.all([getLocale(), readDisplay()]);
  return (
    <html lang={locale} data-theme={theme} data-text={text}>
      <body>{children}</body>
    </html>
  );
}
