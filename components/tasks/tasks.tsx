import { useTranslations } from 'next-intl';
import { CountLinks } from '@/components/steering/count-links';
import { RegisterLists } from '@/components/steering/register-lists';
import type { TaskStanding } from '@/lib/domain/steering/task-standing';
import type { FormAction } from '@/lib/features/forms/form-state';
import { tasksHref } from '@/lib/features/tasks/task-address';
import type { TasksView } from '@/lib/features/tasks/view';
import { showCount } from '@/lib/i18n/format';
import { GiveForm } from './give-form';
import { OwnTasksLine } from './own-tasks-line';
import { TaskFilterForm } from './task-filter';
import { TaskTable } from './task-table';

interface Props {
  view: TasksView;
  give: FormAction;
  report: FormAction;
  settle: FormAction;
}

/** The tasks of a unit and of those under it: what is late, what is due, what waits to be confirmed, what is done. */
export function Tasks({ view, give, report, settle }: Props) {
  const t = useTranslations('tasks');
  const { filter, standings, total, mine, pages, single, opened, day, post, query } = view;
  const openHref = (task: number | null) => tasksHref(view.code, query, { ...filter, task }, pages.at);
  const acts = { openHref, openedId: filter.task, opened, day, post, query, report, settle };
  const countOf = (kind: TaskStanding) => standings.find(({ standing }) => standing === kind)?.count ?? 0;
  const late = countOf('overdue');
  const open = late + countOf('due_soon') + countOf('on_time');
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <p className="text-large font-semibold">
          {total === 0 ? t('headingNone') : t('heading', { n: open, open: showCount(open), late })}
        </p>
        {mine ? <OwnTasksLine mine={mine} /> : null}
        <CountLinks
          label={t('standingsLabel')}
          current={filter.standing}
          urgent="overdue"
          links={[
            { key: null, label: t('all'), count: total, href: view.allHref },
            ...standings.map(({ standing, ...link }) => ({ key: standing, label: t(`standing.${standing}`), ...link })),
          ]}
        />
        <TaskFilterForm {...view} />
      </div>
      {view.give ? <GiveForm choices={view.give} at={{ code: view.code, day }} action={give} /> : null}
      <RegisterLists
        view={view}
        words="tasks"
        id="dang-lam"
        file="nhiem-vu"
        narrowed={filter.standing !== null || filter.mine || filter.department !== null}
        mayWrite={view.give !== null}
        openedId={filter.task}
        table={(rows, caption, file) => (
          <TaskTable rows={rows} caption={caption} file={file} single={single} acts={acts} />
        )}
      />
    </div>
  );
}
