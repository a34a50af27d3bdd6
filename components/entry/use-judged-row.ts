'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useState } from 'react';
import type { PointsRule } from '@/lib/domain/criteria/version-rules';
import type { EntryRow } from '@/lib/features/assessments/entry-view';
import { judgeRow, type JudgedRow, type TypedRow } from '@/lib/features/assessments/judge-row';
import { reasonWordsOf } from '@/lib/i18n/reason-words';

/** A criterion as the fields of its form stand, while they are typed. */
export interface LiveRow extends JudgedRow {
  /** What was typed since the fields were filled, by item key. */
  readonly touched: TypedRow;
  /** The item whose field is being typed in: what is half typed is not yet wrong. */
  readonly typing: string | null;
}

const FIELD = /^(?:value|status):(i:.+)$/;

/**
 * Judges the fields of a row at each key by the rules that the page brought, so without a network too.
 * @param filled what the fields were filled with, by item key
 * @param times how often they were filled anew: what was typed before is then gone
 */
export function useJudgedRow(
  form: RefObject<HTMLFormElement | null>,
  row: EntryRow,
  points: PointsRule | null,
  filled: TypedRow,
  times: number,
): LiveRow {
  const words = reasonWordsOf(useTranslations('words.reason'));
  const [state, setState] = useState<State>({ times, touched: {}, typing: null });
  const { touched, typing } = state.times === times ? state : { touched: {}, typing: null };

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const onInput = ({ target }: Event) => {
      const item = itemOf(target);
      const { value } = target as HTMLInputElement;
      if (item)
        setState((now) => ({
          times,
          touched: { ...(now.times === times ? now.touched : {}), [item]: value },
          typing: item,
        }));
    };
    const onRest = ({ target }: Event) => {
      if (itemOf(target)) setState((now) => (now.typing === null ? now : { ...now, typing: null }));
    };
    element.addEventListener('input', onInput);
    element.addEventListener('focusout', onRest);
    return () => {
      element.removeEventListener('input', onInput);
      element.removeEventListener('focusout', onRest);
    };
  }, [form, times]);

  return { ...judgeRow(row, points, { ...filled, ...touched }, words), touched, typing };
}

interface State {
  readonly times: number;
  readonly touched: TypedRow;
  readonly typing: string | null;
}

function itemOf(target: EventTarget | null): string | null {
  return FIELD.exec((target as HTMLInputElement | null)?.name ?? '')?.[1] ?? null;
}
