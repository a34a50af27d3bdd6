'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { ActState } from '@/lib/features/unit-office/act-state';
import { showDate, showTime } from '@/lib/i18n/format';

/** What became of an act: written, so already, or refused for what no field of the form can say. */
export function ActAnswer({ state, fields }: { state: ActState; fields: readonly string[] }) {
  const t = useTranslations('unitOffice.answer');
  const errorWord = useTranslations('errors');
  if (state.status === 'idle') return null;
  if (state.status === 'saved') {
    return (
      <p role="status" className="text-small text-met">
        {state.changed ? t('saved', { time: showTime(state.at) }) : t('unchanged')}{' '}
        {state.begun ? <a href={state.begun.href}>{state.begun.title}</a> : null}
      </p>
    );
  }
  if (state.later) {
    return <Notice urgent>{t('later', { count: state.later.count, last: showDate(state.later.last) })}</Notice>;
  }
  const wrong = Object.keys(state.fieldErrors);
  if (wrong.length > 0 && wrong.every((name) => fields.includes(name))) return null;
  return <Notice urgent>{errorWord(state.code)}</Notice>;
}
