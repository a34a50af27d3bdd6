import { useTranslations } from 'next-intl';
import { hidden, type FieldSpec } from '@/components/ui/field-spec';
import { STEP_STATES } from '@/lib/domain/critical-path/path-step';
import type { PathView, StepForms } from '@/lib/features/steps/path-view';
import { seenStep, type StepFields } from '@/lib/features/steps/seen-step';

interface About {
  readonly code: string;
  readonly day: string;
  readonly forms: StepForms;
  readonly number: number;
  readonly step: number;
}

function useWording(forms: StepForms | null, kept: Partial<StepFields>): FieldSpec[] {
  const t = useTranslations('path.field');
  return [
    { kind: 'text', name: 'title', label: t('title'), value: kept.title ?? '', required: true, wide: true },
    { kind: 'text', name: 'owner', label: t('owner'), value: kept.owner ?? '', hint: t('ownerHint'), required: true },
    {
      kind: 'select',
      name: 'department',
      label: t('department'),
      value: kept.departmentId == null ? '' : String(kept.departmentId),
      options: [{ value: '', label: t('noDepartment') }, ...(forms?.departments ?? [])],
    },
    {
      kind: 'numeric',
      name: 'days',
      label: t('days'),
      value: kept.days === undefined ? '' : String(kept.days),
      hint: t('daysHint'),
      required: true,
    },
    { kind: 'date', name: 'startsOn', label: t('startsOn'), value: kept.startsOn ?? '' },
    { kind: 'date', name: 'deadline', label: t('deadline'), value: kept.deadline ?? '' },
  ];
}

function useWaitChoice(forms: StepForms | null, required: boolean): FieldSpec[] {
  const t = useTranslations('path.field');
  return [
    {
      kind: 'select',
      name: 'for',
      label: t('for'),
      value: '',
      required,
      options: [
        { value: '', label: t(required ? 'choose' : 'noWait') },
        { value: 'capital', label: t('forCapital') },
        { value: 'dossier', label: t('forDossier') },
        ...(forms?.waits ?? []),
      ],
    },
    { kind: 'text', name: 'words', label: t('words'), value: '', hint: t('wordsHint') },
    { kind: 'date', name: 'expectedOn', label: t('expectedOn'), value: '', hint: t('expectedHint') },
  ];
}

/** A new step of the page's unit. */
export function useAddFields({ code, day, forms, bare }: PathView): FieldSpec[] {
  const t = useTranslations('path.field');
  const wording = useWording(forms, {});
  const wait = useWaitChoice(forms, false);
  if (!forms) return [];
  const first = forms.criteria.find(({ value }) => bare.some(({ number }) => String(number) === value));
  return [
    ...hidden({ code, day, key: forms.keys.add, set: forms.setId }),
    {
      kind: 'select',
      name: 'number',
      label: t('criterion'),
      value: (first ?? forms.criteria[0])?.value ?? '',
      options: forms.criteria,
      required: true,
    },
    ...wording,
    ...wait,
  ];
}

function aboutFields({ code, day, forms, number, step }: About, key: string): FieldSpec[] {
  return hidden({ code, day, key, set: forms.setId, number, step });
}

/** How far a step is, and all else that can be said of it. */
export function useChangeFields(about: About, kept: StepFields): FieldSpec[] {
  const t = useTranslations('path.field');
  const state = useTranslations('path.state');
  const wording = useWording(about.forms, kept);
  return [
    ...aboutFields(about, about.forms.keys.change),
    ...hidden({ seen: seenStep(kept) }),
    {
      kind: 'select',
      name: 'state',
      label: t('state'),
      value: kept.state,
      options: STEP_STATES.map((value) => ({ value, label: state(value) })),
      required: true,
    },
    { kind: 'date', name: 'doneOn', label: t('doneOn'), value: kept.doneOn ?? about.day, hint: t('doneHint') },
    ...wording,
  ];
}

export function useWaitFields(about: About): FieldSpec[] {
  return [...aboutFields(about, about.forms.keys.wait), ...useWaitChoice(about.forms, true)];
}

/** Ends one of the waits of a step; the key of each is its own. */
export function useEndFields(about: About): (wait: number) => FieldSpec[] {
  return (wait) => [...aboutFields(about, about.forms.keys.end), ...hidden({ wait })];
}
