import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { TakeAway } from '@/components/take-away/take-away';
import { Day } from '@/components/ui/day';
import { Button } from '@/components/ui/button';
import { changeLog } from '@/lib/charts/change-log';
import type { ChangeView } from '@/lib/features/progress/view';

interface Props {
  gain: boolean;
  changes: readonly ChangeView[];
  hrefOf: (code: string) => string;
}

/** Older changes are folded away, and drawn when asked for: a year's comparison of a province has hundreds. */
const SHOWN = 8;

/** Gains or losses, newest first: since when, which unit and criterion, who entered it. */
export function ChangeTable({ gain, changes, hrefOf }: Props) {
  const t = useTranslations('overview.changes');
  const [all, setAll] = useState(false);
  const log = changeLog(changes);
  if (log.length === 0) return null;
  const title = t(gain ? 'gained' : 'lost', { n: log.length });
  return (
    <TakeAway file={gain ? 'dat-them' : 'khong-con-dat'} before={() => flushSync(() => setAll(true))}>
      <table className="data-table change-table">
        <caption className={`font-semibold ${gain ? 'gain' : 'loss'}`}>
          <Arrow gain={gain} />
          {title}
        </caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('on')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('by')}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? log : log.slice(0, SHOWN)).map((change) => (
            <Line
              key={`${change.code} ${change.number}`}
              change={change}
              hrefOf={hrefOf}
              undated={t('undated')}
              operator={t('operator')}
            />
          ))}
        </tbody>
      </table>
      {!all && log.length > SHOWN ? (
        <p className="pt-1">
          <Button onClick={() => setAll(true)}>{t('more', { n: log.length - SHOWN })}</Button>
        </p>
      ) : null}
    </TakeAway>
  );
}

interface LineProps extends Pick<Props, 'hrefOf'> {
  change: ChangeView;
  undated: string;
  operator: string;
}

function Line({ change, hrefOf, undated, operator }: LineProps) {
  const { code, unit, number, criterion, department, origin } = change;
  return (
    <tr>
      <td className="whitespace-nowrap text-quiet">
        {origin ? <Day iso={origin.on} /> : <span title={undated}>–</span>}
      </td>
      <th scope="row">
        <a href={hrefOf(code)} lang="vi">
          {unit}
        </a>
        {' · '}
        <span lang="vi">
          {number} {criterion}
          {department ? <span className="text-quiet"> ({department})</span> : null}
        </span>
      </th>
      <td className="text-quiet" lang={origin?.by ? 'vi' : undefined}>
        {origin ? (origin.by ?? operator) : null}
      </td>
    </tr>
  );
}

function Arrow({ gain }: { gain: boolean }) {
  return (
    <svg className="mr-1 inline-block size-2.5" viewBox="0 0 10 10" aria-hidden="true">
      <path fill="currentColor" d={gain ? 'M5 1l5 8.5H0z' : 'M5 9L0 .5h10z'} />
    </svg>
  );
}
