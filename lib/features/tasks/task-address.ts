import { TASK_STANDINGS } from '@/lib/domain/steering/task-standing';
import type { PageParams } from '../progress/page-question';
import type { TaskFilter } from './view';

const isId = (text: string) => /^\d{1,9}$/.test(text);

/** What the address narrows the page of tasks by; what cannot be read is left out. */
export function readTaskFilter(params: PageParams): TaskFilter & { page: number } {
  const said = (name: string) => [params[name]].flat()[0] ?? '';
  const id = (name: string) => (isId(said(name)) ? Number(said(name)) : null);
  return {
    standing: TASK_STANDINGS.find((standing) => standing === said('standing')) ?? null,
    mine: said('mine') === 'on',
    department: id('department'),
    task: id('task'),
    page: Math.max(1, id('page') ?? 1),
  };
}

/** The address that says the filter, with what every link of the page carries on; an opened task is scrolled to. */
export function tasksHref(code: string, query: string, filter: TaskFilter, page = 1): string {
  const params = new URLSearchParams(query);
  if (filter.standing) params.set('standing', filter.standing);
  if (filter.mine) params.set('mine', 'on');
  if (filter.department !== null) params.set('department', String(filter.department));
  if (page > 1) params.set('page', String(page));
  if (filter.task !== null) params.set('task', String(filter.task));
  const text = params.toString();
  return `/units/${code}/tasks${text && `?${text}`}${filter.task === null ? '' : `#viec-${filter.task}`}`;
}
