import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { StatusSign } from '@/components/ui/status-sign';
import { vietnamese, Words } from '@/components/ui/words';
import type { OutcomeKind } from '@/lib/domain/criteria/what-if';
import type { OutcomeView, SideView } from '@/lib/features/what-if/view';
import { unitHref } from '@/lib/charts/unit-href';
import type { Status } from '@/lib/domain/criteria/status';
import { langOf } from '@/lib/i18n/lang-of';

interface Props {
  kind: OutcomeKind;
  outcomes: readonly OutcomeView[];
  level: string;
  query: string;
}

/** The units of one turn, a criterion a line: the status and its reason as they are and as they would be. */
export function OutcomeTable({ kind, outcomes, level, query }: Props) {
  const t = useTranslations('whatif.outcome');
  return (
    <TakeAway file="thu-nguong">
      <table className="data-table outcome-table">
        <caption className="sr-only">{t(kind)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('unit', { level: level.charAt(0).toLocaleUpperCase('vi') + level.slice(1) })}</th>
            <th scope="col">{t('criterion')}</th>
            <th scope="col">{t('now')}</th>
            <th scope="col">{t('then')}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <tr key={`${outcome.code} ${outcome.number}`}>
              <th scope="row">
                <a href={unitHref(outcome.code, query)} lang="vi">
                  {outcome.unit}
                </a>
                {outcome.standard ? (
                  <span className={`block ${outcome.standard === 'reaches' ? 'gain' : 'loss'}`}>
                    {t(outcome.standard)}
                  </span>
                ) : null}
              </th>
              <td>
                {outcome.number}{' '}
                <span className="max-sm:hidden" lang="vi">
                  {outcome.criterion}
                </span>
              </td>
              <td>
                <Side status={outcome.from} because={outcome.because.map(({ code, now }) => ({ code, side: now }))} />
              </td>
              <td>
                <Side
                  status={outcome.to}
                  because={outcome.because.map(({ code, then }) => ({ code, side: then }))}
                  open={outcome.open}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TakeAway>
  );
}

interface SideProps {
  status: Status;
  because: readonly { code: string; side: SideView }[];
  open?: readonly string[];
}

function Side({ status, because, open = [] }: SideProps) {
  const t = useTranslations('whatif.outcome');
  const word = useTranslations('words.status');
  return (
    <div className="flex gap-2">
      <StatusSign status={status} />
      <div>
        {because.map(({ code, side }) => (
          <p key={code}>
            <Words
              of={
                side.reason
                  ? t('reason', { code, reason: langOf(side.reason) ? vietnamese(side.reason) : side.reason })
                  : side.measured
                    ? t('unjudged', { code })
                    : t('recorded', { code, status: word(side.status) })
              }
            />
          </p>
        ))}
        {open.length > 0 ? <p className="text-quiet">{t('open', { codes: open.join(', ') })}</p> : null}
      </div>
    </div>
  );
}
