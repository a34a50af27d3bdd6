import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { UnitListView } from '@/lib/features/unit-office/view';

/** Narrows the list of communes; a plain GET form, so the address can be passed on. */
export function UnitListFilter({ view: { filter, areas, day, referenceDay } }: { view: UnitListView }) {
  const t = useTranslations('unitOffice.filter');
  return (
    <form method="get" role="search" aria-label={t('label')} className="no-print flex flex-wrap items-end gap-3">
      <Field id="loc-ten" label={t('name')}>
        <TextField id="loc-ten" type="search" name="name" defaultValue={filter.name} className="w-44 max-sm:min-h-11" />
      </Field>
      <Field id="loc-dia-ban" label={t('area')}>
        <Select id="loc-dia-ban" name="area" defaultValue={filter.area} className="max-w-56 max-sm:min-h-11">
          <option value="">{t('anyArea')}</option>
          {areas.map(({ code, title }) => (
            <option key={code} value={code} lang="vi">
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="loc-thieu" label={t('missing')}>
        <Select id="loc-thieu" name="missing" defaultValue={filter.missing} className="max-sm:min-h-11">
          <option value="">{t('anyMissing')}</option>
          <option value="group">{t('missingGroup')}</option>
          <option value="khuVuc">{t('missingKhuVuc')}</option>
        </Select>
      </Field>
      <Field id="loc-ngay" label={t('day')}>
        <DateField id="loc-ngay" name="asOf" defaultValue={day} max={referenceDay} className="max-sm:min-h-11" />
      </Field>
      <Button type="submit" className="max-sm:min-h-11">
        {t('show')}
      </Button>
    </form>
  );
}
