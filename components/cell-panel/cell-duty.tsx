import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import type { CellAbout } from '@/lib/features/cells/cell-view';
import { showDate } from '@/lib/i18n/format';

/** Who is in charge of the criterion, and what guides it. */
export function CellDuty({ about: { department, guidance } }: { about: CellAbout }) {
  const t = useTranslations('cell');
  return (
    <>
      <p className="text-quiet">
        {department ? <Words of={t('department', { name: vietnamese(department) })} /> : t('departmentNone')}
      </p>
      {guidance.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-6 items-center text-accent max-sm:min-h-12">
            {t('guidance', { n: guidance.length })}
          </summary>
          <ul>
            {guidance.map(({ id, docNumber, issuedOn, title, link }) => (
              <li key={id} lang="vi">
                {link ? (
                  <a href={link} rel="noreferrer">
                    {docNumber}
                  </a>
                ) : (
                  docNumber
                )}
                {issuedOn ? ` (${showDate(issuedOn)})` : null} {title}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
