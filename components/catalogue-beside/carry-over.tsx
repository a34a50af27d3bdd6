import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { hidden } from '@/components/ui/field-spec';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { CarryOverPreview, MappingView } from '@/lib/features/catalogue-beside/mapping/loaders';
import type { SetHeadView } from '@/lib/features/catalogue-beside/set-head';
import { showDate } from '@/lib/i18n/format';
import { SentForm } from '@/components/forms/sent-form';
import { CarryOverTable } from './carry-over-table';

interface Props {
  set: SetHeadView;
  mapping: NonNullable<MappingView['mapping']>;
  carry: FormAction;
}

/** The explicit act: a day, what it would do unit by unit, and only then the key. */
export function CarryOver({ set, mapping, carry }: Props) {
  const t = useTranslations('beside.mapping');
  const { old, preview, proposedDay, suggested } = mapping;
  return (
    <Section id="chuyen-trang-thai" title={t('carryTitle')}>
      <p className="max-w-prose pb-3 text-small text-quiet">{t('carryExplain')}</p>
      {suggested ? (
        <p className="text-small">{t('carryFirst')}</p>
      ) : (
        <form action="#chuyen-trang-thai" className="flex flex-wrap items-end gap-3 print:hidden">
          <input type="hidden" name="from" value={old.id} readOnly />
          <Field id="ngay-chuyen" label={t('day')}>
            <DateField
              key={preview?.day}
              id="ngay-chuyen"
              name="day"
              defaultValue={preview?.day || proposedDay}
              required
              className="max-sm:min-h-11"
            />
          </Field>
          <Button type="submit" className="max-sm:min-h-11">
            {t('preview')}
          </Button>
        </form>
      )}
      {preview ? <Preview set={set} fromId={old.id} preview={preview} carry={carry} /> : null}
    </Section>
  );
}

interface PreviewProps {
  set: SetHeadView;
  fromId: string;
  preview: CarryOverPreview;
  carry: FormAction;
}

function Preview({ set, fromId, preview, carry }: PreviewProps) {
  const t = useTranslations('beside.mapping');
  const errorWord = useTranslations('errors');
  if (preview.refused !== null) return <Notice urgent>{errorWord(preview.refused)}</Notice>;
  const { figures, units } = preview;
  const day = showDate(preview.day);
  return (
    <div className="flex flex-col gap-3 pt-4">
      <p className="font-figures">
        {figures.carried === 0 ? t('nothing', { day, kept: figures.kept }) : t('figures', { day, ...figures })}
      </p>
      <SentForm
        id="chuyen"
        action={carry}
        fields={hidden({ set: set.id, from: fromId, day: preview.day })}
        submit={t('carry', { n: figures.carried })}
        disabled={figures.carried === 0}
        told="carriedOver"
      />
      {units.length > 0 ? <CarryOverTable units={units} /> : null}
    </div>
  );
}
