import { useTranslations } from 'next-intl';
import { TakePicture } from '@/components/take-away/take-picture';
import { Disclosure } from '@/components/ui/disclosure';
import { vietnamese, Words } from '@/components/ui/words';
import { monthsModel } from '@/lib/charts/months-model';
import { unitHref } from '@/lib/charts/unit-href';
import type { CompareView, MonthsView } from '@/lib/features/compare/view';
import { MonthsNotes } from './months-notes';
import { MonthsTable } from './months-table';
import { SmallChart } from './small-chart';

/** All districts (or the units themselves) month by month: small charts on one scale, their numbers in one table. */
export function MonthsSection({ view, months }: { view: CompareView; months: MonthsView }) {
  const t = useTranslations('compare.months');
  const level = useTranslations('words.level')(view.countedLevel);
  const model = monthsModel(months, view.decimals);
  const measure = view.places.length > 1 ? t('average', { level }) : t('score');
  if (model.empty) return <p className="text-small text-quiet">{t('empty')}</p>;
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-prose text-small text-quiet">
        <Words
          of={t('how', {
            whole: vietnamese(model.whole.title),
            measure,
            size: model.size,
            first: model.labels[0] ?? '',
            last: model.labels.at(-1) ?? '',
          })}
        />
      </p>
      <TakePicture file="so-sanh-theo-thang">
        <ul className="small-charts">
          {model.lines.map((line) => (
            <li key={line.code}>
              <figure>
                <figcaption>
                  <a href={unitHref(line.code, view.query)} lang="vi" className="no-underline hover:underline">
                    {line.title}
                  </a>
                  <span className={line.last === null ? 'text-quiet' : 'font-figures font-semibold'}>
                    {line.last ?? t('none')}
                  </span>
                </figcaption>
                <SmallChart line={line} model={model} />
              </figure>
            </li>
          ))}
        </ul>
      </TakePicture>
      <MonthsNotes model={model} earlier={months.earlier} eras={months.eras} />
      <Disclosure label={t('table')}>
        <MonthsTable model={model} measure={measure} />
      </Disclosure>
    </div>
  );
}
