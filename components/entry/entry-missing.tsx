import { useTranslations } from 'next-intl';
import type { Status } from '@/lib/domain/criteria/status';
import type { EntryRow } from '@/lib/features/assessments/entry-view';
import { MissingList } from './missing-list';

interface Props {
  rows: readonly EntryRow[];
  of: number;
  statusOf: (row: EntryRow) => Status;
}

/** How many criteria are still missing, always in sight; which ones, and whose they are, unfolds. */
export function EntryMissing({ rows, of, statusOf }: Props) {
  const t = useTranslations('entry');
  if (rows.length === 0)
    return (
      <p role="status" className="ml-auto font-figures">
        {t('complete')}
      </p>
    );
  return (
    <details className="entry-missing-fold">
      <summary className="flex min-h-8 items-center">
        <span role="status" className="font-figures">
          {t('missing', { n: rows.length, of })}
        </span>
      </summary>
      <MissingList rows={rows} statusOf={statusOf} />
    </details>
  );
}
