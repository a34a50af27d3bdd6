'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { Button } from '@/components/ui/button';
import type { CriterionPair } from '@/lib/domain/criteria/carry-over';
import { FORM_IDLE, type FormAction } from '@/lib/features/forms/form-state';
import { AnswerNotice } from '@/components/forms/answer-notice';

interface Named {
  readonly number: number;
  readonly name: string;
}

interface Props {
  action: FormAction;
  setId: string;
  fromId: string;
  criteria: readonly Named[];
  oldCriteria: readonly Named[];
  pairs: readonly CriterionPair[];
  /** Headings of the table, of its rows and of its columns. */
  caption: string;
  rowHead: string;
  columnHead: string;
  /** The names of the old criteria, which the columns give by number alone. */
  legend: ReactNode;
}

/** New criteria down, old ones across: a tick where the new one goes on from the old one. */
export function MappingForm({
  action,
  setId,
  fromId,
  criteria,
  oldCriteria,
  pairs,
  caption,
  rowHead,
  columnHead,
  legend,
}: Props) {
  const t = useTranslations('beside.form');
  const told = useTranslations('form');
  const [state, send, pending] = useActionState(action, FORM_IDLE);
  const refused = state.status === 'refused' ? state : null;
  const ticked = new Set(refused ? Object.keys(refused.values) : pairs.map((pair) => `pair:${pair.to}:${pair.from}`));
  return (
    <form action={send} className="flex flex-col gap-3">
      <input type="hidden" name="set" value={setId} readOnly />
      <input type="hidden" name="from" value={fromId} readOnly />
      <div className="relative overflow-x-auto" role="group" aria-label={caption} tabIndex={0}>
        <table key={JSON.stringify([state, pairs])} className="data-table mapping-table">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {rowHead}
              </th>
              <th scope="colgroup" colSpan={oldCriteria.length}>
                {columnHead}
              </th>
            </tr>
            <tr>
              {oldCriteria.map(({ number, name }) => (
                <th key={number} scope="col" title={name}>
                  {number}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ number, name }) => (
              <tr key={number}>
                <th scope="row">
                  {number} <span lang="vi">{name}</span>
                </th>
                {oldCriteria.map((old) => (
                  <td key={old.number}>
                    <label title={`${old.number} ${old.name}`}>
                      <input
                        type="checkbox"
                        name={`pair:${number}:${old.number}`}
                        defaultChecked={ticked.has(`pair:${number}:${old.number}`)}
                        aria-label={t('pair', { to: number, from: old.number })}
                        className="accent-accent"
                      />
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {legend}
      <div className="flex flex-wrap items-center gap-3 print:hidden">
        <Button type="submit" look="main" disabled={pending} className="max-sm:min-h-11">
          {t('mapSubmit')}
        </Button>
        <AnswerNotice state={state} fields={[]} saved={told('saved')} />
      </div>
    </form>
  );
}
