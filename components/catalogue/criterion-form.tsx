'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { CriterionRow, GroupRow, IndicatorRow, ThresholdRow } from '@/lib/domain/criteria/catalogue/shipped-set';
import type { OfficeAction } from '@/lib/features/catalogue-office/office-state';
import { IndicatorFields } from './indicator-fields';
import { OfficeAnswer } from './office-answer';
import { OfficeField } from './office-field';
import { useOfficeForm } from './use-office-form';

interface Props {
  action: OfficeAction;
  draft: number;
  revision: number;
  criterion: CriterionRow;
  groups: readonly GroupRow[];
  indicators: readonly IndicatorRow[];
  thresholds: readonly ThresholdRow[];
  columns: readonly string[];
  lowerSets: readonly { readonly value: string; readonly label: string }[];
  /** The criterion may be taken out: nothing was assessed on the set. */
  cuttable: boolean;
}

/** One criterion of a draft with its indicators and thresholds. The first key is what Enter presses: it saves. */
export function CriterionForm({
  action,
  draft,
  revision,
  criterion,
  groups,
  indicators,
  thresholds,
  columns,
  lowerSets,
  cuttable,
}: Props) {
  const t = useTranslations('sets.form');
  const form = useOfficeForm(action);
  const { number } = criterion;
  const field = (name: string) => ({ form, name, id: `criterion-${name}` });
  return (
    <form action={form.send} className="flex flex-col gap-3 border-l-4 border-accent py-2 pl-4">
      <button type="submit" name="intent" value="save" hidden tabIndex={-1} />
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="revision" value={form.revision(revision)} />
      <input type="hidden" name="number" value={number} />
      <div key={form.fieldsKey} className="flex flex-col gap-3">
        <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
          <OfficeField
            {...field('name')}
            label={`${number}. ${t('criterionName')}`}
            value={criterion.name}
            required
            className="sm:col-span-2"
          />
          <OfficeField
            {...field('group')}
            label={t('group')}
            value={String(criterion.groupPosition)}
            options={groups.map(({ position, name }) => ({ value: String(position), label: name }))}
          />
          <OfficeField {...field('note')} label={t('note')} value={criterion.note ?? ''} />
        </div>
        {indicators.length > 0 ? <p className="text-small text-quiet">{t('thresholdHint')}</p> : null}
        {indicators.map((indicator, row) => (
          <IndicatorFields
            key={indicator.code}
            form={form}
            row={row}
            indicator={indicator}
            thresholds={thresholds.filter((threshold) => threshold.indicatorCode === indicator.code)}
            columns={columns}
            lowerSets={lowerSets}
          />
        ))}
      </div>
      <OfficeAnswer form={form} draft={draft} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" name="intent" value="save" look="main" disabled={form.pending}>
          {t('save')}
        </Button>
        <Button type="submit" name="intent" value="add" disabled={form.pending}>
          {t('addIndicator')}
        </Button>
        <Button type="submit" name="intent" value="confirm" disabled={form.pending}>
          {t('saveConfirm')}
        </Button>
        {cuttable ? (
          <Button type="submit" name="intent" value="cut" look="bare" disabled={form.pending}>
            {t('cut')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
