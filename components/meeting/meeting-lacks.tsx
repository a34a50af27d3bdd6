import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { StatusSign } from '@/components/ui/status-sign';
import { countedCauses } from '@/lib/charts/meeting/lacked-criteria';
import { lacksModel, type LackCell, type LackLine } from '@/lib/charts/meeting/lacks-model';
import { unitHref } from '@/lib/charts/unit-href';
import type { MeetingView } from '@/lib/features/meeting/view';
import { showCount } from '@/lib/i18n/format';

/** The criteria that units lack: how many, which, in whose charge, and why. */
export function MeetingLacks({ view, query }: { view: MeetingView; query: string }) {
  const t = useTranslations('meeting.lacks');
  const word = useTranslations('words.level')(view.set.level);
  const cause = useTranslations('words.cause');
  const { columns, lines } = lacksModel(view.criteria, view.units);
  if (lines.length === 0) return <p className="text-small text-quiet">{t('none')}</p>;
  const listHref = (number: number) =>
    `${unitHref(view.unit.code, query, undefined, { unmet: String(number) })}#danh-sach`;
  return (
    <>
      <div className="meeting-scroll" role="group" aria-label={t('title')} tabIndex={0}>
        <table
          className="data-table meeting-lacks meeting-across"
          style={{ '--units': columns.length } as CSSProperties}
        >
          <caption className="sr-only">{t('title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('criterion')}</th>
              <th scope="col" className="meeting-beside">
                {t('department')}
              </th>
              <th scope="col" className="num">
                {t('count', { level: word })}
              </th>
              {columns.map(({ code, name }) => (
                <th key={code} scope="col" className="meeting-upright">
                  <a href={unitHref(code, query)} lang="vi">
                    {name}
                  </a>
                </th>
              ))}
              <th scope="col" className="meeting-beside">
                {t('causes')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.criterion.number}>
                <th scope="row" lang="vi">
                  {line.criterion.number} {line.criterion.name}
                </th>
                <td lang="vi" className="meeting-beside whitespace-nowrap text-quiet">
                  {line.criterion.department ?? '–'}
                </td>
                <td className="num">
                  <Count {...line} href={listHref(line.criterion.number)} />
                </td>
                {line.cells.map((cell) => (
                  <Cell key={cell.unit.code} {...cell} />
                ))}
                <td className="meeting-beside text-quiet">{countedCauses(line, cause).join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {columns.length > 0 ? <p className="pt-1 text-small text-quiet">{t('legend')}</p> : null}
    </>
  );
}

/** How many lack it; how many nobody assessed where no column shows them, or where that is all there is to say. */
function Count({ lacking, unassessed, cells, href }: LackLine & { href: string }) {
  const unknown = useTranslations('meeting.lacks')('unassessed', { n: showCount(unassessed.length) });
  if (lacking.length === 0)
    return (
      <a href={href} className="text-quiet">
        {unknown}
      </a>
    );
  return (
    <>
      <a href={href}>{showCount(lacking.length)}</a>
      {unassessed.length > 0 && cells.length === 0 ? <span className="block text-quiet">{unknown}</span> : null}
    </>
  );
}

function Cell({ cell }: LackCell) {
  const status = useTranslations('words.status');
  const cause = useTranslations('words.cause');
  if (!cell)
    return (
      <td className="meeting-cell">
        <span className="sr-only">{status('met')}</span>
      </td>
    );
  const why = cell.causes.map((one) => cause(one)).join('; ');
  return (
    <td className="meeting-cell" title={why || undefined}>
      <StatusSign status={cell.status} />
      {why ? <span className="sr-only">: {why}</span> : null}
    </td>
  );
}
