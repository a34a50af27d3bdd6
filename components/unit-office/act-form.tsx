'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { SpecField } from '@/components/ui/spec-field';
import { Button } from '@/components/ui/button';
import { IDLE, type ActAction } from '@/lib/features/unit-office/act-state';
import { ActAnswer } from './act-answer';
import type { ActField } from './act-field';
import { SuggestField } from './suggest-field';
import { TickList } from './tick-list';

interface Props {
  id: string;
  action: ActAction;
  /** Made on the server for every drawing of the form: a second submit of the same one is known by it. */
  writeKey: string;
  fields: readonly ActField[];
  submit: string;
  look?: 'main' | 'plain';
  /** What the act does, under its fields. */
  hint?: string;
  /** Folded under these words until it is needed. */
  summary?: ReactNode;
}

/** One act of the unit office; works without scripts and gives back what was refused. */
export function ActForm({ id, action, writeKey, fields, submit, look = 'main', hint, summary }: Props) {
  const errorWord = useTranslations('errors');
  const [state, send, pending] = useActionState(action, IDLE);
  const refused = state.status === 'refused' ? state : null;
  const shown = fields.filter(({ kind }) => kind !== 'hidden').map(({ name }) => name);
  const draw = (spec: ActField) => {
    const code = refused?.fieldErrors[spec.name];
    const error = code && !(refused.later && spec.name === 'day') ? errorWord(code) : null;
    const fieldId = `${id}-${spec.name}`;
    const typed = refused?.values[spec.name];
    if (spec.kind === 'suggest')
      return <SuggestField key={spec.name} spec={spec} id={fieldId} value={typed ?? ''} error={error} />;
    if (spec.kind === 'ticks')
      return <TickList key={spec.name} spec={spec} id={fieldId} ticked={typed ?? ''} error={error} />;
    return <SpecField key={spec.name} spec={spec} formId={id} typed={typed} error={error} />;
  };
  const form = (
    <form id={id} action={send} className="flex max-w-4xl flex-col gap-3 py-2 print:hidden">
      <input type="hidden" name="key" value={writeKey} readOnly />
      {/* A browser empties a form that was sent: what was typed comes back with the answer. */}
      <div key={state.status === 'idle' ? '' : state.at} className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        {fields.map(draw)}
      </div>
      {hint ? <p className="max-w-prose text-small text-quiet">{hint}</p> : null}
      <p>
        <Button type="submit" look={look} disabled={pending} className="max-sm:min-h-11">
          {submit}
        </Button>
      </p>
    </form>
  );
  const answer = <ActAnswer state={state} fields={shown} />;
  if (summary === undefined) {
    return (
      <div className="flex flex-col gap-1">
        {form}
        {answer}
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-1 has-[details[open]]:basis-full print:hidden">
      <details open={refused !== null || undefined}>
        <summary className="inline-flex min-h-8 items-center text-small text-accent max-sm:min-h-11">{summary}</summary>
        {form}
      </details>
      {answer}
    </div>
  );
}
