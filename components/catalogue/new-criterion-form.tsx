'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { GroupRow } from '@/lib/domain/criteria/catalogue/shipped-set';
import type { OfficeAction } from '@/lib/features/catalogue-office/office-state';
import { OfficeAnswer } from './office-answer';
import { OfficeField } from './office-field';
import { useOfficeForm } from './use-office-form';

interface Props {
  action: OfficeAction;
  draft: number;
  revision: number;
  /** The number that it will have. */
  number: number;
  groups: readonly GroupRow[];
}

/** Adds a criterion at the end of a draft. */
export function NewCriterionForm({ action, draft, revision, number, groups }: Props) {
  const t = useTranslations('sets.form');
  const add = useTranslations('sets.draft');
  const form = useOfficeForm(action);
  const field = (name: string) => ({ form, name, id: `new-${name}` });
  return (
    <form action={form.send} className="flex max-w-4xl flex-col gap-2">
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="revision" value={form.revision(revision)} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="note" value="" />
      <div key={form.fieldsKey} className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-[2fr_1fr_auto]">
        <OfficeField {...field('name')} label={`${number}. ${t('criterionName')}`} value="" required />
        <OfficeField
          {...field('group')}
          label={t('group')}
          value={String(groups.at(-1)?.position ?? 1)}
          options={groups.map(({ position, name }) => ({ value: String(position), label: name }))}
        />
        <Button type="submit" name="intent" value="save" disabled={form.pending}>
          {add('add')}
        </Button>
      </div>
      <OfficeAnswer form={form} draft={draft} />
    </form>
  );
}
