import { z } from 'zod';
import { LOCALE_COOKIE, LOCALES } from '@/lib/i18n/locale';
import { TEXT_SIZES, THEMES } from './display';

/** What one press changes: a look of the page or its language; anything else is refused. */
export const displayChange = z.strictObject({
  theme: z.enum(THEMES).optional(),
  text: z.enum(TEXT_SIZES).optional(),
  locale: z.enum(LOCALES).optional(),
});

export const DISPLAY_COOKIES = { theme: 'ntm_theme', text: 'ntm_text', locale: LOCALE_COOKIE } as const;
