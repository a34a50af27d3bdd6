import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { DayFold } from './day-fold';
import { showDate } from '@/lib/i18n/format';

export interface DateFormProps {
  asOf: string;
  compareTo: string;
  /** No later day can be asked for. */
  referenceDay: string;
  /** What else the address carries (set, stage): kept as hidden fields. */
  keep: Readonly<Record<string, string | readonly string[]>>;
}

/** As of which day, compared with which: a plain GET form to the page itself. */
export function DateForm({ asOf, compareTo, referenceDay, keep }: DateFormProps) {
  const t = useTranslations('shell.date');
  return (
    <>
      <p className="hidden text-small print:block">
        {t('printed', { asOf: showDate(asOf), compare: showDate(compareTo) })}
      </p>
      <DayFold line={t('printed', { asOf: showDate(asOf), compare: showDate(compareTo) })}>
        <form
          id="day-form"
          method="get"
          className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small"
          key={`${asOf} ${compareTo}`}
        >
          <span className="flex items-center gap-2">
            <label htmlFor="as-of" className="text-quiet max-sm:w-16">
              {t('asOf')}
            </label>
            <DateField id="as-of" name="asOf" defaultValue={asOf} max={referenceDay} required />
          </span>
          <span className="flex items-center gap-2">
            <label htmlFor="compare" className="text-quiet max-sm:w-16">
              {t('compare')}
            </label>
            <DateField id="compare" name="compare" defaultValue={compareTo} max={referenceDay} />
          </span>
          {Object.entries(keep).flatMap(([name, values]) =>
            [values].flat().map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
          )}
          <Button type="submit">{t('show')}</Button>
        </form>
      </DayFold>
    </>
  );
}
