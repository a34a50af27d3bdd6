'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { MOST_CLASSES, type LegendClass } from '@/lib/domain/map/legend';
import { FORM_IDLE, type FormAction } from '@/lib/features/forms/form-state';

interface Props {
  action: FormAction;
  set: string;
  legend: readonly LegendClass[];
  sets: readonly { readonly id: string; readonly name: string }[];
}

/** The classes of one set's maps, from high to low; an empty line is none. */
export function LegendForm({ action, set, legend, sets }: Props) {
  const t = useTranslations('map.legendForm');
  const errorWord = useTranslations('errors');
  const [state, send, pending] = useActionState(action, FORM_IDLE);
  const typed = state.status === 'refused' ? state.values : null;
  return (
    <form key={JSON.stringify(typed)} action={send} className="flex min-w-0 flex-col items-start gap-3">
      <input type="hidden" name="set" value={set} />
      <table className="data-table w-full max-w-3xl table-fixed">
        <caption className="sr-only">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-10">
              {t('class')}
            </th>
            <th scope="col" className="w-20 sm:w-28">
              {t('least')}
            </th>
            <th scope="col">{t('label')}</th>
            <th scope="col">{t('also')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: MOST_CLASSES }, (_, at) => {
            const { least = '', label = '', also = '' } = legend[at] ?? {};
            const value = (name: string, kept: string) => typed?.[`${name}-${at}`] ?? kept;
            return (
              <tr key={at}>
                <th scope="row">{at + 1}</th>
                <td>
                  <TextField
                    name={`least-${at}`}
                    aria-label={t('leastOf', { n: at + 1 })}
                    inputMode="numeric"
                    className="w-14 max-sm:min-h-11"
                    defaultValue={value('least', String(least))}
                  />
                </td>
                <td>
                  <TextField
                    name={`label-${at}`}
                    aria-label={t('labelOf', { n: at + 1 })}
                    maxLength={60}
                    className="w-full min-w-0 max-sm:min-h-11"
                    defaultValue={value('label', label ?? '')}
                  />
                </td>
                <td>
                  <Select
                    name={`also-${at}`}
                    aria-label={t('alsoOf', { n: at + 1 })}
                    className="w-full max-w-64 min-w-0 max-sm:min-h-11"
                    defaultValue={value('also', also ?? '')}
                  >
                    <option value="">{t('noCondition')}</option>
                    {sets.map(({ id, name }) => (
                      <option key={id} value={id} lang="vi">
                        {name}
                      </option>
                    ))}
                  </Select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="max-w-prose text-small text-quiet">{t('hint')}</p>
      {state.status === 'refused' ? <Notice urgent>{errorWord(state.code)}</Notice> : null}
      {state.status === 'saved' ? (
        <p role="status" className="text-met">
          {t('saved')}
        </p>
      ) : null}
      <Button type="submit" look="main" disabled={pending} className="max-sm:min-h-11">
        {t('save')}
      </Button>
    </form>
  );
}
