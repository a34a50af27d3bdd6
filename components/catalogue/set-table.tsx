import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import type { SetLine } from '@/lib/features/catalogue-office/loaders';
import type { UnitLevel } from '@/lib/domain/units/unit';
import { showCount } from '@/lib/i18n/format';
import { PeriodOfVersion } from './period-of-version';

/** The sets of one level: by which decision, from when to when, how large, whether they hold today. */
export function SetTable({ level, lines }: { level: UnitLevel; lines: readonly SetLine[] }) {
  const t = useTranslations('sets.list');
  const levelWord = useTranslations('sets.level');
  const stateWord = useTranslations('sets.state');
  const caption = t('caption', { level: levelWord(level) });
  return (
    <TakeAway file="bo-tieu-chi">
      <div className="relative overflow-x-auto" role="group" aria-label={caption} tabIndex={0}>
        <table className="data-table set-table">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('decision')}</th>
              <th scope="col">{t('period')}</th>
              <th scope="col" className="num">
                {t('size')}
              </th>
              <th scope="col" className="num">
                {t('indicators')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ set, version, state }) => (
              <tr key={set.id}>
                <th scope="row">
                  <a href={`/sets/${encodeURIComponent(set.id)}`} lang="vi">
                    {set.name}
                  </a>
                  {set.origin === 'tenant' ? <span className="text-quiet"> · {t('own')}</span> : null}
                </th>
                <td className={state === 'in_force' ? 'whitespace-nowrap' : 'whitespace-nowrap text-quiet'}>
                  {stateWord(state)}
                </td>
                <td>
                  {version?.decision ? (
                    <span lang="vi">{version.decision}</span>
                  ) : (
                    <span className="text-quiet">{t('noDecision')}</span>
                  )}
                </td>
                <td>{version ? <PeriodOfVersion version={version} /> : null}</td>
                <td className="num">
                  {set.identity ? (
                    showCount(set.identity.numbers.length)
                  ) : (
                    <span className="text-quiet">{t('unknownSize')}</span>
                  )}
                </td>
                <td className="num">{version ? <Indicators count={indicatorsIn(version.criteria)} /> : null}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </TakeAway>
  );
}

function indicatorsIn(criteria: readonly { readonly indicators: readonly unknown[] }[]): number {
  return criteria.reduce((sum, criterion) => sum + criterion.indicators.length, 0);
}

function Indicators({ count }: { count: number }) {
  const t = useTranslations('sets.list');
  return count === 0 ? <span className="text-quiet">{t('unknownSize')}</span> : showCount(count);
}
