import { useTranslations } from 'next-intl';
import { CauseForm } from '@/components/causes/cause-form';
import { CauseTable } from '@/components/causes/cause-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { EventsView } from '@/lib/features/events/events-view';
import type { FormAction } from '@/lib/features/forms/form-state';
import { EventForm } from './event-form';
import { EventList } from './event-list';
import { Vacancies } from './vacancies';

interface Props {
  view: EventsView;
  record: FormAction;
  recordCause: FormAction;
  endCause: FormAction;
}

/** What was held at a unit, and what holds it back on the day. */
export function Events({ view, record, recordCause, endCause }: Props) {
  const t = useTranslations('events');
  const causes = useTranslations('causes');
  const cause = useTranslations('words.cause');
  const { at, events, causeCounts, vacancies, causeForm, query } = view;
  const elsewhere = (rows: readonly { unit: { code: string } }[]) => rows.some(({ unit }) => unit.code !== at.code);
  return (
    <div className="flex flex-col gap-8">
      <Section id="su-kien" title={t('title')} aside={t('count', { n: events.length })}>
        {view.mayWrite ? <EventForm view={view} action={record} /> : null}
        {events.length === 0 ? (
          <EmptyState title={t('empty')}>{t(view.mayWrite ? 'emptyWrite' : 'emptyRead')}</EmptyState>
        ) : (
          <EventList events={events} units={elsewhere(events)} />
        )}
      </Section>
      <Section
        id="nguyen-nhan"
        title={causes('title')}
        aside={causes('count', { n: view.causes.length + vacancies.length })}
      >
        <Vacancies rows={vacancies} boardsHref={`/units/${at.code}/boards${query}`} />
        {causeCounts.some(({ units }) => units > 1) ? (
          <p className="pb-2 text-small">
            {causeCounts.map((row) => causes('inUnits', { cause: cause(row.cause), n: row.units })).join(' · ')}
          </p>
        ) : null}
        {view.causes.length === 0 ? (
          <EmptyState title={causes('empty')}>{causes('emptyHint')}</EmptyState>
        ) : (
          <CauseTable
            rows={view.causes}
            at={at}
            ownUnit={at.code}
            eventHref={(id) => `/units/${at.code}/events/${id}${query}`}
            end={endCause}
          />
        )}
        {causeForm ? <CauseForm form={causeForm} action={recordCause} /> : null}
      </Section>
    </div>
  );
}
