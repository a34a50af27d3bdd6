import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { CountLinks } from '@/components/steering/count-links';
import { PageLinks } from '@/components/steering/page-links';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { TaskStanding } from '@/lib/domain/steering/task-standing';
import type { FormAction } from '@/lib/features/forms/form-state';
import { tasksHref } from '@/lib/features/tasks/task-address';
import type { TasksView } from '@/lib/features/tasks/view';
import { showCount } from '@/lib/i18n/format';
import { OwnTasksLine } from './own-tasks-line';
import { TaskFilterForm } from './task-filter';
import { TaskTable } from './task-table';
import { useGiveFields } from './use-task-fields';

interface Props {
  view: TasksView;
  give: FormAction;
  report: FormAction;
  settle: FormAction;
}

/** The tasks of a unit and of those under it: what is late, what is due, what waits to be confirmed, what is done. */
export function Tasks({ view, give, report, settle }: Props) {
  const t = useTranslations('tasks');
  const { filter, standings, total, mine, rows, settled, settledTotal, pages, single, opened, day, post, query } = view;
  const fields = useGiveFields(view.give, view);
  const openHref = (task: number | null) => tasksHref(view.code, query, { ...filter, task }, pages.at);
  const acts = { openHref, openedId: filter.task, opened, day, post, query, report, settle };
  const shared = { single, acts };
  const countOf = (kind: TaskStanding) => standings.find(({ standing }) => standing === kind)?.count ?? 0;
  const late = countOf('overdue');
  const open = late + countOf('due_soon') + countOf('on_time');
  const narrowed = filter.standing !== null || filter.mine || filter.department !== null;
  const isSettledOpen = settled.some(({ id }) => id === filter.task) || (rows.length === 0 && settled.length > 0);
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <p className="text-large font-semibold">
          {total === 0 ? t('headingNone') : t('heading', { n: open, open: showCount(open), late })}
        </p>
        {mine ? <OwnTasksLine mine={mine} /> : null}
        <CountLinks
          label={t('standingsLabel')}
          links={[
            { key: 'all', label: t('all'), count: total, href: view.allHref, current: filter.standing === null },
            ...standings.map(({ standing, count, href }) => ({
              key: standing,
              label: t(`standing.${standing}`),
              count,
              href,
              current: filter.standing === standing,
              urgent: standing === 'overdue',
            })),
          ]}
        />
        <TaskFilterForm {...view} />
      </div>
      {view.give ? (
        <SentForm id="giao-viec" action={give} fields={fields} submit={t('giveSubmit')} summary={t('giveSummary')} />
      ) : null}
      {rows.length + settled.length === 0 ? (
        <EmptyState title={t(narrowed ? 'empty.filtered' : 'empty.title')}>
          {narrowed ? null : t(view.give ? 'empty.give' : 'empty.body')}
        </EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <Section id="dang-lam" title={t('living')}>
          <TaskTable rows={rows} caption={t('living')} file="nhiem-vu" {...shared} />
          <PageLinks label={t('pages')} nameOf={(n) => t('page', { n })} at={pages.at} hrefs={pages.hrefs} />
        </Section>
      ) : null}
      {settled.length > 0 ? (
        <Disclosure label={t('settled', { n: settledTotal, shown: showCount(settledTotal) })} open={isSettledOpen}>
          <TaskTable rows={settled} caption={t('settledCaption')} file="nhiem-vu-da-xong" {...shared} />
          {settled.length < settledTotal ? (
            <p className="text-small text-quiet">{t('settledFirst', { n: settled.length })}</p>
          ) : null}
        </Disclosure>
      ) : null}
    </div>
  );
}
