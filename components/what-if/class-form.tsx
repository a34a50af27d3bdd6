import { useTranslations } from 'next-intl';
import { useColumnWords } from './use-column-words';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { WhatIfView } from '@/lib/features/what-if/view';
import { CarriedFields } from './carried-fields';

/** Another commune group or region of one unit. */
export function ClassForm({ view, level }: { view: WhatIfView; level: string }) {
  const t = useTranslations('whatif.classes');
  const columnWords = useColumnWords();
  return (
    <form method="get" action={view.path} className="flex flex-col gap-3">
      <CarriedFields carried={view.carriedToUnits} />
      <Field id="xa" label={t('unit')}>
        <Select id="xa" name="xa" defaultValue="" required className="w-full">
          <option value="">{t('none', { level })}</option>
          {view.members.map(({ code, name, columns }) => (
            <option key={code} value={code} lang="vi">
              {columns.length > 0 ? `${name} (${columns.map(columnWords).join(', ')})` : name}
            </option>
          ))}
        </Select>
      </Field>
      <div className="flex flex-wrap items-end gap-2">
        <Field id="nhom" label={t('group')}>
          <Select id="nhom" name="nhom" defaultValue="">
            <option value="">{t('same')}</option>
            {view.groups.map((group) => (
              <option key={group} value={group}>
                {t('groupOf', { group })}
              </option>
            ))}
          </Select>
        </Field>
        <Field id="vung" label={t('region')}>
          <Select id="vung" name="vung" defaultValue="" className="max-w-44">
            <option value="">{t('same')}</option>
            {view.regions.map((region) => (
              <option key={region} value={region}>
                {columnWords(region)}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" look="main" className="ml-auto">
          {t('apply')}
        </Button>
      </div>
    </form>
  );
}
