import { z } from 'zod';
import { LOCALE_COOKIE, LOCALES } from '@/lib/i18n/locale';

/** `device`: as the device is set. */
export const THEMES = ['device', 'light', 'dark'] as const;
/** `projector`: read from the far end of a hall. */
export const TEXT_SIZES = ['plain', 'large', 'larger', 'projector'] as const;

export type Theme = (typeof THEMES)[number];
export type TextSize = (typeof TEXT_SIZES)[number];
export interface Display {
  readonly theme: Theme;
  readonly text: TextSize;
}

/** What one press changes: a look of the page or its language; anything else is refused. */
export const displayChange = z.strictObject({
  theme: z.enum(THEMES).optional(),
  text: z.enum(TEXT_SIZES).optional(),
  locale: z.enum(LOCALES).optional(),
});

export const DISPLAY_COOKIES = { theme: 'ntm_theme', text: 'ntm_text', locale: LOCALE_COOKIE } as const;
