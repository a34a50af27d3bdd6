import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { versionBefore } from '@/lib/features/catalogue-office/set-view';
import { showInstant } from '@/lib/i18n/format';
import { PeriodOfVersion } from './period-of-version';

/** The versions of a set in their order, and what each changed. */
export function VersionTimeline({ set, shown }: { set: CatalogueSet; shown: number }) {
  const t = useTranslations('sets.page');
  const none = useTranslations('sets.list');
  const base = `/sets/${encodeURIComponent(set.id)}`;
  return (
    <ol className="flex flex-col gap-1 text-small">
      {set.versions.map((one) => {
        const { version, decision, published, ...period } = one;
        const before = versionBefore(set, one);
        return (
          <li key={version} className="flex flex-wrap gap-x-3">
            {version === shown ? (
              <span aria-current="true" className="font-semibold">
                {t('version', { version })} ({t('shown')})
              </span>
            ) : (
              <a href={`${base}?version=${version}`}>{t('version', { version })}</a>
            )}
            {decision ? <span lang="vi">{decision}</span> : <span>{none('noDecision')}</span>}
            <PeriodOfVersion version={period} />
            <span className="text-quiet">
              {published ? (
                <Words of={t('published', { by: vietnamese(published.by), at: showInstant(published.at) })} />
              ) : (
                t('shipped')
              )}
            </span>
            {before ? <a href={`${base}/changes?from=${before.version}&to=${version}`}>{t('changes')}</a> : null}
          </li>
        );
      })}
    </ol>
  );
}
