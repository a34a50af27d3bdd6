import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { unitHref } from '@/lib/charts/unit-href';
import type { HistoryView } from '@/lib/features/progress/load-cell-history';
import { HistoryTable } from './history-table';

/** All that was said of one criterion, or of every criterion of a unit, each with its indicators. */
export function CellHistory({ view, code, query }: { view: HistoryView; code: string; query: string }) {
  const t = useTranslations('progress.history');
  if (view.criteria.length === 0) return <p className="text-quiet">{t('empty')}</p>;
  return (
    <TakeAway file="qua-trinh">
      <div className="flex flex-col gap-8">
        {view.number === null ? null : (
          <p>
            <a href={unitHref(code, query, 'history')}>{t('all')}</a>
          </p>
        )}
        {view.criteria.map((criterion) => (
          <Section
            key={criterion.number}
            id={`tieu-chi-${criterion.number}`}
            title={<span lang="vi">{`${criterion.number}. ${criterion.name}`}</span>}
          >
            <div data-take-part={`${criterion.number} ${criterion.name}`}>
              <HistoryTable facts={criterion.facts} />
            </div>
            {criterion.indicators.map((indicator) => (
              <Disclosure
                key={indicator.code}
                label={<span lang="vi">{`${indicator.code} ${indicator.name}`}</span>}
                open={view.number !== null}
              >
                <div data-take-part={`${indicator.code} ${indicator.name}`}>
                  <HistoryTable facts={indicator.facts} />
                </div>
              </Disclosure>
            ))}
          </Section>
        ))}
      </div>
    </TakeAway>
  );
}
