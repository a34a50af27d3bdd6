import { useTranslations } from 'next-intl';
import { NarrowForm, NarrowSelect } from '@/components/ui/narrow-form';
import { Select } from '@/components/ui/select';
import type { TasksView } from '@/lib/features/tasks/view';

/** Narrows the page by whose tasks and by department. */
export function TaskFilterForm({ code, query, filter, departments, mine }: TasksView) {
  const t = useTranslations('tasks.filter');
  if (!mine && departments.length === 0) return null;
  return (
    <NarrowForm
      action={`/units/${code}/tasks`}
      label={t('label')}
      submit={t('show')}
      query={query}
      kept={['standing', filter.standing]}
    >
      {mine ? (
        <Select name="mine" aria-label={t('whose')} defaultValue={filter.mine ? 'on' : ''} className="max-sm:min-h-11">
          <option value="">{t('everybody')}</option>
          <option value="on">{t('mine')}</option>
        </Select>
      ) : null}
      {departments.length > 0 ? (
        <NarrowSelect
          name="department"
          label={t('department')}
          value={filter.department}
          any={t('anyDepartment')}
          options={departments}
        />
      ) : null}
    </NarrowForm>
  );
}
