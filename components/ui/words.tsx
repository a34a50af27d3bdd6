import { useLocale } from 'next-intl';
import { Fragment } from 'react';

const [OPEN, CLOSE] = ['\u2068', '\u2069'];
const NAMES = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'u');

/** A name that goes into a text of the catalogue and stays Vietnamese there; the signs around it are not seen. */
export function vietnamese(name: string): string {
  return `${OPEN}${name}${CLOSE}`;
}

/** A text of the catalogue in which names given by `vietnamese` are marked as such, for whoever hears the page. */
export function Words({ of: text }: { of: string }) {
  const locale = useLocale();
  const parts = text.split(NAMES);
  if (locale === 'vi') return parts.join('');
  return parts.map((part, at) =>
    at % 2 === 1 ? (
      <span key={at} lang="vi">
        {part}
      </span>
    ) : (
      <Fragment key={at}>{part}</Fragment>
    ),
  );
}
