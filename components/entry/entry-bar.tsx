import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { vietnamese, Words } from '@/components/ui/words';
import type { EntryView } from '@/lib/features/assessments/entry-view';

interface Props {
  view: EntryView;
  current: number;
  onGo: (to: number) => void;
}

/** Two thirds of a thumb. */
const BIG = 'max-sm:min-h-13 max-sm:text-body max-[20rem]:px-1';

/** In reach of the thumb: back, where one is, on. After the last criterion comes the summary. */
export function EntryBar({ view: { rows, code, title }, current, onGo }: Props) {
  const t = useTranslations('entry.deck');
  const isEnd = current >= rows.length;
  return (
    <div className="entry-bar">
      <Button className={BIG} disabled={current === 0} onClick={() => onGo(current - 1)}>
        <span aria-hidden="true">‹</span> {t('back')}
      </Button>
      <p role="status" className="font-figures">
        <span aria-hidden="true">{isEnd ? t('end') : `${current + 1}/${rows.length}`}</span>
        <span className="sr-only">
          {isEnd ? (
            t('end')
          ) : (
            <Words of={t('at', { n: current + 1, of: rows.length, name: vietnamese(rows[current]?.name ?? '') })} />
          )}
        </span>
      </p>
      {isEnd ? (
        <a className="entry-bar-out" href={`/units/${encodeURIComponent(code)}`}>
          <Words of={t('out', { title: vietnamese(title) })} />
        </a>
      ) : (
        <Button look="main" className={BIG} onClick={() => onGo(current + 1)}>
          {current === rows.length - 1 ? t('done') : t('next')} <span aria-hidden="true">›</span>
        </Button>
      )}
    </div>
  );
}
