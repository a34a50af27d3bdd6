'use client';

import { useTranslations } from 'next-intl';
import { type FocusEvent, type FormEvent, useActionState, useEffect, useRef, useState } from 'react';
import { CriterionName } from '@/components/progress/criterion-name';
import { StatusSign } from '@/components/ui/status-sign';
import type { Status } from '@/lib/domain/criteria/status';
import type { EntryRow, EntryView } from '@/lib/features/assessments/entry-view';
import { IDLE, type SaveAction } from '@/lib/features/assessments/save-state';
import { ConflictNotice } from './conflict-notice';
import { EntryAbout } from './entry-about';
import { EntryFields } from './entry-fields';
import { EntryHidden } from './entry-hidden';
import { ProposalLine } from './proposal-line';
import { RowState } from './row-state';
import { basesOf, draftOf, factIdsOf, theirDraft } from './row-draft';
import { StatusChoice } from './status-choice';
import { useJudgedRow } from './use-judged-row';
import { useRowSaver } from './use-row-saver';

interface Props {
  row: EntryRow;
  view: EntryView;
  action: SaveAction;
  firstKey: string;
  onSaved: (item: string, status: Status) => void;
}

/** Arrow keys pass over statuses nobody means: wait until they rest. */
const REST = 900;

/** One criterion: its status at once, the rest folded under it; what was refused stays as typed, a conflict shows both. */
export function EntryRowForm({ row, view, action, firstKey, onSaved }: Props) {
  const t = useTranslations('entry');
  const form = useRef<HTMLFormElement>(null);
  const dirty = useRef(false);
  const byKey = useRef(false);
  const timer = useRef<number | undefined>(undefined);
  // Without scripts the answer comes with the page; with them from the saver.
  const [pageAnswer, pageAction] = useActionState(action, IDLE);
  const [known, setKnown] = useState<Readonly<Record<string, string>>>({});
  const learn = (facts: readonly { item: string; factId: string; status: Status }[]) => {
    setKnown((now) => ({ ...now, ...factIdsOf(facts) }));
    const own = facts.find((fact) => fact.item === row.item);
    if (own) onSaved(row.item, own.status);
  };
  const saver = useRowSaver(action, form, learn);
  const answer = saver.answer ?? pageAnswer;
  const [taken, setTaken] = useState<{ draft: ReturnType<typeof theirDraft>; times: number } | null>(null);
  const draft = taken?.draft ?? draftOf(row, pageAnswer);
  const bases = basesOf(row, known, answer);
  const live = useJudgedRow(form, row, view.points, draft.indicators, taken?.times ?? 0);
  const { phase, save } = saver;

  useEffect(() => () => window.clearTimeout(timer.current), []);

  // The reason is asked for where the person is; who has gone on to another criterion is not called back.
  const isAsked = answer.status === 'refused' && answer.fieldErrors.note === 'reason_missing';
  useEffect(() => {
    if (isAsked && form.current?.contains(document.activeElement))
      form.current.querySelector<HTMLTextAreaElement>('[name="note"]')?.focus();
  }, [isAsked, answer]);

  // A status chosen before the scripts had come told nobody. What the browser restores by itself (autoComplete) is none.
  useEffect(() => {
    const chosen = form.current?.querySelector<HTMLInputElement>('input[name="status"]:checked');
    if (chosen && !chosen.defaultChecked) save();
  }, [save]);

  const flush = (over?: Readonly<Record<string, string>>) => {
    window.clearTimeout(timer.current);
    // What another person saved is not overwritten before one of the two keys is pressed.
    if (answer.status === 'conflict' && !over) return;
    dirty.current = false;
    if (form.current?.reportValidity()) save(over);
  };
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    dirty.current = true;
    const field = event.target as HTMLInputElement;
    if (field.type !== 'radio' && field.tagName !== 'SELECT') return;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => flush(), byKey.current ? REST : 0);
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
      <EntryHidden view={view} row={row} bases={bases} writeKey={firstKey} />
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
      <div key={`status ${taken?.times}`} className="entry-status">
        <StatusChoice
          name="status"
          legend={t('statusOf', { name: row.name })}
          value={draft.status}
          known={bases[row.item] !== ''}
          disabled={row.locked !== null}
        />
      </div>
      {answer.status === 'conflict' ? (
        <ConflictNotice
          answer={answer}
          onKeep={() => flush({})}
          onTake={() => {
            learn(answer.theirs);
            setTaken({ draft: theirDraft(row, answer), times: (taken?.times ?? 0) + 1 });
            saver.dismiss();
          }}
        />
      ) : null}
      <EntryFields key={`fields ${taken?.times}`} row={row} view={view} draft={draft} live={live} answer={answer} />
    </form>
  );
}
