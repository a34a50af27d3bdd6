import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { vietnamese, Words } from '@/components/ui/words';
import type { AssignmentsView } from '@/lib/features/catalogue-beside/assignments/loaders';
import type { FormAction } from '@/lib/features/forms/form-state';
import { showDate } from '@/lib/i18n/format';
import { AssignmentRow } from './assignment-row';
import { SentForm } from '@/components/forms/sent-form';
import { hidden, type FieldSpec } from '@/components/ui/field-spec';

interface Props {
  view: AssignmentsView;
  assign: FormAction;
  end: FormAction;
  remove: FormAction;
}

/** Who carries a set, how many units that are today, and a form to give it to more. */
export function Assignments({ view, assign, end, remove }: Props) {
  const t = useTranslations('beside.assignments');
  const levelWord = useTranslations('words.level');
  const { set, rows, choosable, units, carriers, limited, judgedBy } = view;
  const level = levelWord(set.level);
  const day = showDate(view.day);
  const fields = useAssignmentFields(view, level);
  return (
    <div className="flex max-w-5xl flex-col gap-8">
      <Section id="noi-ap-dung" title={t('title')}>
        <p className="font-figures">{t('carriers', { day, n: carriers, of: units, level })}</p>
        <p className="text-small text-quiet">
          {judgedBy === null ? (
            t('judgedByNone', { day, level })
          ) : judgedBy.id === set.id ? (
            t('judgedByThis', { level })
          ) : (
            <Words of={t('judgedBy', { level, set: vietnamese(judgedBy.name) })} />
          )}
        </p>
        {limited ? null : <p className="text-small text-quiet">{t('everybody', { level })}</p>}
      </Section>
      <Section id="da-giao" title={t('rows')}>
        {rows.length === 0 ? <p className="text-small text-quiet">{t('empty')}</p> : null}
        <ul>
          {rows.map((row) => (
            <AssignmentRow key={row.id} set={set} row={row} end={end} remove={remove} />
          ))}
        </ul>
      </Section>
      <Section id="giao" title={t('add')}>
        {choosable ? (
          <>
            <Notice>{t('notAssessed')}</Notice>
            <SentForm id="giao-bo" action={assign} fields={fields} submit={t('addSubmit')} />
          </>
        ) : (
          <EmptyState title={t('notChoosable')} />
        )}
      </Section>
    </div>
  );
}

function useAssignmentFields({ set, tags, day }: AssignmentsView, level: string): FieldSpec[] {
  const t = useTranslations('beside.assignments');
  const tagWord = useTranslations('words.tag');
  const named = (tag: string) => (tagWord.has(tag) ? tagWord(tag) : tag);
  return [
    ...hidden({ set: set.id }),
    {
      kind: 'select',
      name: 'carrier',
      label: t('carrier'),
      value: '',
      required: true,
      options: [
        { value: '', label: t('choose') },
        { value: 'all', label: t('all', { level }) },
        { value: 'tag', label: t('byTag', { level }) },
        { value: 'unit', label: t('byUnit', { level }) },
        { value: 'default', label: t('default') },
      ],
    },
    {
      kind: 'select',
      name: 'tag',
      label: t('tagField'),
      value: '',
      hint: t('tagHint'),
      options: [
        { value: '', label: t('noTag') },
        ...tags.map(({ tag, units }) => ({ value: tag, label: t('tagOption', { tag: named(tag), n: units, level }) })),
      ],
    },
    { kind: 'text', name: 'unit', label: t('unitField', { level }), value: '', hint: t('unitHint', { level }) },
    { kind: 'date', name: 'from', label: t('from'), value: day, required: true },
    { kind: 'date', name: 'to', label: t('to'), value: '', hint: t('toHint') },
  ];
}
