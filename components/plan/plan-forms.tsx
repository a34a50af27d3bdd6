import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { hidden, type FieldSpec } from '@/components/ui/field-spec';
import { PLAN_BOUNDS, PLAN_KINDS, type PlanKind, type PlanMeasure } from '@/lib/domain/plan/plan-figure';
import { Section } from '@/components/ui/section';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { PlanForms as Forms, PlanFormUnit } from '@/lib/features/plan-figures/view';

interface Props {
  forms: Forms;
  year: number;
  day: string;
  /** Of the units that are counted. */
  level: UnitLevel;
  action: FormAction;
  keys: readonly string[];
}

const OF_ONE: readonly PlanMeasure[] = ['gain', 'met'];
const OF_MANY: readonly PlanMeasure[] = ['meet_all', 'gain_all', 'average'];

/** A folded form for each figure that the reader may record; units counted alone and groups have forms of their own. */
export function PlanForms({ forms, year, day, level, action, keys }: Props) {
  const t = useTranslations('plan.form');
  const word = useTranslations('words.level')(level);
  const given = PLAN_KINDS.flatMap((kind) => {
    const units = { registered: forms.register, target: forms.target, estimate: forms.estimate }[kind];
    return [true, false].map((single) => ({ kind, single, units: units.filter((unit) => unit.single === single) }));
  }).filter(({ units }) => units.length > 0);
  const fieldsOf = useFields(forms, year, day);
  if (given.length === 0) return null;
  return (
    <div className="print:hidden">
      <Section id="ghi-so" title={t('title')}>
        <p className="text-small text-quiet">{t('appended')}</p>
        <div className="flex flex-wrap gap-x-8 gap-y-1">
          {given.map(({ kind, single, units }, at) => (
            <SentForm
              key={`${kind} ${single}`}
              id={`plan-${kind}-${single ? 'one' : 'many'}`}
              action={action}
              fields={fieldsOf(kind, single, units, keys[at] ?? '')}
              submit={t('submit')}
              summary={t(kind, { unit: units.length === 1 ? units[0]!.title : t('oneOf', { level: word }) })}
            />
          ))}
        </div>
      </Section>
    </div>
  );
}

function useFields(forms: Forms, year: number, day: string) {
  const t = useTranslations('plan.form');
  const options = <T extends string>(words: readonly T[], label: (word: T) => string) =>
    words.map((value) => ({ value, label: label(value) }));
  return (kind: PlanKind, single: boolean, units: readonly PlanFormUnit[], key: string): FieldSpec[] => {
    const measures = single ? OF_ONE : OF_MANY;
    const carried = { set: forms.set, kind, day, key, ...(units.length === 1 && { code: units[0]!.code }) };
    const named = kind === 'registered' && single;
    return [
      ...hidden(carried),
      ...(units.length > 1
        ? [
            {
              kind: 'select',
              name: 'code',
              label: t('unit'),
              value: units[0]!.code,
              options: units.map(({ code, title }) => ({ value: code, label: title })),
            } satisfies FieldSpec,
          ]
        : []),
      { kind: 'numeric', name: 'year', label: t('year'), value: String(year), required: true },
      {
        kind: 'select',
        name: 'measure',
        label: t('measure'),
        value: measures[0]!,
        options: options(measures, (word) => t(word)),
      },
      {
        kind: 'select',
        name: 'bound',
        label: t('bound'),
        value: 'exact',
        options: options(PLAN_BOUNDS, (word) => t(word)),
      },
      {
        kind: 'decimal',
        name: 'low',
        label: t('low'),
        value: '',
        ...(named ? { hint: t('lowHint') } : { required: true }),
      },
      { kind: 'decimal', name: 'high', label: t('high'), value: '', hint: t('highHint') },
      { kind: 'text', name: 'wording', label: t('wording'), value: '', hint: t('wordingHint') },
      { kind: 'text', name: 'saidBy', label: t('saidBy'), value: forms.post, hint: t('saidByHint'), required: true },
      { kind: 'date', name: 'saidOn', label: t('saidOn'), value: day },
      ...(kind === 'registered'
        ? [
            {
              kind: 'text',
              name: 'decision',
              label: t('decision'),
              value: '',
              hint: t('decisionHint'),
            } satisfies FieldSpec,
          ]
        : []),
      { kind: 'text', name: 'source', label: t('source'), value: '' },
      ...(named
        ? forms.criteria.map(({ number, name }): FieldSpec => ({
            kind: 'tick',
            name: `number:${number}`,
            label: t('criterion', { number, name }),
            value: '',
          }))
        : []),
    ];
  };
}
