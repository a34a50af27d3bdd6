import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { EventLink } from '@/components/steering/event-link';
import { Facts } from '@/components/steering/facts';
import { Log } from '@/components/steering/log';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { PetitionRow } from '@/lib/features/petitions/view';
import { useReplyFields } from './use-petition-fields';

export interface PetitionActs {
  /** The petition that stands open. */
  openedId: number | null;
  /** Write key of the reply to the one that stands open; null: its reader does not reply. */
  replyKey: string | null;
  day: string;
  post: string;
  query: string;
  reply: FormAction;
}

/** What is known of one petition, what was replied, what waits for it, and the next reply. */
export function PetitionDetail({
  row,
  replyKey,
  day,
  post,
  query,
  reply,
}: Omit<PetitionActs, 'openedId'> & { row: PetitionRow }) {
  const t = useTranslations('petitions.detail');
  const stateWord = useTranslations('petitions.state');
  const fields = useReplyFields(row, replyKey, day, post);
  return (
    <div className="register-inside flex flex-col gap-3">
      <Facts
        facts={[
          { term: t('event'), value: row.event && <EventLink event={row.event} query={query} /> },
          { term: t('department'), value: row.department },
          { term: t('source'), value: row.source },
        ]}
      />
      {row.replies.length === 0 ? (
        <p className="text-quiet">{t('noReply')}</p>
      ) : (
        <Log
          label={t('replies')}
          lines={row.replies.map(({ on, by, words, state, condition }) => ({
            on,
            by,
            words,
            after: (
              <>
                {stateWord(state)}
                {condition ? (
                  <>
                    {' · '}
                    {t('condition')} <span lang="vi">{condition}</span>
                  </>
                ) : null}
              </>
            ),
          }))}
        />
      )}
      <WaitsFor row={row} />
      {replyKey ? <SentForm id={`tra-loi-${row.id}`} action={reply} fields={fields} submit={t('reply')} /> : null}
    </div>
  );
}

/** Steps of plans and tasks by name, each a link to where it stands. */
function WaitsFor({ row: { steps, tasks } }: { row: PetitionRow }) {
  const t = useTranslations('petitions.detail');
  const standing = useTranslations('tasks.standing');
  if (steps.length + tasks.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1">
      {steps.map(({ id, title, unit, criterion, href }) => (
        <li key={`step ${id}`}>
          {t('step')}{' '}
          <span lang="vi">
            <a href={href}>{title}</a> ({unit.title}
            {criterion ? `, ${criterion.number} ${criterion.name}` : ''})
          </span>
        </li>
      ))}
      {tasks.map(({ id, work, standing: stands, href }) => (
        <li key={`task ${id}`}>
          {t('task')}{' '}
          <a href={href} lang="vi">
            {work}
          </a>{' '}
          ({standing(stands)})
        </li>
      ))}
    </ul>
  );
}
