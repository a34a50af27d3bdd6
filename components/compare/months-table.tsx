import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { TakeAway } from '@/components/take-away/take-away';
import { vietnamese, Words } from '@/components/ui/words';
import type { MonthsModel } from '@/lib/charts/months-model';
import { showDate } from '@/lib/i18n/format';

/** The numbers of the small charts: a month a line, the newest first, a column a unit. */
export function MonthsTable({ model, measure }: { model: MonthsModel; measure: string }) {
  const t = useTranslations('compare.months');
  const { labels, breaks } = model;
  const lines = [...model.lines, model.whole];
  return (
    <TakeAway file="so-sanh-theo-thang">
      <div className="compare-scroll" tabIndex={0} role="region" aria-label={measure}>
        <table className="data-table compare-months">
          <caption className="sr-only">{measure}</caption>
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              {lines.map(({ code, title }) => (
                <th key={code} scope="col" lang="vi" className="num">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {labels
              .map((label, at) => (
                <Fragment key={label}>
                  <tr>
                    <th scope="row">{label}</th>
                    {lines.map(({ code, texts }) => (
                      <td key={code} className="num">
                        <Cell text={texts[at] ?? null} gap={t('none')} />
                      </td>
                    ))}
                  </tr>
                  {breaks
                    .filter((one) => one.at === at)
                    .map(({ set, begin }) => (
                      <tr key={begin}>
                        <td colSpan={lines.length + 1} className="text-quiet">
                          <Words of={t('from', { day: showDate(begin), set: vietnamese(set) })} />
                        </td>
                      </tr>
                    ))}
                </Fragment>
              ))
              .reverse()}
          </tbody>
        </table>
      </div>
    </TakeAway>
  );
}

function Cell({ text, gap }: { text: string | null; gap: string }) {
  if (text === null) return <span className="text-quiet">{gap}</span>;
  return <data value={text.replace(',', '.')}>{text}</data>;
}
