'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { VersionContent } from '@/lib/domain/criteria/catalogue/shipped-set';
import type { OfficeAction } from '@/lib/features/catalogue-office/office-state';
import { OfficeAnswer } from './office-answer';
import { OfficeField } from './office-field';
import { useOfficeForm } from './use-office-form';

interface Props {
  action: OfficeAction;
  draft: number;
  revision: number;
  content: Pick<VersionContent, 'decision' | 'issuedOn' | 'validFrom' | 'validTo'>;
  /** What will happen, in words. */
  children: ReactNode;
}

/** Publishes a draft under its decision. */
export function PublishForm({ action, draft, revision, content, children }: Props) {
  const t = useTranslations('sets.form');
  const publish = useTranslations('sets.publish');
  const errorWord = useTranslations('errors');
  const form = useOfficeForm(action);
  const faults = form.refused?.faults ?? [];
  const faultOf = (name: string) => faults.find(({ part, field }) => part === 'content' && field === name);
  const withFault = {
    ...form,
    errorOf: (name: string) => {
      const fault = faultOf(name);
      return form.errorOf(name) ?? (fault ? errorWord(fault.code) : null);
    },
  };
  const field = (name: string) => ({ form: withFault, name, id: `publish-${name}` });
  return (
    <form action={form.send} className="flex max-w-4xl flex-col gap-3">
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="revision" value={form.revision(revision)} />
      <div key={form.fieldsKey} className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        <OfficeField
          {...field('decision')}
          label={t('decision')}
          value={content.decision ?? ''}
          hint={t('decisionHint')}
          required
        />
        <OfficeField {...field('issuedOn')} label={t('issuedOn')} value={content.issuedOn ?? ''} kind="date" required />
        <OfficeField {...field('validFrom')} label={t('validFrom')} value={content.validFrom} kind="date" required />
        <OfficeField
          {...field('validTo')}
          label={t('validTo')}
          value={content.validTo ?? ''}
          kind="date"
          hint={t('validToHint')}
        />
      </div>
      {children}
      <OfficeAnswer form={form} draft={draft} />
      <Button type="submit" look="main" disabled={form.pending} className="self-start">
        {publish('submit')}
      </Button>
    </form>
  );
}
