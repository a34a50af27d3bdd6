import { useTranslations } from 'next-intl';
import { hidden, type FieldSpec } from '@/components/ui/field-spec';
import { CAPITAL_KINDS, CAPITAL_SOURCES } from '@/lib/domain/capital/capital-line';
import { PLAN_BOUNDS } from '@/lib/domain/plan/plan-figure';
import type { CapitalView } from '@/lib/features/capital/view';

/** The form of what one says of a unit's money. */
export function useCapitalFields({ add, code, day, post }: CapitalView): FieldSpec[] {
  const t = useTranslations('capital.field');
  const word = useTranslations('capital');
  if (!add) return [];
  const { units, criteria, setId, key } = add;
  return [
    ...hidden({ day, key, set: setId }),
    {
      kind: 'select',
      name: 'code',
      label: t('unit'),
      value: units.some(({ value }) => value === code) ? code : '',
      options: units,
      required: true,
    },
    {
      kind: 'select',
      name: 'kind',
      label: t('kind'),
      value: 'planned',
      options: CAPITAL_KINDS.map((kind) => ({ value: kind, label: word(`kind.${kind}`) })),
    },
    {
      kind: 'select',
      name: 'source',
      label: t('source'),
      value: 'province',
      options: CAPITAL_SOURCES.map((source) => ({ value: source, label: word(`source.${source}`) })),
    },
    {
      kind: 'select',
      name: 'bound',
      label: t('bound'),
      value: 'exact',
      options: PLAN_BOUNDS.map((bound) => ({ value: bound, label: word(`bound.${bound}`) })),
    },
    { kind: 'decimal', name: 'amount', label: t('amount'), value: '', required: true },
    { kind: 'decimal', name: 'high', label: t('high'), value: '', hint: t('highHint') },
    {
      kind: 'select',
      name: 'unit',
      label: t('moneyUnit'),
      value: 'billion',
      options: [
        { value: 'billion', label: word('money.unit.billion') },
        { value: 'million', label: word('money.unit.million') },
        { value: 'dong', label: word('money.unit.dong') },
      ],
    },
    { kind: 'text', name: 'wording', label: t('wording'), value: '', hint: t('wordingHint') },
    { kind: 'date', name: 'from', label: t('from'), value: `${day.slice(0, 4)}-01-01`, required: true },
    { kind: 'date', name: 'to', label: t('to'), value: day, hint: t('toHint'), required: true },
    { kind: 'text', name: 'works', label: t('works'), value: '', hint: t('worksHint') },
    {
      kind: 'select',
      name: 'number',
      label: t('criterion'),
      value: '',
      options: [{ value: '', label: t('noCriterion') }, ...criteria],
    },
    { kind: 'text', name: 'saidBy', label: t('saidBy'), value: post, hint: t('saidByHint'), required: true },
    { kind: 'date', name: 'saidOn', label: t('saidOn'), value: day, required: true },
    { kind: 'text', name: 'document', label: t('document'), value: '' },
  ];
}
