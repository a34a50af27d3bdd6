import { cookies } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { LOCALE_COOKIE, TIME_ZONE, localeOf } from './locale';
import { loadMessages } from './messages';

export default getRequestConfig(async ({ locale: asked }) => {
  // Official documents ask for Vietnamese words whatever the reader has chosen.
  const locale = localeOf(asked ?? (await cookies()).get(LOCALE_COOKIE)?.value);
  return { locale, timeZone: TIME_ZONE, messages: await loadMessages(locale) };
});
