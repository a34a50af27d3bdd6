'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { NO_BOUNDARIES, type BoundaryAction } from '@/lib/features/boundaries/boundary-state';
import { BoundaryPreview } from './boundary-preview';

interface Props {
  action: BoundaryAction;
  writeKey: string;
  day: string;
  /** Borders are loaded: they can be taken away. */
  loaded: boolean;
}

/** Looks at a file of borders first; what was looked at and has no fault can be taken in, whole. */
export function BoundaryForm({ action, writeKey, day, loaded }: Props) {
  const t = useTranslations('map.office');
  const errorWord = useTranslations('errors');
  const [state, send, pending] = useActionState(action, NO_BOUNDARIES);
  const payload = state.status === 'read' ? state.payload : null;
  return (
    <div className="flex flex-col gap-5">
      <form action={send} className="flex max-w-prose flex-col gap-3">
        <Field id="tep" label={t('file')} hint={t('fileHint')}>
          <FileField id="tep" name="file" choose={t('chooseFile')} required accept=".geojson,.json" />
        </Field>
        <Field id="nguon" label={t('source')} hint={t('sourceHint')}>
          <TextField id="nguon" name="source" required maxLength={300} className="max-sm:min-h-11" />
        </Field>
        <Field id="ngay" label={t('day')} hint={t('dayHint')}>
          <DateField id="ngay" name="day" defaultValue={day} max={day} className="w-fit max-sm:min-h-11" />
        </Field>
        <p>
          <Button type="submit" look={payload ? 'plain' : 'main'} disabled={pending} className="max-sm:min-h-11">
            {t('look')}
          </Button>
        </p>
      </form>
      {state.status === 'refused' ? <Notice urgent>{errorWord(state.code)}</Notice> : null}
      {state.status === 'saved' ? (
        <p role="status" className="text-met">
          {t(state.act === 'take' ? 'taken' : 'dropped', { n: state.units })}
        </p>
      ) : null}
      {state.status === 'read' ? <BoundaryPreview state={state} /> : null}
      {payload ? (
        <form action={send}>
          <input type="hidden" name="key" value={writeKey} readOnly />
          <input type="hidden" name="payload" value={payload} readOnly />
          <Button type="submit" look="main" disabled={pending} className="max-sm:min-h-11">
            {t('take', { n: state.status === 'read' ? state.found : 0 })}
          </Button>
        </form>
      ) : null}
      {loaded ? (
        <details>
          <summary className="inline-flex min-h-8 items-center text-small text-accent">{t('dropTitle')}</summary>
          <form action={send} className="flex flex-col gap-2 pt-2">
            <input type="hidden" name="act" value="drop" />
            <input type="hidden" name="key" value={writeKey} readOnly />
            <p className="text-small text-quiet">{t('dropHint')}</p>
            <p>
              <Button type="submit" disabled={pending} className="max-sm:min-h-11">
                {t('drop')}
              </Button>
            </p>
          </form>
        </details>
      ) : null}
    </div>
  );
}
