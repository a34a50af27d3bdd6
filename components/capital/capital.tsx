import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { CapitalView } from '@/lib/features/capital/view';
import { showCount } from '@/lib/i18n/format';
import { CapitalLead } from './capital-lead';
import { CapitalLines } from './capital-lines';
import { CapitalTable } from './capital-table';
import { useCapitalFields } from './use-capital-fields';

interface Props {
  view: CapitalView;
  say: FormAction;
  takeBack: FormAction;
}

/** The money of a unit: by source, by works, of the units under it, and every line as it was said. */
export function Capital({ view, say, takeBack }: Props) {
  const t = useTranslations('capital');
  const sourceWord = useTranslations('capital.source');
  const { frame, frames, own, sources, works, below, belowSum, belowOf, lines } = view;
  const fields = useCapitalFields(view);
  return (
    <div className="flex flex-col gap-8">
      {frame === null ? (
        <EmptyState title={t('empty.title')}>{t(view.add ? 'empty.write' : 'empty.body')}</EmptyState>
      ) : (
        <CapitalLead view={view} />
      )}
      {frames.length > 1 ? (
        <nav aria-label={t('frames')}>
          <ul className="flex flex-wrap gap-x-4 text-small">
            {frames.map((one) => (
              <li key={one.frame}>
                <a
                  href={one.href}
                  aria-current={one.frame === frame ? 'page' : undefined}
                  className="inline-flex min-h-8 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline max-sm:min-h-11"
                >
                  {t('frame', { frame: one.frame })}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {view.add ? (
        <SentForm id="ghi-von" action={say} fields={fields} submit={t('sayHere')} summary={t('saySummary')} />
      ) : null}
      {sources.length > 0 ? (
        <Section id="theo-nguon" title={t('bySource')} aside={t('inBillions')}>
          <CapitalTable
            caption={t('bySource')}
            file="von-theo-nguon"
            what={t('column.source')}
            rows={sources.map((row) => ({ ...row, key: row.source, head: sourceWord(row.source), isLow: false }))}
            sum={{ ...own, head: t('sum') }}
          />
        </Section>
      ) : null}
      {works.length > 0 ? (
        <Section id="theo-cong-trinh" title={t('byWorks')} aside={t('inBillions')}>
          <p className="max-w-4xl pb-2 text-small text-quiet">{t('worksRule')}</p>
          <CapitalTable
            caption={t('byWorks')}
            file="von-theo-cong-trinh"
            what={t('column.works')}
            rows={works.map((row) => ({
              ...row,
              key: `${row.works} ${row.criterion?.number}`,
              head: (
                <span lang="vi">
                  {row.works ?? t('noWorks')}
                  {row.criterion ? (
                    <span className="block text-quiet">
                      {row.criterion.number} {row.criterion.name}
                    </span>
                  ) : null}
                </span>
              ),
            }))}
          />
        </Section>
      ) : null}
      {below.length > 0 && belowOf !== null ? (
        <Section
          id="don-vi"
          title={t('below', { n: showCount(below.length), of: showCount(belowOf) })}
          aside={t('inBillions')}
        >
          <p className="max-w-4xl pb-2 text-small text-quiet">{t('belowRule')}</p>
          <CapitalTable
            caption={t('below', { n: showCount(below.length), of: showCount(belowOf) })}
            file="von-cac-don-vi"
            what={t('column.unit')}
            rows={below.map((row) => ({
              ...row,
              key: row.unit.code,
              head: (
                <a href={row.href} lang="vi">
                  {row.unit.title}
                </a>
              ),
            }))}
            sum={{ ...belowSum, isLow: false, head: t('sum') }}
          />
        </Section>
      ) : null}
      {lines.length > 0 ? <CapitalLines view={view} takeBack={takeBack} /> : null}
    </div>
  );
}
