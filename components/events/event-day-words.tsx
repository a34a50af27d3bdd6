import { useTranslations } from 'next-intl';
import { dayKnowledge } from '@/lib/domain/steering/event-day';
import type { EventDay } from '@/lib/domain/steering/event';
import { showDate } from '@/lib/i18n/format';

/** When an event was, as far as it is known: to the day, up to a day, or between two; the words of the source beside it. */
export function EventDayWords({ day, short = false }: { day: EventDay; short?: boolean }) {
  const t = useTranslations('events.when');
  const half = useTranslations('events.half');
  const knowledge = dayKnowledge(day);
  const [from, to] = [showDate(day.from), showDate(day.to)];
  const said =
    knowledge === 'day' ? (
      <time dateTime={day.to}>{to}</time>
    ) : knowledge === 'not_after' ? (
      t('notAfter', { to })
    ) : (
      t('between', { from, to })
    );
  return (
    <>
      <span className="font-figures">{said}</span>
      {day.half ? `, ${half(day.half)}` : null}
      {day.wording && !short ? (
        <span className="text-quiet" lang="vi">
          {' '}
          ({day.wording})
        </span>
      ) : null}
    </>
  );
}
