'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import type { OfficeAction } from '@/lib/features/catalogue-office/office-state';
import { OfficeAnswer } from './office-answer';
import { useOfficeForm } from './use-office-form';

interface Props {
  action: OfficeAction;
  /** The draft that takes the workbook's place; none: a new set. */
  into?: { readonly draft: number; readonly revision: number };
}

/** Takes a workbook; what is wrong in it is told cell by cell, and then nothing is taken. */
export function UploadForm({ action, into }: Props) {
  const t = useTranslations('sets.form');
  const form = useOfficeForm(action);
  return (
    <form action={form.send} className="flex max-w-4xl flex-col gap-3">
      {into ? (
        <>
          <input type="hidden" name="draft" value={into.draft} />
          <input type="hidden" name="revision" value={form.revision(into.revision)} />
        </>
      ) : null}
      <div className="flex flex-wrap items-end gap-3">
        <Field id="workbook" label={t('file')} error={form.errorOf('file')}>
          <FileField
            id="workbook"
            name="file"
            choose={t('choose')}
            required
            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          />
        </Field>
        <Button type="submit" look="main" disabled={form.pending}>
          {t('uploadSubmit')}
        </Button>
      </div>
      <OfficeAnswer form={form} draft={into?.draft} />
    </form>
  );
}
