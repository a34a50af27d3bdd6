import { cookies } from 'next/headers';
import type { Display } from './display';
import { DISPLAY_COOKIES, displayChange } from './schema';

/** How this device wants its pages; what it does not say, or says wrongly, is as shipped. */
export async function readDisplay(): Promise<Display> {
  const jar = await cookies();
  const theme = displayChange.shape.theme.safeParse(jar.get(DISPLAY_COOKIES.theme)?.value).data;
  const text = displayChange.shape.text.safeParse(jar.get(DISPLAY_COOKIES.text)?.value).data;
  return { theme: theme ?? 'device', text: text ?? 'plain' };
}
