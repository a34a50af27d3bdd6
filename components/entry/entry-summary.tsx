import { useTranslations } from 'next-intl';
import { useFilesOnTheirWay } from '@/components/evidence/courier-provider';
import { useOutboxState } from '@/components/outbox/use-outbox';
import type { Status } from '@/lib/domain/criteria/status';
import type { EntryRow, EntryView } from '@/lib/features/assessments/entry-view';
import { MissingList } from './missing-list';

interface Props {
  view: EntryView;
  missing: readonly EntryRow[];
  statusOf: (row: EntryRow) => Status;
  onGo: (to: number) => void;
}

/** The last screen on a phone: what is still missing, and whether everything has arrived. */
export function EntrySummary({ view, missing, statusOf, onGo }: Props) {
  const t = useTranslations('entry.deck');
  const entry = useTranslations('entry');
  const { pending, conflicts, refused } = useOutboxState();
  const files = useFilesOnTheirWay().length;
  const waits = pending + conflicts + refused + files;
  return (
    <section aria-labelledby="tong-ket" className="entry-summary">
      <h2 id="tong-ket" className="text-large">
        {missing.length === 0 ? entry('complete') : entry('missing', { n: missing.length, of: view.rows.length })}
      </h2>
      <p role="status" className={waits === 0 ? 'text-met' : 'font-semibold text-basically'}>
        {waits === 0 ? t('allSent') : null}
        {pending > 0 ? <span className="block">{t('pending', { n: pending })}</span> : null}
        {files > 0 ? <span className="block">{t('files', { n: files })}</span> : null}
        {conflicts + refused > 0 ? (
          <a className="entry-summary-link" href="/outbox">
            {t('toDecide', { n: conflicts + refused })}
          </a>
        ) : null}
      </p>
      <MissingList
        rows={missing}
        statusOf={statusOf}
        onGo={(item) => onGo(view.rows.findIndex((row) => row.item === item))}
      />
    </section>
  );
}
