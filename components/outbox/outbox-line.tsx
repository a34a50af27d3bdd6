'use client';

import { useTranslations } from 'next-intl';
import { useOutboxState } from './use-outbox';
import { useWaitingFiles } from './use-waiting-files';

/** How much waits on this device, in every header; nothing where nothing does. */
export function OutboxLine() {
  const t = useTranslations('outbox.line');
  const { pending, conflicts, refused, hold, kept } = useOutboxState();
  const files = useWaitingFiles();
  const waiting = pending + conflicts + refused + files.length;
  // Half a second of "being sent" is no news: the row itself says so.
  const isNews = waiting > 0 && (hold !== null || conflicts + refused + files.length > 0 || !kept);
  if (!isNews) return null;
  return (
    <p role="status" className="outbox-line no-print">
      {hold === 'not_signed_in' ? <span className="text-not-met">{t('notSignedIn')} </span> : null}
      {kept ? null : <strong className="text-not-met">{t('notKept')} </strong>}
      <a href="/outbox" className={conflicts + refused > 0 ? 'font-semibold text-not-met' : undefined}>
        {t('waiting', { n: waiting })}
      </a>
    </p>
  );
}
