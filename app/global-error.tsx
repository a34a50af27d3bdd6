'use client';

import words from '@/lib/i18n/messages/vi/failure.json';
import { readDigest } from '@/lib/errors';
import { Failure } from './failure';
import './globals.css';

interface Props {
  error: Error & { digest?: string };
  retry: () => void;
}

/** Stands in for the root layout too, so it cannot ask for a language and speaks Vietnamese. */
export default function GlobalError({ error, retry }: Props) {
  const { code, id } = readDigest(error.digest);
  const said = code === 'database_unreachable' ? words.database : words;
  return (
    <html lang="vi">
      <body>
        <title>{said.title}</title>
        <Failure title={said.title} text={said.text} next={said.try} id={id ? words.id.replace('{id}', id) : null}>
          <button type="button" className="cursor-pointer text-accent underline" onClick={() => retry()}>
            {words.retry}
          </button>
          <a href="/">{words.home}</a>
        </Failure>
      </body>
    </html>
  );
}
