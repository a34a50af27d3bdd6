import { z } from 'zod';
import { code } from './fields';

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && username === '' && password === '';
}

/** An address of the web, as it is kept; null: none was typed. */
export const webAddressOrNull = z
  .string()
  .trim()
  .max(1_000, code('text_too_long'))
  .refine((text) => text === '' || isWebAddress(text), code('link_invalid'))
  .transform((text) => (text === '' ? null : new URL(text).href));
