import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { Log } from '@/components/steering/log';
import { showDate } from '@/lib/i18n/format';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { OpenedTask, TaskRow } from '@/lib/features/tasks/view';
import { useReportFields, useSettleFields } from './use-task-fields';

export interface TaskActs {
  /** The task that stands open. */
  openedId: number | null;
  opened: OpenedTask | null;
  day: string;
  post: string;
  query: string;
  report: FormAction;
  settle: FormAction;
}

/** What is known of one task, what was said about it, and what its reader may say. */
export function TaskDetail({
  row,
  opened,
  day,
  post,
  query,
  report,
  settle,
}: Omit<TaskActs, 'openedId'> & { row: TaskRow }) {
  const t = useTranslations('tasks.detail');
  const stateWord = useTranslations('tasks.state');
  const reportFields = useReportFields(row, opened, day, post);
  const settleFields = useSettleFields(row, opened, day, post);
  return (
    <div className="register-inside flex flex-col gap-3">
      <TaskFacts row={row} query={query} />
      {row.reports.length === 0 ? (
        <p className="text-quiet">{t('nothingSaid')}</p>
      ) : (
        <Log
          label={t('said')}
          lines={row.reports.map(({ on, by, words, state, evidence }) => ({
            on,
            by,
            words,
            after: (
              <>
                {stateWord(state)}
                {evidence ? (
                  <>
                    {' · '}
                    <a href={`/api/evidence/${evidence.id}`} target="_blank" rel="noopener" lang="vi">
                      {evidence.name}
                    </a>
                  </>
                ) : null}
              </>
            ),
          }))}
        />
      )}
      {opened?.report ? (
        <SentForm
          id={`bao-cao-${row.id}`}
          action={report}
          fields={reportFields}
          submit={t('report')}
          look={row.mine ? 'main' : 'plain'}
          summary={row.mine || !opened.settle ? undefined : t('reportSummary')}
        >
          {opened.report.uploadHref ? (
            <p className="text-quiet">
              <a href={opened.report.uploadHref}>{t('upload')}</a>
            </p>
          ) : null}
        </SentForm>
      ) : null}
      {opened?.settle ? (
        <SentForm
          id={`xac-nhan-${row.id}`}
          action={settle}
          fields={settleFields}
          submit={t('settle')}
          look={row.standing === 'reported' && !opened.report ? 'main' : 'plain'}
          summary={row.standing === 'reported' ? undefined : t('settleSummary')}
        />
      ) : null}
    </div>
  );
}

function TaskFacts({ row, query }: { row: TaskRow; query: string }) {
  const t = useTranslations('tasks.detail');
  const { event, petition, department, account, source } = row;
  const petitionHref =
    petition && `/units/${petition.code}/petitions${query ? `${query}&` : '?'}petition=${petition.id}`;
  return (
    <dl className="register-facts">
      <div>
        <dt>{t('givenOn')}</dt> <dd className="font-figures">{showDate(row.givenOn)}</dd>
      </div>
      {event ? (
        <div>
          <dt>{t('event')}</dt>{' '}
          <dd>
            <a href={`/units/${event.code}/events/${event.id}${query}`} lang="vi">
              {event.title}
            </a>
          </dd>
        </div>
      ) : null}
      {petition && petitionHref ? (
        <div>
          <dt>{t('petition')}</dt>{' '}
          <dd>
            <a href={petitionHref} lang="vi">
              {petition.title}
            </a>
          </dd>
        </div>
      ) : null}
      {department ? (
        <div>
          <dt>{t('department')}</dt> <dd lang="vi">{department}</dd>
        </div>
      ) : null}
      {account ? (
        <div>
          <dt>{t('account')}</dt> <dd lang="vi">{account}</dd>
        </div>
      ) : null}
      {source ? (
        <div>
          <dt>{t('source')}</dt> <dd lang="vi">{source}</dd>
        </div>
      ) : null}
    </dl>
  );
}
