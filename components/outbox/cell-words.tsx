import { useTranslations } from 'next-intl';
import { StatusSign } from '@/components/ui/status-sign';
import type { CellContent } from '@/lib/features/outbox/letter';
import { showDate } from '@/lib/i18n/format';

/** What a cell says, in words: status, value, cause and note, and from which day. */
export function CellWords({ content, since }: { content: CellContent; since: string | null }) {
  const t = useTranslations('outbox');
  const causeWord = useTranslations('words.cause');
  const { status, value, note, cause } = content;
  return (
    <>
      <p className="flex flex-wrap gap-x-2">
        {value === null || status !== 'not_assessed' ? <StatusSign status={status} word /> : null}
        {value ? (
          <span className="font-semibold" lang="vi">
            {value}
          </span>
        ) : null}
        {since ? <span>{t('since', { day: showDate(since) })}</span> : null}
      </p>
      {cause ? <p>{t('cause', { cause: causeWord.has(cause) ? causeWord(cause) : cause })}</p> : null}
      {note ? (
        <p className="wrap-anywhere" lang="vi">
          “{note}”
        </p>
      ) : null}
    </>
  );
}
