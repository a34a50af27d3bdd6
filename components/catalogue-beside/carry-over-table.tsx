import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { StatusSign } from '@/components/ui/status-sign';
import type { CarryOverPreview } from '@/lib/features/catalogue-beside/mapping/loaders';
import { showCount } from '@/lib/i18n/format';

type Units = Extract<CarryOverPreview, { refused: null }>['units'];

/** What each unit would bring along, and what it keeps. */
export function CarryOverTable({ units }: { units: Units }) {
  const t = useTranslations('beside.mapping');
  return (
    <TakeAway file="chuyen-tiep">
      <div className="relative overflow-x-auto" role="group" aria-label={t('tableCaption')} tabIndex={0}>
        <table className="data-table">
          <caption className="sr-only">{t('tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              <th scope="col">{t('carried')}</th>
              <th scope="col">{t('kept')}</th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ code, title, carried, kept }) => (
              <tr key={code}>
                <th scope="row" lang="vi">
                  {title}
                </th>
                <td>
                  <Carried carried={carried} />
                </td>
                <td>
                  <Numbers numbers={kept} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </TakeAway>
  );
}

function Carried({ carried }: Pick<Units[number], 'carried'>) {
  if (carried.length === 0) return <span className="text-quiet">0</span>;
  return (
    <ul className="flex flex-wrap gap-x-4">
      {carried.map(({ number, status }) => (
        <li key={number} className="whitespace-nowrap">
          {number} <StatusSign status={status} />
        </li>
      ))}
    </ul>
  );
}

function Numbers({ numbers }: { numbers: readonly number[] }) {
  const t = useTranslations('beside.mapping');
  if (numbers.length === 0) return <span className="text-quiet">0</span>;
  return (
    <>
      {showCount(numbers.length)} <span className="text-quiet">({t('list', { numbers: numbers.join(', ') })})</span>
    </>
  );
}
