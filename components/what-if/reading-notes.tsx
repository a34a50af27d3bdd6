import { useTranslations } from 'next-intl';
import type { WhatIfView } from '@/lib/features/what-if/view';

/** What the figures do not know: units without a value, thresholds that nobody has compared, statuses that say otherwise. */
export function ReadingNotes({ view, level }: { view: WhatIfView; level: string }) {
  const t = useTranslations('whatif.notes');
  const coverage = view.result?.coverage ?? [];
  return (
    <ul className="list-disc pl-5 text-small">
      {view.restricted ? <li>{t('restricted')}</li> : null}
      {coverage.map(({ code, measured, unmeasured }) => (
        <li key={code}>{t('coverage', { code, measured, unmeasured, level })}</li>
      ))}
      {coverage.map(({ code, unjudged }) =>
        unjudged > 0 ? <li key={code}>{t('unjudged', { code, unjudged, level })}</li> : null,
      )}
      {coverage.map(({ code, confirmed }) => (confirmed ? null : <li key={code}>{t('unconfirmed', { code })}</li>))}
      <li>{t('rule')}</li>
      {view.differing.cells > 0 ? <li>{t('differing', { ...view.differing, level })}</li> : null}
    </ul>
  );
}
