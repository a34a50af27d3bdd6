import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { PetitionsView } from '@/lib/features/petitions/view';

/** Narrows the page by the department that is asked: a plain GET form that keeps all else the address says. */
export function PetitionFilterForm({ code, query, filter, departments }: PetitionsView) {
  const t = useTranslations('petitions.filter');
  if (departments.length === 0) return null;
  return (
    <form
      action={`/units/${code}/petitions`}
      method="get"
      role="search"
      aria-label={t('label')}
      className="no-print flex flex-wrap gap-2"
    >
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {filter.standing ? <input type="hidden" name="standing" value={filter.standing} /> : null}
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
      <Button type="submit" className="max-sm:min-h-11">
        {t('show')}
      </Button>
    </form>
  );
}
