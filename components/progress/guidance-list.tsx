import { useTranslations } from 'next-intl';
import type { CriterionNotes } from '@/lib/features/progress/criterion-notes';
import { showDate } from '@/lib/i18n/format';

/** Decisions and guidance on a criterion, folded: number, day, who issued it, what it is. */
export function GuidanceList({ guidance, className }: Pick<CriterionNotes, 'guidance'> & { className?: string }) {
  const t = useTranslations('words.guidance');
  if (guidance.length === 0) return null;
  return (
    <details className={className}>
      <summary className="inline-flex min-h-6 items-center text-accent max-sm:min-h-12">
        {t('label', { n: guidance.length })}
      </summary>
      <ul>
        {guidance.map(({ id, docNumber, issuedOn, issuer, title, link }) => {
          const name = issuedOn ? t('dated', { number: docNumber, day: showDate(issuedOn) }) : docNumber;
          return (
            <li key={id} className="py-1" lang="vi">
              {link ? (
                <a href={link} rel="noreferrer">
                  {name}
                </a>
              ) : (
                name
              )}{' '}
              <span className="text-quiet">
                {issuer}: {title}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
