'use server';

import { cookies } from 'next/headers';
import { DISPLAY_COOKIES, displayChange } from './schema';

const YEAR = 365 * 24 * 60 * 60;

/** Keeps on this device how its pages look: theme, size of text or language. What is none of these changes nothing. */
export async function changeDisplay(form: FormData): Promise<void> {
  const said = [...form].filter(([name]) => !name.startsWith('$ACTION'));
  const change = displayChange.safeParse(Object.fromEntries(said));
  if (!change.success) return;
  const jar = await cookies();
  for (const [key, value] of Object.entries(change.data)) {
    jar.set(DISPLAY_COOKIES[key as keyof typeof DISPLAY_COOKIES], value, {
      path: '/',
      maxAge: YEAR,
      sameSite: 'lax',
      httpOnly: true,
    });
  }
}
