import { useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { ReportsView } from '@/lib/features/reports/view';
import { showCount } from '@/lib/i18n/format';
import { Duties } from './duties';
import { OwedTable } from './owed-table';
import { useWindowWords } from './use-window-words';

interface Props {
  view: ReportsView;
  addDuty: FormAction;
  endDuty: FormAction;
}

/** Who owes which report, what is late, what was sent; each period's report is filled with one click. */
export function Reports({ view, addDuty, endDuty }: Props) {
  const t = useTranslations('reports');
  const { nameOf, daysOf } = useWindowWords();
  const { own, below, late, due, sentCount, ready, sent } = view;
  return (
    <div className="flex flex-col gap-8">
      <p className="text-large font-semibold">
        {own.length + below.length === 0
          ? t('nothingOwed')
          : t('heading', { late: showCount(late), due: showCount(due), sent: showCount(sentCount) })}
      </p>
      <Section id="lap-bao-cao" title={t('fill')}>
        <ul className="flex flex-wrap gap-x-8 gap-y-1 text-small">
          {ready.map(({ window, href, sent: isSent }) => (
            <li key={window.cadence}>
              <a href={href} className="inline-flex min-h-8 items-center max-sm:min-h-11">
                {t('reportOf', { window: nameOf(window) })}
              </a>{' '}
              <span className="text-quiet">
                {window.cadence === 'day' ? '' : daysOf(window)}
                {isSent ? ` · ${t('isSent')}` : ''}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {own.length > 0 ? (
        <Section id="don-vi-nay" title={t('own', { unit: view.title })}>
          <OwedTable rows={own} caption={t('own', { unit: view.title })} file="bao-cao-phai-gui" single />
        </Section>
      ) : null}
      {below.length > 0 ? (
        <Section id="cap-duoi" title={t('below')} aside={showCount(below.length)}>
          <OwedTable rows={below} caption={t('below')} file="bao-cao-cap-duoi" single={false} />
        </Section>
      ) : null}
      {sent.length > 0 ? (
        <Section id="da-gui" title={t('sent')}>
          <ul className="flex flex-col gap-1 text-small">
            {sent.map((one) => (
              <li key={one.id}>
                <a href={one.href}>{t('reportOf', { window: nameOf(one) })}</a> · <Day iso={one.on} /> ·{' '}
                <span lang="vi">{one.post}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Duties view={view} add={addDuty} end={endDuty} />
    </div>
  );
}
