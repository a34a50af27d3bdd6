import { useTranslations } from 'next-intl';
import { PrintKey } from '@/components/ui/print-key';
import type { MeetingView } from '@/lib/features/meeting/view';

interface Props {
  view: MeetingView;
  query: string;
  /** Where the page is frozen; null: not for this reader. */
  packHref: string | null;
}

/** What is done with the page: shown on the wall, put on paper, frozen. */
export function MeetingKeys({ view, query, packHref }: Props) {
  const t = useTranslations('meeting.keys');
  return (
    <div className="meeting-keys no-print">
      <a className="link-key" href={`/units/${view.unit.code}/meeting/walk${query}`}>
        {t('project')}
      </a>
      <PrintKey label={t('print')} />
      {packHref ? (
        <a className="link-key" href={packHref}>
          {t('pack')}
        </a>
      ) : null}
    </div>
  );
}
