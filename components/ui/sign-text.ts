import type { Status } from '@/lib/domain/criteria/status';

/** The five signs as letters of the fonts/ntm-signs.woff2, where thousands stand together; drawn as in `sign-shape.tsx`. */
export const SIGN_TEXT: Readonly<Record<Status, string>> = {
  met: '✓',
  not_met: '✕',
  basically_met: '◐',
  not_applicable: '–',
  not_assessed: '◌',
};
