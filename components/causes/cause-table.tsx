import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { TakeAway } from '@/components/take-away/take-away';
import { Day } from '@/components/ui/day';
import type { CauseRow } from '@/lib/features/causes/build-causes';
import type { FormAction } from '@/lib/features/forms/form-state';

interface Props {
  rows: readonly CauseRow[];
  /** The page's day: the first choice for the end of a cause. */
  day: string;
  /** Some are of other units than the page's. */
  units: boolean;
  /** Page of the event at which a cause was named; null: it stands on that page. */
  eventHref: ((id: number) => string) | null;
  end: FormAction;
}

/** What holds units back, criterion by criterion, since when, and how it ends. */
export function CauseTable({ rows, day, units, eventHref, end }: Props) {
  const t = useTranslations('causes');
  const cause = useTranslations('words.cause');
  const acts = rows.some(({ mayEnd }) => mayEnd);
  return (
    <TakeAway file="nguyen-nhan">
      <div className="relative overflow-x-auto" role="group" aria-label={t('title')} tabIndex={0}>
        <table className="data-table cause-table">
          <caption className="sr-only">{t('title')}</caption>
          <thead>
            <tr>
              {units ? (
                <th scope="col" className="cause-unit">
                  {t('column.unit')}
                </th>
              ) : null}
              <th scope="col" className="cause-criterion">
                {t('column.criterion')}
              </th>
              <th scope="col">{t('column.cause')}</th>
              <th scope="col" className="cause-since">
                {t('column.since')}
              </th>
              {acts ? (
                <td className="cause-act print:hidden">
                  <span className="sr-only">{t('column.act')}</span>
                </td>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                {units ? (
                  <th scope="row" lang="vi">
                    {row.unit.title}
                  </th>
                ) : null}
                <td lang="vi">{row.criterion ? `${row.criterion.number} ${row.criterion.name}` : t('whole')}</td>
                <td className="wrap-anywhere">
                  {cause(row.cause)}
                  {row.note ? (
                    <span className="block text-quiet" lang="vi">
                      {row.note}
                    </span>
                  ) : null}
                  {row.illustrative ? <span className="block text-quiet">{t('illustrative')}</span> : null}
                </td>
                <td>
                  <span className="whitespace-nowrap">
                    <Day iso={row.since} />
                  </span>
                  {row.until ? (
                    <span className="block whitespace-nowrap text-quiet">
                      {t('until')} <Day iso={row.until} />
                    </span>
                  ) : null}
                  {row.eventId !== null && eventHref ? (
                    <a className="block" href={eventHref(row.eventId)}>
                      {t('namedAt')}
                      <span className="sr-only"> {row.id}</span>
                    </a>
                  ) : null}
                </td>
                {acts ? (
                  <td className="print:hidden">{row.mayEnd ? <EndCause row={row} day={day} action={end} /> : null}</td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </TakeAway>
  );
}

function EndCause({ row, day, action }: { row: CauseRow; day: string; action: FormAction }) {
  const t = useTranslations('causes');
  const cause = useTranslations('words.cause');
  return (
    <SentForm
      id={`het-${row.id}`}
      action={action}
      fields={[
        { kind: 'hidden', name: 'code', value: row.unit.code },
        { kind: 'hidden', name: 'day', value: day },
        { kind: 'hidden', name: 'key', value: crypto.randomUUID() },
        { kind: 'hidden', name: 'id', value: String(row.id) },
        { kind: 'date', name: 'until', label: t('form.until'), value: day, required: true, hint: t('form.untilHint') },
      ]}
      submit={t('form.end')}
      look="plain"
      summary={
        <>
          {t('form.end')}
          <span className="sr-only">: {cause(row.cause)}</span>
        </>
      }
    />
  );
}
