import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { EventLink } from '@/components/steering/event-link';
import { Facts } from '@/components/steering/facts';
import { Log } from '@/components/steering/log';
import { showDate } from '@/lib/i18n/format';
import type { FormAction } from '@/lib/features/forms/form-state';
import { petitionsHref } from '@/lib/features/petitions/petition-address';
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
  const petitionLink = petition && (
    <a href={petitionsHref(petition.code, query, { petition: petition.id })} lang="vi">
      {petition.title}
    </a>
  );
  return (
    <Facts
      facts={[
        { term: t('givenOn'), value: <span className="font-figures">{showDate(row.givenOn)}</span> },
        { term: t('event'), value: event && <EventLink event={event} query={query} /> },
        { term: t('petition'), value: petitionLink },
        { term: t('department'), value: department },
        { term: t('account'), value: account },
        { term: t('source'), value: source },
      ]}
    />
  );
}
