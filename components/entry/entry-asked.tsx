import { useTranslations } from 'next-intl';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { StaleMark } from '@/components/ui/stale-mark';
import { TextField } from '@/components/ui/text-field';
import type { FieldErrors } from '@/lib/errors';
import type { EntryIndicator } from '@/lib/features/assessments/entry-view';
import { indicatorField } from '@/lib/features/assessments/save-state';
import type { AskedDraft } from './row-draft';

interface Props {
  indicator: EntryIndicator;
  asked: AskedDraft;
  days: { readonly first: string; readonly last: string };
  errors: FieldErrors;
}

/** The value is stale: whom a newer one was asked of, and when. A newer value, or an emptied field, takes the mark away. */
export function EntryAsked({ indicator, asked, days, errors }: Props) {
  const t = useTranslations('entry.asked');
  const errorWord = useTranslations('errors');
  const [of, on] = [indicatorField('askedOf', indicator.item), indicatorField('askedOn', indicator.item)];
  const id = `cho-${indicator.code}`;
  const errorOf = (name: string) => (errors[name] ? errorWord(errors[name]) : null);
  const marked = (name: string, key: string) =>
    errors[name] ? { 'aria-invalid': true, 'aria-describedby': `${id}-${key}-error` } : {};
  return (
    <details className="entry-asked" open={errors[of] || errors[on] ? true : undefined}>
      <summary className="inline-flex min-h-6 items-center text-small text-accent max-sm:min-h-12">
        {indicator.asked ? <StaleMark asked={indicator.asked} /> : t('open')}
      </summary>
      <div className="grid gap-x-3 gap-y-1 pt-1 sm:grid-cols-[minmax(0,16rem)_9rem]">
        <Field id={`${id}-of`} label={t('of')} error={errorOf(of)}>
          <TextField
            id={`${id}-of`}
            name={of}
            defaultValue={asked.of}
            maxLength={200}
            autoComplete="off"
            className="max-sm:min-h-12"
            {...marked(of, 'of')}
          />
        </Field>
        <Field id={`${id}-on`} label={t('on')} error={errorOf(on)}>
          <DateField
            id={`${id}-on`}
            name={on}
            defaultValue={asked.on}
            min={days.first}
            max={days.last}
            className="max-sm:min-h-12"
            {...marked(on, 'on')}
          />
        </Field>
      </div>
    </details>
  );
}
