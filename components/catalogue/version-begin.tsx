'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { OfficeAction } from '@/lib/features/catalogue-office/office-state';
import { OfficeAnswer } from './office-answer';
import { OfficeField } from './office-field';
import { useOfficeForm } from './use-office-form';

interface Props {
  action: OfficeAction;
  setId: string;
  version: number;
  day: string;
}

/** Amends a version from a day of its own. */
export function AmendForm({ action, setId, version, day }: Props) {
  const t = useTranslations('sets.page');
  const form = useOfficeForm(action);
  return (
    <form action={form.send} className="flex max-w-prose flex-col gap-3">
      <input type="hidden" name="way" value="amendment" />
      <input type="hidden" name="set" value={setId} />
      <input type="hidden" name="version" value={version} />
      <p className="text-small text-quiet">{t('amendHint')}</p>
      <div key={form.fieldsKey}>
        <OfficeField
          form={form}
          id="amend-from"
          name="validFrom"
          label={t('amendFrom')}
          value={day}
          kind="date"
          required
          className="max-w-40"
        />
      </div>
      <OfficeAnswer form={form} />
      <Button type="submit" look="main" disabled={form.pending} className="self-start">
        {t('amendSubmit')}
      </Button>
    </form>
  );
}

/** Enters or confirms what the decision of a version says. */
export function CorrectForm({ action, setId, version }: Omit<Props, 'day'>) {
  const t = useTranslations('sets.page');
  const form = useOfficeForm(action);
  return (
    <form action={form.send} className="flex max-w-prose flex-col gap-3">
      <input type="hidden" name="way" value="correction" />
      <input type="hidden" name="set" value={setId} />
      <input type="hidden" name="version" value={version} />
      <p className="text-small text-quiet">{t('correctHint')}</p>
      <OfficeAnswer form={form} />
      <Button type="submit" look="main" disabled={form.pending} className="self-start">
        {t('correctSubmit')}
      </Button>
    </form>
  );
}
