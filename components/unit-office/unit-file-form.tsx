'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import { Notice } from '@/components/ui/notice';
import { NO_FILE, type FileAction } from '@/lib/features/unit-office/sheet/file-state';
import { FilePreview } from './file-preview';

/** Looks at a file first and says every error; what was looked at can then be taken in, whole. */
export function UnitFileForm({ action, writeKey }: { action: FileAction; writeKey: string }) {
  const t = useTranslations('unitOffice.file');
  const errorWord = useTranslations('errors');
  const [state, send, pending] = useActionState(action, NO_FILE);
  return (
    <div className="flex flex-col gap-4">
      <form action={send} className="flex flex-wrap items-end gap-3">
        <Field id="tep" label={t('file')}>
          <FileField id="tep" name="file" choose={t('choose')} required accept=".xlsx,.csv" />
        </Field>
        <Button
          type="submit"
          look={state.status === 'read' && state.payload ? 'plain' : 'main'}
          disabled={pending}
          className="max-sm:min-h-11"
        >
          {t('look')}
        </Button>
      </form>
      {state.status === 'refused' ? <Notice urgent>{errorWord(state.code)}</Notice> : null}
      {state.status === 'saved' ? (
        <p role="status" className="text-met">
          {t('saved', { inserted: state.inserted, unchanged: state.unchanged })}
        </p>
      ) : null}
      {state.status === 'read' ? <FilePreview state={state} /> : null}
      {state.status === 'read' && state.payload ? (
        <form action={send}>
          <input type="hidden" name="key" value={writeKey} readOnly />
          <input type="hidden" name="payload" value={state.payload} readOnly />
          <Button type="submit" look="main" disabled={pending} className="max-sm:min-h-11">
            {t('take', { n: state.inserted })}
          </Button>
        </form>
      ) : null}
    </div>
  );
}
