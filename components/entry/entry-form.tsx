'use client';

import { useTranslations } from 'next-intl';
import { useRefreshWhenSent } from '@/components/outbox/use-refresh-when-sent';
import { DEFAULT_COUNTING, type CountingRule } from '@/lib/domain/progress/summary';
import { counts } from '@/lib/domain/progress/counting';
import type { EntryView } from '@/lib/features/assessments/entry-view';
import type { SaveAction } from '@/lib/features/assessments/save-state';
import { EntryDay } from './entry-day';
import { EntryDeck } from './entry-deck';
import { EntryMissing } from './entry-missing';
import { EntryRowForm } from './entry-row';
import { useRowStatuses } from './use-row-statuses';

interface Props {
  view: EntryView;
  action: SaveAction;
  counting?: CountingRule;
  /** One write key a row, made on the server: what a form without scripts is sent with. */
  keys: readonly string[];
}

/** The criteria of one unit on one set, a form each: without scripts they have a key to press, with them they save themselves. */
export function EntryForm({ view, action, counting = DEFAULT_COUNTING, keys }: Props) {
  const t = useTranslations('entry');
  const stageWord = useTranslations('words.stage');
  useRefreshWhenSent();
  const statusOf = useRowStatuses(view);
  const missing = view.rows.filter((row) => !counts(statusOf(row), counting));
  const groups = [...new Set(view.rows.map((row) => row.group))];
  const inGroups = groups.flatMap((group) => view.rows.filter((row) => row.group === group));
  return (
    <div className="flex flex-col gap-4">
      <div className="entry-head">
        <EntryDay view={view} />
        {view.stage === 'self' ? null : <p>{t('stage', { stage: stageWord(view.stage) })}</p>}
        <EntryMissing rows={missing} of={view.rows.length} statusOf={statusOf} />
      </div>
      <EntryDeck view={{ ...view, rows: inGroups }} statusOf={statusOf} missing={missing}>
        {groups.map((group) => (
          <section key={group} aria-label={group} className="entry-group">
            {groups.length > 1 ? (
              <h2 lang="vi" className="border-b border-ink pt-4 pb-1 text-body">
                {group}
              </h2>
            ) : null}
            {view.rows.map((row, at) =>
              row.group === group ? (
                <EntryRowForm key={row.item} row={row} view={view} action={action} firstKey={keys[at] ?? ''} />
              ) : null,
            )}
          </section>
        ))}
      </EntryDeck>
    </div>
  );
}
