import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import type { DraftRecord } from '@/lib/features/catalogue-office/data';
import { showInstant } from '@/lib/i18n/format';
import { langOf } from '@/lib/i18n/lang-of';

/** Drafts in progress, the last touched first. */
export function DraftList({ drafts }: { drafts: readonly DraftRecord[] }) {
  const t = useTranslations('sets.drafts');
  if (drafts.length === 0) return <p className="text-small text-quiet">{t('empty')}</p>;
  return (
    <ul className="flex flex-col gap-1 text-small">
      {drafts.map(({ id, document, baseVersion, updatedBy, updatedAt }) => (
        <li key={id}>
          <a href={`/sets/drafts/${id}`} lang={langOf(document.head.name)}>
            {document.head.name || t('unnamed')}
          </a>
          <span className="text-quiet">
            {' · '}
            {baseVersion === null ? t('new') : t('amends', { version: baseVersion })}
            {' · '}
            <Words of={t('touched', { by: vietnamese(updatedBy), at: showInstant(updatedAt) })} />
          </span>
        </li>
      ))}
    </ul>
  );
}
