'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { ImportResult } from '@/lib/features/entry-import/view';

const LINKED = 12;

/** What was recorded, and where to see it. */
export function Recorded({ result, restart }: { result: ImportResult; restart: () => void }) {
  const t = useTranslations('entryImport.done');
  const { recorded, same, kept, units } = result;
  return (
    <div className="flex flex-col gap-3">
      <p role="status" className="text-large text-met">
        {t('said', { n: recorded })}
      </p>
      <p>
        {same > 0 ? `${t('same', { n: same })} ` : null}
        {kept > 0 ? t('kept', { n: kept }) : null}
      </p>
      {units.length > 0 ? (
        <div>
          <h3 className="text-small text-quiet">{t('units')}</h3>
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {units.slice(0, LINKED).map(({ code, title }) => (
              <li key={code}>
                <a href={`/units/${encodeURIComponent(code)}`} lang="vi">
                  {title}
                </a>
              </li>
            ))}
            {units.length > LINKED ? (
              <li className="text-quiet">{t('moreUnits', { n: units.length - LINKED })}</li>
            ) : null}
          </ul>
        </div>
      ) : null}
      <Button onClick={restart} className="self-start max-sm:min-h-11">
        {t('next')}
      </Button>
    </div>
  );
}
