export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each in itself: who cannot read the page's language finds his own. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { vi: 'Tiếng Việt', en: 'English' };

export const DEFAULT_LOCALE: Locale = 'vi';
export const LOCALE_COOKIE = 'ntm_lang';
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

export function localeOf(value: string | undefined): Locale {
  return LOCALES.find((locale) => locale === value) ?? DEFAULT_LOCALE;
}
