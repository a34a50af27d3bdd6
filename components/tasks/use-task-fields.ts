import { useTranslations } from 'next-intl';
import { hidden, type FieldSpec } from '@/components/ui/field-spec';
import type { Choice } from '@/lib/features/steering/choices';
import type { OpenedTask, TaskChoices, TaskRow } from '@/lib/features/tasks/view';

/** The page's unit and day, and the event at which it was given. */
export interface GiveAt {
  readonly code: string;
  readonly day: string;
  readonly event?: { readonly id: number; readonly day: string };
}

/** The form of a new task: the four "rõ" first, what it belongs to after them. */
export function useGiveFields(choices: TaskChoices, { code, day, event }: GiveAt): FieldSpec[] {
  const t = useTranslations('tasks.field');
  const { units, criteria, setId, departments, accounts, petitions, key } = choices;
  const chosen = units.some((one) => one.value === code) ? code : '';
  const orNone = (label: string, options: readonly Choice[]) => [{ value: '', label }, ...options];
  return [
    ...hidden({ day, key, set: setId, event: event?.id ?? null }),
    // None of the four is left to the browser: the server says which is missing, in its own words.
    { kind: 'long', name: 'work', label: t('work'), value: '', wide: true },
    { kind: 'text', name: 'person', label: t('person'), value: '', hint: t('personHint') },
    { kind: 'text', name: 'responsibility', label: t('responsibility'), value: '', hint: t('responsibilityHint') },
    { kind: 'date', name: 'deadline', label: t('deadline'), value: '' },
    { kind: 'tick', name: 'exclusive', label: t('exclusive'), value: '', hint: t('exclusiveHint') },
    {
      kind: 'select',
      name: 'code',
      label: t('unit'),
      value: chosen,
      options: chosen === '' ? [{ value: '', label: t('chooseUnit') }, ...units] : units,
      required: true,
    },
    { kind: 'date', name: 'givenOn', label: t('givenOn'), value: event?.day ?? day, required: true },
    { kind: 'select', name: 'number', label: t('criterion'), value: '', options: orNone(t('noCriterion'), criteria) },
    {
      kind: 'select',
      name: 'department',
      label: t('department'),
      value: '',
      options: orNone(t('noDepartment'), departments),
    },
    {
      kind: 'select',
      name: 'account',
      label: t('account'),
      value: '',
      hint: t('accountHint'),
      options: orNone(t('noAccount'), accounts),
    },
    { kind: 'select', name: 'petition', label: t('petition'), value: '', options: orNone(t('noPetition'), petitions) },
  ];
}

/** What whoever works on a task says of it. */
export function useReportFields(row: TaskRow, opened: OpenedTask | null, day: string, post: string): FieldSpec[] {
  const t = useTranslations('tasks.field');
  const state = useTranslations('tasks.state');
  if (!opened?.report) return [];
  const { evidence, key } = opened.report;
  return [
    ...saidAbout(row, day, key),
    { kind: 'long', name: 'words', label: t('report'), value: '', required: true, wide: true },
    {
      kind: 'select',
      name: 'state',
      label: t('state'),
      value: 'reported',
      options: [
        { value: 'reported', label: state('reported') },
        { value: 'in_progress', label: state('in_progress') },
      ],
    },
    { kind: 'date', name: 'on', label: t('on'), value: day, required: true },
    { kind: 'text', name: 'by', label: t('by'), value: post, hint: t('byHint'), required: true },
    ...(evidence.length === 0
      ? hidden({ evidence: null })
      : ([
          {
            kind: 'select',
            name: 'evidence',
            label: t('evidence'),
            value: '',
            options: [{ value: '', label: t('noEvidence') }, ...evidence],
          },
        ] as const)),
  ];
}

/** What whoever gives tasks says of it. */
export function useSettleFields(row: TaskRow, opened: OpenedTask | null, day: string, post: string): FieldSpec[] {
  const t = useTranslations('tasks.field');
  if (!opened?.settle) return [];
  const isSettled = row.state === 'done' || row.state === 'withdrawn';
  return [
    ...saidAbout(row, day, opened.settle),
    {
      kind: 'select',
      name: 'state',
      label: t('settlement'),
      value: isSettled ? 'given' : 'done',
      options: [
        { value: 'done', label: t('settle.done') },
        { value: 'given', label: t(isSettled ? 'settle.reopen' : 'settle.goOn') },
        { value: 'withdrawn', label: t('settle.withdraw') },
      ],
    },
    { kind: 'date', name: 'on', label: t('on'), value: day, required: true },
    { kind: 'text', name: 'by', label: t('settledBy'), value: post, hint: t('byHint'), required: true },
    { kind: 'long', name: 'words', label: t('settleWords'), value: '', required: true, wide: true },
  ];
}

function saidAbout(row: TaskRow, day: string, key: string): FieldSpec[] {
  return hidden({ code: row.unit.code, day, key, task: row.id });
}
