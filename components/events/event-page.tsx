import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CauseForm } from '@/components/causes/cause-form';
import { CauseTable } from '@/components/causes/cause-table';
import { SentForm } from '@/components/forms/sent-form';
import { Section } from '@/components/ui/section';
import type { EventView } from '@/lib/features/events/events-view';
import type { FormAction } from '@/lib/features/forms/form-state';
import { ConclusionForm } from './conclusion-form';
import { EventDayWords } from './event-day-words';
import { changeFields, useHeadFields } from './event-fields';
import { EventDocuments, EventPeople } from './event-parts';

interface Props {
  view: EventView;
  actions: Readonly<
    Record<
      'correct' | 'conclude' | 'addPeople' | 'dropPerson' | 'addDocument' | 'dropDocument' | 'addCause' | 'endCause',
      FormAction
    >
  >;
  /** What was asked for there, and what was given to whom. */
  petitions: ReactNode;
  tasks: ReactNode;
}

/** One event from its day to its tasks, in the order in which a minute of it is read. */
export function EventPage({ view, actions, petitions, tasks }: Props) {
  const t = useTranslations('events');
  const { at, event, causes, causeForm } = view;
  return (
    <div className="flex flex-col gap-6">
      <div>
        <p className="print:hidden">
          <a href={view.listHref} className="inline-flex min-h-8 items-center text-small max-sm:min-h-11">
            ‹ {t('back')}
          </a>
        </p>
        <EventHead view={view} action={actions.correct} />
      </div>
      <Section id="thanh-phan" title={t('people')}>
        <EventPeople view={view} add={actions.addPeople} drop={actions.dropPerson} />
      </Section>
      <Texts view={view} />
      <Section id="nguyen-nhan" title={t('causes')}>
        {causes.length === 0 ? (
          <p className="text-small text-quiet">{t('noCauses')}</p>
        ) : (
          <CauseTable rows={causes} at={at} ownUnit={view.unit.code} eventHref={null} end={actions.endCause} />
        )}
        {causeForm ? <CauseForm form={causeForm} action={actions.addCause} /> : null}
      </Section>
      {petitions}
      <Section id="ket-luan" title={t('conclusion')}>
        {event.rating ? (
          <p lang="vi" className="font-semibold whitespace-pre-line">
            {event.rating}
          </p>
        ) : null}
        {event.conclusion ? (
          <p lang="vi" className="max-w-[90ch] whitespace-pre-line">
            {event.conclusion}
          </p>
        ) : null}
        {!event.rating && !event.conclusion ? <p className="text-small text-quiet">{t('notConcluded')}</p> : null}
        {view.mayConclude ? <ConclusionForm view={view} action={actions.conclude} /> : null}
      </Section>
      {tasks}
      <Section id="van-ban" title={t('documents')}>
        {view.documents.length === 0 ? <p className="text-small text-quiet">{t('noDocuments')}</p> : null}
        <EventDocuments view={view} add={actions.addDocument} drop={actions.dropDocument} />
      </Section>
      {event.source ? (
        <p className="text-small text-quiet">
          {t('source')}: <span lang="vi">{event.source}</span>
        </p>
      ) : null}
    </div>
  );
}

function EventHead({ view, action }: { view: EventView; action: FormAction }) {
  const t = useTranslations('events');
  const kind = useTranslations('events.kind');
  const { at, event, unit, boards } = view;
  const fields = useHeadFields({ day: at.day, boards }, event);
  return (
    <>
      <p lang="vi" className="max-w-[70ch] text-large font-semibold text-pretty">
        {event.title}
      </p>
      <p className="first-letter:uppercase">
        {kind(event.kind)} · <EventDayWords day={event} /> · <span lang="vi">{event.place ?? unit.title}</span>
        {view.board ? (
          <>
            {' '}
            · <span lang="vi">{view.board}</span>
          </>
        ) : null}
        {event.illustrative ? <span className="text-quiet"> · {t('illustrative')}</span> : null}
      </p>
      {view.mayWrite ? (
        <SentForm
          id="sua-su-kien"
          action={action}
          fields={changeFields(at, event.id, fields)}
          submit={t('form.save')}
          summary={t('form.correct')}
        />
      ) : null}
    </>
  );
}

function Texts({ view: { event } }: { view: EventView }) {
  const t = useTranslations('events');
  return (['purpose', 'report', 'discussion'] as const).map((key) =>
    event[key] ? (
      <Section key={key} title={t(key)}>
        <p lang="vi" className="max-w-[90ch] whitespace-pre-line">
          {event[key]}
        </p>
      </Section>
    ) : null,
  );
}
