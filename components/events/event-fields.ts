import { useTranslations } from 'next-intl';
import { writeFields } from '@/components/forms/write-fields';
import { hidden, type FieldSpec, type ShownField } from '@/components/ui/field-spec';
import { EVENT_KINDS, HALVES, type SteeringEvent } from '@/lib/domain/steering/event';
import { typeEventDay } from '@/lib/domain/steering/event-day';
import type { FormPlace } from '@/lib/features/events/events-view';

interface Choices {
  readonly day: string;
  readonly boards: readonly { readonly value: string; readonly label: string }[];
}

/** The fields of an event's head; of one that stands already with what they were filled with, so that nobody's change is lost. */
export function useHeadFields({ day, boards }: Choices, event: SteeringEvent | null): [ShownField, ...ShownField[]] {
  const t = useTranslations('events.form');
  const kind = useTranslations('events.kind');
  const half = useTranslations('events.half');
  const typed = event ? typeEventDay(event) : { earliest: day, latest: null, wording: null };
  const select = (options: readonly { value: string; label: string }[], none: string) => [
    { value: '', label: none },
    ...options,
  ];
  return [
    { kind: 'text', name: 'title', label: t('title'), value: event?.title ?? '', required: true, wide: true },
    {
      ...{ kind: 'select', name: 'kind', label: t('kind'), value: event?.kind ?? '', required: true },
      options: select(
        EVENT_KINDS.map((word) => ({ value: word, label: kind(word) })),
        t('choose'),
      ),
    },
    { kind: 'date', name: 'earliest', label: t('day'), value: typed.earliest ?? '' },
    {
      ...{ kind: 'select', name: 'half', label: t('half'), value: event?.half ?? '' },
      options: select(
        HALVES.map((word) => ({ value: word, label: half(word) })),
        t('halfUnknown'),
      ),
    },
    { kind: 'text', name: 'place', label: t('place'), value: event?.place ?? '' },
    {
      ...{ kind: 'select', name: 'board', label: t('board'), value: String(event?.boardId ?? '') },
      options: select(boards, t('noBoard')),
    },
    { kind: 'text', name: 'source', label: t('source'), value: event?.source ?? '' },
    { kind: 'long', name: 'purpose', label: t('purpose'), value: event?.purpose ?? '', wide: true },
    { kind: 'long', name: 'report', label: t('report'), value: event?.report ?? '', wide: true },
    { kind: 'long', name: 'discussion', label: t('discussion'), value: event?.discussion ?? '', wide: true },
    { kind: 'date', name: 'latest', label: t('latest'), value: typed.latest ?? '', hint: t('latestHint') },
    { kind: 'text', name: 'wording', label: t('wording'), value: typed.wording ?? '', hint: t('wordingHint') },
  ];
}

/** What every form about one event carries. */
export function aboutEvent(at: FormPlace, event: number): FieldSpec[] {
  return [...writeFields(at), ...hidden({ event })];
}

/** Fields with, hidden, what each of them was filled with. */
export function changeFields(at: FormPlace, event: number, fields: readonly ShownField[]): FieldSpec[] {
  const filled = Object.fromEntries(fields.map(({ name, value }) => [`was:${name}`, value]));
  return [...aboutEvent(at, event), ...hidden(filled), ...fields];
}
