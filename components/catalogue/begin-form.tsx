'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { OfficeAction } from '@/lib/features/catalogue-office/office-state';
import { OfficeAnswer } from './office-answer';
import { OfficeField } from './office-field';
import { useOfficeForm } from './use-office-form';

interface Props {
  action: OfficeAction;
  day: string;
  /** The sets that a new one can extend; none: it is made from nothing. */
  extendable: readonly { readonly value: string; readonly label: string }[] | null;
}

const LEVELS = ['village', 'commune', 'district', 'province'] as const;
const KINDS = ['basic', 'advanced', 'model', 'special'] as const;

/** Begins a set of its own, or one on top of another. */
export function BeginForm({ action, day, extendable }: Props) {
  const t = useTranslations('sets.begin');
  const levelWord = useTranslations('sets.level');
  const kindWord = useTranslations('sets.kind');
  const form = useOfficeForm(action);
  const way = extendable ? 'extending' : 'empty';
  const field = (name: string) => ({ form, name, id: `${way}-${name}` });
  return (
    <form action={form.send} className="flex max-w-3xl flex-col gap-3">
      <input type="hidden" name="way" value={way} />
      <div key={form.fieldsKey} className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        {extendable ? (
          <OfficeField
            {...field('set')}
            label={t('set')}
            value=""
            options={extendable}
            hint={t('extendingHint')}
            className="sm:col-span-2"
          />
        ) : null}
        <OfficeField
          {...field('name')}
          label={t('name')}
          value=""
          hint={t('nameHint')}
          required
          className="sm:col-span-2"
        />
        <OfficeField {...field('shortName')} label={t('shortName')} value="" hint={t('shortNameHint')} />
        <OfficeField {...field('validFrom')} label={t('validFrom')} value={day} kind="date" required />
        {extendable ? null : (
          <>
            <OfficeField
              {...field('level')}
              label={t('level')}
              value="village"
              options={LEVELS.map((value) => ({ value, label: levelWord(value) }))}
            />
            <OfficeField
              {...field('kind')}
              label={t('kind')}
              value="basic"
              options={KINDS.map((value) => ({ value, label: kindWord(value) }))}
            />
          </>
        )}
      </div>
      <OfficeAnswer form={form} />
      <Button type="submit" look="main" disabled={form.pending} className="self-start">
        {t('submit')}
      </Button>
    </form>
  );
}
