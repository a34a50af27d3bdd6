import { useTranslations } from 'next-intl';
import { NarrowForm, NarrowSelect } from '@/components/ui/narrow-form';
import type { PetitionsView } from '@/lib/features/petitions/view';

/** Narrows the page by the department that is asked. */
export function PetitionFilterForm({ code, query, filter, departments }: PetitionsView) {
  const t = useTranslations('petitions.filter');
  if (departments.length === 0) return null;
  return (
    <NarrowForm
      action={`/units/${code}/petitions`}
      label={t('label')}
      submit={t('show')}
      query={query}
      kept={['standing', filter.standing]}
    >
      <NarrowSelect
        name="department"
        label={t('department')}
        value={filter.department}
        any={t('anyDepartment')}
        options={departments}
      />
    </NarrowForm>
  );
}
