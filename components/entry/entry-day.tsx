import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import type { EntryView } from '@/lib/features/assessments/entry-view';

/** The day from which what is entered holds. Another day is another page: what held then is what a save is compared with. */
export function EntryDay({ view }: { view: Pick<EntryView, 'day' | 'firstDay' | 'lastDay' | 'setId' | 'stage'> }) {
  const t = useTranslations('entry');
  return (
    <form method="get" key={view.day} className="flex flex-wrap items-center gap-2 text-small">
      <label htmlFor="entry-day">{t('day')}</label>
      <DateField
        id="entry-day"
        name="asOf"
        defaultValue={view.day}
        min={view.firstDay}
        max={view.lastDay}
        required
        className="max-sm:min-h-12"
      />
      <input type="hidden" name="set" value={view.setId} />
      <input type="hidden" name="stage" value={view.stage} />
      <Button type="submit" className="max-sm:min-h-12">
        {t('applyDay')}
      </Button>
    </form>
  );
}
