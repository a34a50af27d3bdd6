import { useTranslations } from 'next-intl';
import { hidden, type FieldSpec } from '@/components/ui/field-spec';
import type { PetitionChoices, PetitionRow } from '@/lib/features/petitions/view';

/** The page's unit and day, and the event at which it was heard. */
export interface RaiseAt {
  readonly code: string;
  readonly day: string;
  readonly event?: { readonly id: number; readonly day: string };
}

/** The form of a new petition. */
export function useRaiseFields(choices: PetitionChoices, { code, day, event }: RaiseAt): FieldSpec[] {
  const t = useTranslations('petitions.field');
  const { units, criteria, setId, departments, events, eventNeeded, key } = choices;
  const none = (label: string) => ({ value: '', label });
  const chosen = units.some(({ value }) => value === code) ? code : '';
  return [
    ...hidden({ day, key, set: setId }),
    { kind: 'long', name: 'subject', label: t('subject'), value: '', required: true, wide: true },
    { kind: 'text', name: 'raisedBy', label: t('raisedBy'), value: '', hint: t('raisedByHint'), required: true },
    {
      kind: 'select',
      name: 'code',
      label: t('unit'),
      value: chosen,
      options: chosen === '' ? [none(t('chooseUnit')), ...units] : units,
      required: true,
    },
    { kind: 'text', name: 'addressee', label: t('addressee'), value: '', hint: t('addresseeHint'), required: true },
    { kind: 'date', name: 'raisedOn', label: t('raisedOn'), value: event?.day ?? day, required: true },
    {
      kind: 'select',
      name: 'number',
      label: t('criterion'),
      value: '',
      options: [none(t('noCriterion')), ...criteria],
    },
    {
      kind: 'select',
      name: 'department',
      label: t('department'),
      value: '',
      options: [none(t('noDepartment')), ...departments],
    },
    ...(event
      ? hidden({ event: event.id })
      : [
          {
            kind: 'select',
            name: 'event',
            label: t('event'),
            value: '',
            options: [none(t(eventNeeded ? 'chooseEvent' : 'noEvent')), ...events],
          } as const,
        ]),
  ];
}

/** The next reply to a petition. */
export function useReplyFields(row: PetitionRow, key: string | null, day: string, post: string): FieldSpec[] {
  const t = useTranslations('petitions.field');
  const state = useTranslations('petitions.state');
  if (key === null) return [];
  return [
    ...hidden({ code: row.unit.code, day, key, petition: row.id }),
    { kind: 'long', name: 'words', label: t('words'), value: '', required: true, wide: true },
    {
      kind: 'select',
      name: 'state',
      label: t('state'),
      value: 'answered',
      options: [
        { value: 'answered', label: state('answered') },
        { value: 'in_progress', label: state('in_progress') },
        { value: 'resolved', label: state('resolved') },
        { value: 'refused', label: state('refused') },
      ],
    },
    { kind: 'text', name: 'condition', label: t('condition'), value: row.condition ?? '', hint: t('conditionHint') },
    { kind: 'date', name: 'on', label: t('on'), value: day, required: true },
    { kind: 'text', name: 'by', label: t('by'), value: post, hint: t('byHint'), required: true },
  ];
}
