import { useTranslations } from 'next-intl';
import type { GoalRow } from '@/lib/features/steps/path-view';
import { showDate } from '@/lib/i18n/format';

/** The critical chain of a criterion in words: what it begins with, step after step, when it is through. */
export function ChainLine({ goal: { chain, begins, beginsWith, finish } }: { goal: GoalRow }) {
  const t = useTranslations('path.chain');
  if (begins === null) return null;
  return (
    <p className="max-w-5xl pb-1 text-small">
      <span className="text-quiet">{t('label')}</span>{' '}
      {beginsWith ? (
        <>
          {t(beginsWith.kind)} <span lang="vi">{beginsWith.words ?? t('hidden')}</span>
        </>
      ) : (
        t(`begins.${begins === 'wait' ? 'day' : begins}`)
      )}
      {chain.map(({ id, title, unit }) => (
        <span key={id}>
          {' → '}
          <strong lang="vi">{title ?? t('hiddenStep')}</strong>
          {unit ? <span lang="vi"> ({unit.title})</span> : null}
        </span>
      ))}
      {finish ? ` → ${t('finish', { day: showDate(finish) })}` : ` → ${t('nobodyKnows')}`}
    </p>
  );
}
