import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { TasksView } from '@/lib/features/tasks/view';

/** Narrows the page by whose tasks and by department: a plain GET form that keeps all else the address says. */
export function TaskFilterForm({ code, query, filter, departments, mine }: TasksView) {
  const t = useTranslations('tasks.filter');
  if (!mine && departments.length === 0) return null;
  return (
    <form
      action={`/units/${code}/tasks`}
      method="get"
      role="search"
      aria-label={t('label')}
      className="no-print flex flex-wrap gap-2"
    >
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {filter.standing ? <input type="hidden" name="standing" value={filter.standing} /> : null}
      {mine ? (
        <Select name="mine" aria-label={t('whose')} defaultValue={filter.mine ? 'on' : ''} className="max-sm:min-h-11">
          <option value="">{t('everybody')}</option>
          <option value="on">{t('mine')}</option>
        </Select>
      ) : null}
      {departments.length > 0 ? (
        <Select
          name="department"
          aria-label={t('department')}
          defaultValue={filter.department ?? ''}
          className="max-w-56 max-sm:min-h-11"
        >
          <option value="">{t('anyDepartment')}</option>
          {departments.map(({ value, label }) => (
            <option key={value} value={value} lang="vi">
              {label}
            </option>
          ))}
        </Select>
      ) : null}
      <Button type="submit" className="max-sm:min-h-11">
        {t('show')}
      </Button>
    </form>
  );
}
