'use client';

import { useTranslations } from 'next-intl';
import { type FocusEvent, type FormEvent, useActionState, useEffect, useRef } from 'react';
import { EvidenceFold } from '@/components/evidence/evidence-fold';
import { CriterionName } from '@/components/progress/criterion-name';
import { StatusSign } from '@/components/ui/status-sign';
import { vietnamese, Words } from '@/components/ui/words';
import type { EntryRow, EntryView } from '@/lib/features/assessments/entry-view';
import { IDLE, type SaveAction } from '@/lib/features/assessments/save-state';
import { ConflictNotice } from './conflict-notice';
import { EntryAbout } from './entry-about';
import { EntryCamera } from './entry-camera';
import { EntryFields } from './entry-fields';
import { EntryHidden } from './entry-hidden';
import { isChanged } from './is-changed';
import { ProposalLine } from './proposal-line';
import { RowState } from './row-state';
import { basesOf, draftOf } from './row-draft';
import { StatusChoice } from './status-choice';
import { useJudgedRow } from './use-judged-row';
import { useRowOutbox } from './use-row-outbox';

interface Props {
  row: EntryRow;
  view: EntryView;
  action: SaveAction;
  firstKey: string;
}

/** Arrow keys pass over statuses nobody means: wait until they rest. */
const REST = 900;

/** One criterion: its status at once, the rest folded under it; what was refused stays as typed, a conflict shows both. */
export function EntryRowForm({ row, view, action, firstKey }: Props) {
  const t = useTranslations('entry');
  const form = useRef<HTMLFormElement>(null);
  const dirty = useRef(false);
  const byKey = useRef(false);
  const timer = useRef<number | undefined>(undefined);
  // Without scripts the answer comes with the page; with them from the outbox.
  const [pageAnswer, pageAction] = useActionState(action, IDLE);
  const { filled, save, touch, decide, phase, states, ...known } = useRowOutbox(form, row, view);
  const answer = known.answer.status === 'idle' ? pageAnswer : known.answer;
  const draft = filled?.draft ?? draftOf(row, pageAnswer);
  const times = filled?.times ?? 0;
  const live = useJudgedRow(form, row, view.points, draft.indicators, times);
  const own = states[row.item];

  useEffect(() => () => window.clearTimeout(timer.current), []);

  // The reason is asked for where the person is; who has gone on to another criterion is not called back.
  const isAsked = answer.status === 'refused' && answer.fieldErrors.note === 'reason_missing';
  useEffect(() => {
    if (isAsked && form.current?.contains(document.activeElement))
      form.current.querySelector<HTMLTextAreaElement>('[name="note"]')?.focus();
  }, [isAsked, answer]);

  // A status chosen before the scripts had come told nobody. What the browser restores by itself (autoComplete) is none.
  const isLooked = useRef(false);
  useEffect(() => {
    if (isLooked.current) return;
    isLooked.current = true;
    const chosen = form.current?.querySelector<HTMLInputElement>('input[name="status"]:checked');
    if (chosen && !chosen.defaultChecked) save();
    else if (form.current && isChanged(form.current)) dirty.current = true;
  }, [save]);

  const flush = () => {
    window.clearTimeout(timer.current);
    if (!form.current?.reportValidity()) return;
    dirty.current = false;
    save();
  };
  // Who closes the page while he types leaves no field first.
  const atLeaving = useRef(flush);
  useEffect(() => {
    atLeaving.current = () => {
      if (dirty.current) flush();
    };
  });
  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && atLeaving.current();
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, []);
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    dirty.current = true;
    touch();
    const field = event.target as HTMLInputElement;
    if (field.type !== 'radio' && field.tagName !== 'SELECT') return;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(flush, byKey.current ? REST : 0);
  };
  const onBlur = (event: FocusEvent<HTMLFormElement>) => {
    const field = event.target as HTMLElement as HTMLInputElement;
    const stays = field.type === 'radio' && (event.relatedTarget as HTMLInputElement | null)?.name === field.name;
    if (dirty.current && !stays) flush();
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    flush();
  };

  return (
    <form
      ref={form}
      id={`tieu-chi-${row.item}`}
      action={pageAction}
      onSubmit={onSubmit}
      onChange={onChange}
      onBlur={onBlur}
      onKeyDown={() => (byKey.current = true)}
      onPointerDown={() => (byKey.current = false)}
      autoComplete="off"
      className="entry-row print-form"
      data-answer={answer.status}
    >
      <EntryHidden view={view} row={row} bases={basesOf(row, pageAnswer)} writeKey={firstKey} />
      <div className="entry-name">
        <p>
          <CriterionName number={row.number} name={row.name} nameConfirmed={row.nameConfirmed} />
        </p>
        {row.claimed === null ? null : (
          <p className="entry-state">
            {t('claimed')} <StatusSign status={row.claimed} word />
          </p>
        )}
        <EntryAbout row={row} />
        <ProposalLine row={row} proposal={live.proposal} />
        <RowState row={row} phase={phase} answer={answer} />
      </div>
      <div key={`status ${times}`} className="entry-status">
        <StatusChoice
          name="status"
          legend={<Words of={t('statusOf', { name: vietnamese(row.name) })} />}
          value={draft.status}
          known={row.factId !== null || (own?.factId ?? '') !== ''}
          disabled={row.locked !== null}
        />
      </div>
      {answer.status === 'conflict' ? (
        <ConflictNotice row={row} view={view} answer={answer} onKeep={flush} onDecide={decide} />
      ) : null}
      <EntryFields key={`fields ${times}`} row={row} view={view} draft={draft} live={live} answer={answer} />
      <EntryCamera row={row} view={view} />
      <EvidenceFold row={row} view={view} />
    </form>
  );
}
