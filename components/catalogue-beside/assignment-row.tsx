import { useTranslations } from 'next-intl';
import { hidden } from '@/components/ui/field-spec';
import type { AssignmentRowView } from '@/lib/features/catalogue-beside/assignments/loaders';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { SetHeadView } from '@/lib/features/catalogue-beside/set-head';
import { langOf } from '@/lib/i18n/lang-of';
import { ActWords } from './act-words';
import { SentForm } from '@/components/forms/sent-form';
import { PeriodWords } from './period-words';

interface Props {
  set: SetHeadView;
  row: AssignmentRowView;
  end: FormAction;
  remove: FormAction;
}

/** One row of who carries a set: whom it names, how many units that are, its days. */
export function AssignmentRow({ set, row, end, remove }: Props) {
  const t = useTranslations('beside.assignments');
  const levelWord = useTranslations('words.level');
  const tagWord = useTranslations('words.tag');
  const level = levelWord(set.level);
  const tag = row.tag === null ? null : tagWord.has(row.tag) ? tagWord(row.tag) : row.tag;
  const name = row.isDefault ? t('default') : tag === null ? (row.unit ?? t('all', { level })) : t('tag', { tag });
  const keys = hidden({ set: set.id, id: row.id });
  return (
    <li className="beside-row">
      <span className="beside-main">
        <span lang={langOf(name)}>{name}</span>
        {row.units === null || row.unit !== null ? null : (
          <span className="text-small text-quiet"> · {t('units', { n: row.units, level })}</span>
        )}
      </span>
      <span className={row.now ? 'beside-days' : 'beside-days text-quiet'}>
        <PeriodWords {...row} />
      </span>
      <SentForm
        id={`ket-thuc-${row.id}`}
        action={end}
        fields={[...keys, { kind: 'date', name: 'to', label: t('to'), value: row.validTo ?? '', hint: t('toHint') }]}
        submit={t('endSubmit')}
        look="plain"
        summary={<ActWords act={t('end')} of={name} />}
      />
      <SentForm
        id={`go-${row.id}`}
        action={remove}
        fields={keys}
        submit={t('removeSubmit')}
        look="plain"
        summary={<ActWords act={t('remove')} of={name} />}
      >
        <p className="text-small text-quiet">{t('removeHint')}</p>
      </SentForm>
    </li>
  );
}
