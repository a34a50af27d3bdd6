'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { IndicatorRow, ThresholdRow } from '@/lib/domain/criteria/catalogue/shipped-set';
import { COMPARATORS, INDICATOR_KINDS, type Comparator } from '@/lib/domain/criteria/evaluate';
import { typedThreshold } from '@/lib/domain/criteria/draft/read-threshold';
import { OfficeField } from './office-field';
import { useColumnName } from './use-column-name';
import type { OfficeForm } from './use-office-form';

interface Props {
  form: OfficeForm;
  row: number;
  indicator: IndicatorRow;
  thresholds: readonly ThresholdRow[];
  columns: readonly string[];
  lowerSets: readonly { readonly value: string; readonly label: string }[];
}

const SIGN_KEYS: Readonly<Record<Comparator, 'gte' | 'lte' | 'eq' | 'range' | 'max'>> = {
  '>=': 'gte',
  '<=': 'lte',
  '==': 'eq',
  range: 'range',
  max: 'max',
};

/** One indicator with a field for each column of thresholds. */
export function IndicatorFields({ form, row, indicator, thresholds, columns, lowerSets }: Props) {
  const t = useTranslations('sets.form');
  const kindWord = useTranslations('sets.indicatorKind');
  const signWord = useTranslations('sets.comparator');
  const columnName = useColumnName();
  const field = (name: string) => ({ form, name: `i:${row}:${name}`, id: `i-${row}-${name}` });
  const { code, kind } = indicator;
  return (
    <fieldset className="flex flex-col gap-2 border-t border-rule pt-2">
      <legend className="float-left w-full font-semibold">
        {code} <span lang="vi">{indicator.name}</span>
      </legend>
      <input type="hidden" name={`i:${row}:was`} value={code} />
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2 lg:grid-cols-6">
        <OfficeField {...field('code')} label={t('code')} value={code} required />
        <OfficeField {...field('name')} label={t('indicatorName')} value={indicator.name} className="sm:col-span-2" />
        <OfficeField
          {...field('kind')}
          label={t('indicatorKind')}
          value={kind}
          options={INDICATOR_KINDS.map((value) => ({ value, label: kindWord(value) }))}
        />
        <OfficeField
          {...field('comparator')}
          label={t('comparator')}
          value={indicator.comparator ?? ''}
          options={[
            { value: '', label: signWord('none') },
            ...COMPARATORS.map((value) => ({ value, label: signWord(SIGN_KEYS[value]) })),
          ]}
        />
        <OfficeField {...field('unit')} label={t('unit')} value={indicator.unit ?? ''} />
        <OfficeField
          {...field('choices')}
          label={t('choices')}
          value={indicator.choices.join('; ')}
          hint={t('choicesHint')}
          className={kind === 'choice' ? 'lg:col-span-3' : 'hidden'}
        />
        <OfficeField
          {...field('lowerSetId')}
          label={t('lowerSet')}
          value={indicator.lowerSetId ?? ''}
          options={[{ value: '', label: t('none') }, ...lowerSets]}
          className={kind === 'lower_share' ? 'lg:col-span-3' : 'hidden'}
        />
      </div>
      <div className="threshold-cells" role="group" aria-label={`${t('thresholds')} ${code}`}>
        {columns.map((column) => {
          const name = `t:${row}:${column}`;
          const threshold = thresholds.find((one) => one.appliesTo === column);
          const error = form.errorOf(name);
          return (
            <div key={column} className="flex flex-col">
              <label htmlFor={name} className="text-small text-quiet">
                {columnName(column)}
              </label>
              <TextField
                id={name}
                name={name}
                defaultValue={form.typed(name, threshold ? typedThreshold(threshold) : '')}
                autoComplete="off"
                {...(error ? { 'aria-invalid': true, 'aria-describedby': `${name}-error` } : {})}
              />
              {error ? (
                <p id={`${name}-error`} className="text-small font-semibold text-not-met">
                  {error}
                </p>
              ) : null}
            </div>
          );
        })}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <label className="inline-flex items-center gap-2 text-small">
          <input
            type="checkbox"
            name={`i:${row}:delegated`}
            value="1"
            defaultChecked={form.ticked(`i:${row}:delegated`, indicator.delegatedTo !== null)}
          />
          {t('delegated')}
        </label>
        <Button type="submit" name="intent" value={`remove:${row}`} look="bare" disabled={form.pending}>
          {t('removeIndicator', { code })}
        </Button>
      </div>
    </fieldset>
  );
}
