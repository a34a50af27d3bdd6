import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { vietnamese, Words } from '@/components/ui/words';
import { completenessModel, type Share } from '@/lib/charts/completeness-model';
import { unitHref } from '@/lib/charts/unit-href';
import { STALE_AFTER_DAYS } from '@/lib/domain/progress/freshness';
import { formatPercent } from '@/lib/domain/report/format';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { OverviewView } from '@/lib/features/progress/view';
import { showCount, showDate } from '@/lib/i18n/format';

interface Props extends Pick<OverviewView, 'rows' | 'criteria'> {
  day: string;
  level: UnitLevel;
  query: string;
}

const NAMED = 6;

/** How far the figures of the page can be trusted: who was assessed, how many cells, and when something was last said. */
export function Completeness({ rows, criteria, day, level, query }: Props) {
  const t = useTranslations('overview.completeness');
  const word = useTranslations('words.level')(level);
  const model = completenessModel(rows, criteria, day);
  const line = (key: 'units' | 'cells' | 'fresh', { count, of, share }: Share) => (
    <tr>
      <th scope="row">{t(key, { level: word, days: STALE_AFTER_DAYS })}</th>
      <td className="completeness-bar" data-take="skip">
        {share === null ? null : (
          <span className="measure-frame" aria-hidden="true">
            <span className="measure" style={{ width: `${share * 100}%` }} />
          </span>
        )}
      </td>
      <td className="num">
        {showCount(count)}/{showCount(of)}
      </td>
      <td className="num">{share === null ? t('noShare') : formatPercent(count, of)}</td>
    </tr>
  );
  return (
    <div className="flex flex-col gap-2 text-small">
      <TakeAway file="do-day-du">
        <table className="data-table">
          <caption className="sr-only">{t('caption')}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{t('what')}</th>
              <td data-take="skip" />
              <th scope="col">{t('count')}</th>
              <th scope="col">{t('share')}</th>
            </tr>
          </thead>
          <tbody>
            {line('units', model.units)}
            {line('cells', model.cells)}
            {line('fresh', model.fresh)}
          </tbody>
        </table>
      </TakeAway>
      {model.never.length > 0 ? (
        <p>
          {t('never')}
          {model.never.slice(0, NAMED).map(({ code, name }, at) => (
            <span key={code} lang="vi">
              {at > 0 ? ', ' : null}
              <a href={unitHref(code, query)}>{name}</a>
            </span>
          ))}
          {model.never.length > NAMED ? ` ${t('more', { n: model.never.length - NAMED, level: word })}` : null}.{' '}
          <span className="text-quiet">{t('who')}</span>
        </p>
      ) : null}
      {model.stale > 0 && model.oldest ? (
        <p className="text-quiet">
          <Words of={t('oldest', { name: vietnamese(model.oldest.name), day: showDate(model.oldest.on) })} />
        </p>
      ) : null}
    </div>
  );
}
