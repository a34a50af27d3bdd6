import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { WhatIfView } from '@/lib/features/what-if/view';
import { CarriedFields } from './carried-fields';

/** Which indicator's thresholds are to be changed: indicators by criterion, a plain GET form. */
export function IndicatorChoice({ view }: { view: WhatIfView }) {
  const t = useTranslations('whatif.choose');
  return (
    <form method="get" action={view.path} className="flex items-end gap-2">
      <CarriedFields carried={view.carriedToChoice} />
      <div className="min-w-0 flex-1">
        <Field id="ind" label={t('label')}>
          <Select id="ind" name="ind" defaultValue={view.picked?.code ?? ''} className="w-full">
            <option value="">{t('none')}</option>
            {view.criteria.map(({ number, name, indicators }) => (
              <optgroup key={number} lang="vi" label={`${number} ${name}`}>
                {indicators.map((indicator) => (
                  <option key={indicator.code} value={indicator.code}>
                    {`${indicator.code} ${indicator.name}`}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
      </div>
      <Button type="submit">{t('show')}</Button>
    </form>
  );
}
