'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { TakePicture } from '@/components/take-away/take-picture';
import type { SeriesDot } from '@/lib/charts/series-dot';
import { formatNumber } from '@/lib/domain/report/format';
import type { SeriesFigureProps } from './series-figure-props';

const SeriesLine = dynamic(() => import('./series-line').then((module) => module.SeriesLine), { ssr: false });

/** A box of final size with its words; the drawing comes after the first paint. */
export function SeriesFigure(props: SeriesFigureProps) {
  const { title, dots, measure, decimals } = props;
  const t = useTranslations('charts');
  const known = dots.filter((dot) => dot[measure] !== null);
  const [first, last] = [known[0], known.at(-1)];
  const textOf = (dot: SeriesDot) => formatNumber(dot[measure] ?? 0, decimals);
  return (
    <TakePicture file={measure === 'average' ? 'theo-thang-diem' : 'theo-thang-dat-chuan'}>
      <figure className="min-w-0">
        <figcaption className="text-small">
          {title}
          {first && last ? (
            <span className="sr-only">
              {' '}
              {t('summary', {
                title,
                first: textOf(first),
                firstDay: first.label,
                last: textOf(last),
                lastDay: last.label,
              })}
            </span>
          ) : null}
        </figcaption>
        <div className="h-52" aria-hidden="true">
          <SeriesLine {...props} />
        </div>
      </figure>
    </TakePicture>
  );
}
