import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import type { EventLine } from '@/lib/features/events/events-view';
import { EventDayWords } from './event-day-words';

interface Props {
  events: readonly EventLine[];
  /** Some were held at other units than the page's. */
  units: boolean;
}

/** Events, the newest first: when, what, where, and what was concluded. */
export function EventList({ events, units }: Props) {
  const t = useTranslations('events.column');
  const kind = useTranslations('events.kind');
  const words = useTranslations('events');
  return (
    <TakeAway file="su-kien">
      <div className="relative overflow-x-auto" role="group" aria-label={words('title')} tabIndex={0}>
        <table className="data-table event-table">
          <caption className="sr-only">{words('title')}</caption>
          <thead>
            <tr>
              <th scope="col" className="event-day">
                {t('day')}
              </th>
              <th scope="col" className="event-what">
                {t('what')}
              </th>
              <th scope="col">{t('conclusion')}</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ event, href, unit }) => (
              <tr key={event.id}>
                <td>
                  <EventDayWords day={event} short />
                </td>
                <th scope="row">
                  <a href={href} lang="vi">
                    {event.title}
                  </a>
                  <span className="block text-quiet">
                    {kind(event.kind)}
                    {units ? (
                      <>
                        {' '}
                        · <span lang="vi">{unit.title}</span>
                      </>
                    ) : null}
                    {event.illustrative ? ` · ${words('illustrative')}` : ''}
                  </span>
                </th>
                <td className="wrap-anywhere" lang="vi">
                  {event.rating ?? firstLine(event.conclusion) ?? (
                    <span className="text-quiet">{words('notConcluded')}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </TakeAway>
  );
}

function firstLine(text: string | null): string | null {
  const line = text?.split('\n')[0] ?? null;
  return line !== null && line.length > 180 ? `${line.slice(0, 179)}…` : line;
}
