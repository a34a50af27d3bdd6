'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/features/forms/form-state';

interface Props {
  state: FormState;
  /** Names of the fields that say themselves what is wrong with them. */
  fields: readonly string[];
  /** What is said when it went well. */
  saved: string;
}

/** What became of a form: saved, or refused for what no field of it can say. */
export function AnswerNotice({ state, fields, saved }: Props) {
  const errorWord = useTranslations('errors');
  if (state.status === 'idle') return null;
  if (state.status === 'saved') {
    return (
      <p role="status" className="text-small text-met">
        {saved}
      </p>
    );
  }
  const wrong = Object.keys(state.fieldErrors);
  if (wrong.length > 0 && wrong.every((name) => fields.includes(name))) return null;
  const code = Object.entries(state.fieldErrors).find(([name]) => !fields.includes(name))?.[1] ?? state.code;
  return <Notice urgent>{errorWord(code, state.about)}</Notice>;
}
