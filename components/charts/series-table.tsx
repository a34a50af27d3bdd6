'use client';

import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { TakeAway } from '@/components/take-away/take-away';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { vietnamese, Words } from '@/components/ui/words';
import type { SeriesAim } from '@/lib/charts/series-aims';
import type { SeriesDot } from '@/lib/charts/series-dot';
import { showDate, showMonth } from '@/lib/i18n/format';

/** The rest is left to the browser: a folded table of five years would be a quarter of the markup of its page. */
const ON_SERVER = 12;

interface Props {
  dots: readonly SeriesDot[];
  /** Heads of the columns, the same words as over the charts; null for a single unit, which has no units to count. */
  average: string;
  meetAll: string | null;
  /** Targets and the like: lines of their own, never in a line of what is achieved. */
  aims: readonly SeriesAim[];
}

/** The same months as numbers, an amendment of the set between those before and after it; what nobody assessed is said in words, not as a zero. */
export function SeriesTable({ dots, average, meetAll, aims }: Props) {
  const t = useTranslations('charts');
  const newestFirst = [...dots].reverse();
  const drawn = useInBrowser() ? newestFirst : newestFirst.slice(0, ON_SERVER);
  const aimWord = useTranslations('overview.aim');
  const markOf = ({ decision, from }: NonNullable<SeriesDot['mark']>) =>
    t('mark', { day: showDate(from), decision: decision ? vietnamese(decision) : t('decisionUnknown') });
  const averageOf = ({ average: exact, averageText }: SeriesDot) => {
    if (exact === null || averageText === null) return t('gap');
    return meetAll === null ? exact : <data value={averageText.replace(',', '.')}>{averageText}</data>;
  };
  const aimTexts = (aim: SeriesAim) => (
    <tr key={`${aim.day} ${aim.kind} ${aim.measure}`}>
      <th scope="row">
        {showMonth(aim.day)}, {aimWord(aim.kind, { n: '' })}
      </th>
      <td className="num">{aim.measure === 'average' ? aim.text : null}</td>
      {meetAll === null ? null : (
        <>
          <td className="num">{aim.measure === 'meetAll' ? aim.text : null}</td>
          <td />
        </>
      )}
    </tr>
  );
  return (
    <TakeAway file="theo-thang">
      <table className="data-table max-w-xl max-sm:[&_thead_th]:whitespace-normal!">
        <caption className="sr-only">{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            <th scope="col" className="num">
              {average}
            </th>
            {meetAll === null ? null : (
              <>
                <th scope="col" className="num">
                  {meetAll}
                </th>
                <th scope="col" className="num">
                  {t('assessed')}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {drawn.map((dot) => (
            <Fragment key={dot.day}>
              <tr>
                <th scope="row">{dot.label}</th>
                <td className="num">{averageOf(dot)}</td>
                {meetAll === null ? null : (
                  <>
                    <td className="num">{dot.meetAll ?? t('gap')}</td>
                    <td className="num">
                      {dot.assessed}/{dot.units}
                    </td>
                  </>
                )}
              </tr>
              {dot.mark ? (
                <tr>
                  <td colSpan={meetAll === null ? 2 : 4} className="text-quiet">
                    <Words of={markOf(dot.mark)} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
        {aims.length > 0 ? <tbody>{[...aims].reverse().map(aimTexts)}</tbody> : null}
      </table>
    </TakeAway>
  );
}
