import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { TakeAway } from '@/components/take-away/take-away';
import { Day } from '@/components/ui/day';
import { groupBy } from '@/lib/domain/group-by';
import type { CauseRow } from '@/lib/features/causes/build-causes';
import type { FormPlace } from '@/lib/features/events/events-view';
import type { FormAction } from '@/lib/features/forms/form-state';
import { CauseEndForm } from './cause-end-form';

interface Props {
  /** Units one after the other. */
  rows: readonly CauseRow[];
  at: FormPlace;
  /** Code of the unit that is spoken of: where all causes are its own it is not named again. */
  ownUnit: string;
  /** Page of the event at which a cause was named; null: it stands on that page. */
  eventHref: ((id: number) => string) | null;
  end: FormAction;
}

/** What holds units back, criterion by criterion, since when, and how it ends. */
export function CauseTable({ rows, at, ownUnit, eventHref, end }: Props) {
  const t = useTranslations('causes');
  const units = groupBy(rows, ({ unit }) => unit.code);
  const named = [...units.keys()].some((code) => code !== ownUnit);
  return (
    <>
      <TakeAway file="nguyen-nhan">
        <div className="relative overflow-x-auto" role="group" aria-label={t('title')} tabIndex={0}>
          <table className="data-table cause-table">
            <caption className="sr-only">{t('title')}</caption>
            <thead>
              <tr>
                <th scope="col" className="cause-criterion">
                  {t('column.criterion')}
                </th>
                <th scope="col">{t('column.cause')}</th>
                <th scope="col" className="cause-since">
                  {t('column.since')}
                </th>
              </tr>
            </thead>
            <tbody>
              {[...units].map(([code, own]) => (
                <Fragment key={code}>
                  {named ? (
                    <tr className="group-row">
                      <th scope="rowgroup" colSpan={3} lang="vi">
                        {own[0]!.unit.title}
                      </th>
                    </tr>
                  ) : null}
                  {own.map((row) => (
                    <CauseLine key={row.id} row={row} eventHref={eventHref} />
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      </TakeAway>
      <CauseEndForm rows={rows.filter(({ mayEnd }) => mayEnd)} at={at} action={end} />
    </>
  );
}

function CauseLine({ row, eventHref }: { row: CauseRow } & Pick<Props, 'eventHref'>) {
  const t = useTranslations('causes');
  const cause = useTranslations('words.cause');
  const { criterion, note, since, until, eventId, illustrative } = row;
  const word = cause(row.cause);
  const saysMore = note !== null && note.toLocaleLowerCase('vi') !== word.toLocaleLowerCase('vi');
  return (
    <tr>
      <td lang="vi">{criterion ? `${criterion.number} ${criterion.name}` : t('whole')}</td>
      <td className="wrap-anywhere">
        {word}
        {illustrative ? <span className="text-quiet"> · {t('illustrative')}</span> : null}
        {saysMore ? (
          <span className="block text-quiet" lang="vi">
            {note}
          </span>
        ) : null}
      </td>
      <td>
        <span className="whitespace-nowrap">
          <Day iso={since} />
        </span>
        {until ? (
          <span className="whitespace-nowrap text-quiet">
            {' '}
            {t('until')} <Day iso={until} />
          </span>
        ) : null}
        {eventId !== null && eventHref ? (
          <>
            {' · '}
            <a href={eventHref(eventId)} className="max-sm:inline-flex max-sm:min-h-11 max-sm:items-center">
              {t('namedAt')}
              <span className="sr-only">: {word}</span>
            </a>
          </>
        ) : null}
      </td>
    </tr>
  );
}
