import { useTranslations } from 'next-intl';
import type { BoundaryState } from '@/lib/features/boundaries/boundary-state';
import { showCount, showDate } from '@/lib/i18n/format';

/** Whom a file of borders covers, or everything that is wrong with it. */
export function BoundaryPreview({ state }: { state: Extract<BoundaryState, { status: 'read' }> }) {
  const t = useTranslations('map.office');
  const errorWord = useTranslations('errors');
  const { name, day, found, of, missing, corners, faults } = state;
  if (faults.length > 0) {
    return (
      <div role="alert" className="flex flex-col gap-2">
        <p className="font-semibold text-not-met">{t('faults', { name, n: faults.length })}</p>
        <ul className="flex flex-col gap-1 text-small">
          {faults.map(({ feature, unit, code }) => (
            <li key={`${feature} ${code}`}>
              <span className="font-semibold">
                {feature === null ? t('inFile') : unit ? t('inUnit', { feature, unit }) : t('inFeature', { feature })}
              </span>{' '}
              {errorWord(code)}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const left = of - found;
  return (
    <div role="status" className="flex max-w-prose flex-col gap-2">
      <p className="font-semibold">{t('covers', { name, found, of, day: showDate(day) })}</p>
      <p className="text-small">
        {t('corners', { before: showCount(corners.before), after: showCount(corners.after) })}
      </p>
      {left > 0 ? (
        <details>
          <summary className="inline-flex min-h-8 items-center text-small text-accent">
            {t('missing', { n: left })}
          </summary>
          <p className="text-small" lang="vi">
            {missing.join(', ')}
            {missing.length < left ? ' …' : ''}
          </p>
        </details>
      ) : null}
    </div>
  );
}
