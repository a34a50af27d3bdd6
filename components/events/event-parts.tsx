import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { hidden } from '@/components/ui/field-spec';
import { EVENT_ROLES } from '@/lib/domain/steering/event';
import type { EventView, FormPlace } from '@/lib/features/events/events-view';
import type { FormAction } from '@/lib/features/forms/form-state';
import { showDate } from '@/lib/i18n/format';
import { aboutEvent } from './event-fields';

interface DropProps {
  at: FormPlace;
  event: number;
  id: number;
  name: string;
  action: FormAction;
}

function Drop({ at, event, id, name, action }: DropProps) {
  const t = useTranslations('events.form');
  return (
    <SentForm
      id={`bo-${name}-${id}`}
      action={action}
      fields={[...aboutEvent(at, event), ...hidden({ id })]}
      submit={t('drop')}
      look="plain"
    />
  );
}

interface Props {
  view: EventView;
  add: FormAction;
  drop: FormAction;
}

/** Who was there by role, posts and bodies only, and what some of them said. */
export function EventPeople({ view, add, drop }: Props) {
  const t = useTranslations('events.form');
  const role = useTranslations('events.role');
  const { at, event, people, departments, mayWrite } = view;
  const roles = EVENT_ROLES.filter((word) => people.some((one) => one.role === word));
  return (
    <>
      <dl className="event-roles">
        {roles.map((word) => (
          <div key={word}>
            <dt>{role(word)}</dt>
            <dd lang="vi">
              {people
                .filter((one) => one.role === word && one.said === null)
                .map(({ post }) => post)
                .join('; ')}
              {people
                .filter((one) => one.role === word && one.said !== null)
                .map((one) => (
                  <p key={one.id}>
                    <span className="font-semibold">{one.post}</span>
                    {one.department ? ` (${one.department})` : ''}: {one.said}
                  </p>
                ))}
            </dd>
          </div>
        ))}
      </dl>
      {mayWrite ? (
        <SentForm
          id="them-nguoi-du"
          action={add}
          fields={[
            ...aboutEvent(at, event.id),
            {
              ...{ kind: 'select', name: 'role', label: t('role'), value: 'attending' },
              options: EVENT_ROLES.map((word) => ({ value: word, label: role(word) })),
            },
            {
              ...{ kind: 'select', name: 'department', label: t('department'), value: '' },
              options: [{ value: '', label: t('noDepartment') }, ...departments],
            },
            {
              kind: 'long',
              name: 'posts',
              label: t('posts'),
              value: '',
              hint: t('postsHint'),
              required: true,
              wide: true,
            },
            { kind: 'long', name: 'said', label: t('said'), value: '', hint: t('saidHint'), wide: true },
          ]}
          submit={t('addPeople')}
          summary={t('peopleSummary')}
        />
      ) : null}
      {mayWrite && people.length > 0 ? (
        <details className="print:hidden">
          <summary className="inline-flex min-h-8 items-center text-small text-accent max-sm:min-h-11">
            {t('dropPeople')}
          </summary>
          <ul className="text-small">
            {people.map((one) => (
              <li key={one.id} className="flex flex-wrap items-baseline gap-x-4">
                <span lang="vi">{one.post}</span>
                <Drop at={at} event={event.id} id={one.id} name="nguoi" action={drop} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** Documents of an event: invitations, reports, the notice of its conclusion. */
export function EventDocuments({ view, add, drop }: Props) {
  const t = useTranslations('events.form');
  const { at, event, documents } = view;
  const mayWrite = view.mayWrite || view.mayConclude;
  return (
    <>
      <ul>
        {documents.map(({ id, docNumber, issuedOn, title, link }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4">
            <span lang="vi">
              {docNumber ? <span className="font-semibold">{docNumber}</span> : null}
              {issuedOn ? ` (${showDate(issuedOn)})` : ''} {link ? <a href={link}>{title}</a> : title}
            </span>
            {mayWrite ? <Drop at={at} event={event.id} id={id} name="van-ban" action={drop} /> : null}
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <SentForm
          id="them-van-ban"
          action={add}
          fields={[
            ...aboutEvent(at, event.id),
            { kind: 'text', name: 'title', label: t('docTitle'), value: '', required: true, wide: true },
            { kind: 'text', name: 'docNumber', label: t('docNumber'), value: '' },
            { kind: 'date', name: 'issuedOn', label: t('issuedOn'), value: '' },
            { kind: 'url', name: 'link', label: t('link'), value: '', hint: t('linkHint') },
          ]}
          submit={t('addDocument')}
          summary={t('documentSummary')}
        />
      ) : null}
    </>
  );
}
