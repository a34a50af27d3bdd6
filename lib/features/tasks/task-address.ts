import { TASK_STANDINGS } from '@/lib/domain/steering/task-standing';
import { pageHref, readNumber, readPageNumber } from '../progress/page-address';
import { readParam, type PageParams } from '../progress/page-question';
import type { TaskFilter } from './view';

/** What the address narrows the page of tasks by; what cannot be read is left out. */
export function readTaskFilter(params: PageParams): TaskFilter & { page: number } {
  return {
    standing: TASK_STANDINGS.find((standing) => standing === readParam(params, 'standing')) ?? null,
    mine: readParam(params, 'mine') === 'on',
    department: readNumber(params, 'department'),
    task: readNumber(params, 'task'),
    page: readPageNumber(params),
  };
}

/** The address that says the filter, with what every link of the page carries on; an opened task is scrolled to. */
export function tasksHref(code: string, query: string, filter: Partial<TaskFilter>, page = 1): string {
  const { standing, mine, department, task } = filter;
  const narrowed = { standing, mine: mine && 'on', department, page: page > 1 && page, task };
  const href = pageHref(code, 'tasks', query, narrowed);
  return task ? `${href}#viec-${task}` : href;
}
