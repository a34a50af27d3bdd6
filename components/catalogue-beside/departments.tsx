import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { covers } from '@/lib/domain/units/period';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { DepartmentsView } from '@/lib/features/catalogue-beside/departments/loaders';
import { ActWords } from './act-words';
import { SentForm } from '@/components/forms/sent-form';
import { hidden, type FieldSpec } from '@/components/ui/field-spec';
import { PeriodWords } from './period-words';

type Department = DepartmentsView['departments'][number];

/** The departments of the province: who they are and since when; an ended one stays. */
export function Departments({ view, action }: { view: DepartmentsView; action: FormAction }) {
  const t = useTranslations('beside.departments');
  const { departments, day } = view;
  const now = departments.filter((row) => covers(row, day) || row.validFrom > day);
  const ended = departments.filter((row) => !now.includes(row));
  return (
    <div className="flex max-w-5xl flex-col gap-8">
      <Section id="so-nganh" title={t('now')} aside={t('count', { n: now.length })}>
        {now.length === 0 ? <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState> : null}
        <DepartmentList rows={now} action={action} />
      </Section>
      <Section id="them" title={t('add')}>
        <SentForm
          id="them-so-nganh"
          action={action}
          fields={useDepartmentFields({ id: 0, name: '', shortName: '', validFrom: '', validTo: null })}
          submit={t('addSubmit')}
        />
      </Section>
      {ended.length > 0 ? (
        <Section id="da-ket-thuc" title={t('ended')}>
          <DepartmentList rows={ended} action={action} />
        </Section>
      ) : null}
    </div>
  );
}

function DepartmentList({ rows, action }: { rows: readonly Department[]; action: FormAction }) {
  return (
    <ul>
      {rows.map((row) => (
        <DepartmentItem key={row.id} row={row} action={action} />
      ))}
    </ul>
  );
}

function DepartmentItem({ row, action }: { row: Department; action: FormAction }) {
  const t = useTranslations('beside.departments');
  return (
    <li className="beside-row">
      <span className="beside-main" lang="vi">
        {row.name} <span className="text-quiet">({row.shortName})</span>
      </span>
      <span className="beside-days">
        <PeriodWords {...row} />
      </span>
      <SentForm
        id={`so-nganh-${row.id}`}
        action={action}
        fields={useDepartmentFields(row)}
        submit={t('correctSubmit')}
        look="plain"
        summary={<ActWords act={t('correct')} of={row.name} />}
      />
    </li>
  );
}

function useDepartmentFields({ id, name, shortName, validFrom, validTo }: Department): FieldSpec[] {
  const t = useTranslations('beside.departments');
  return [
    ...hidden({ id: id || null }),
    { kind: 'text', name: 'name', label: t('name'), value: name, required: true, wide: true },
    { kind: 'text', name: 'shortName', label: t('shortName'), value: shortName, required: true },
    { kind: 'date', name: 'from', label: t('from'), value: validFrom, required: true },
    { kind: 'date', name: 'to', label: t('to'), value: validTo ?? '', hint: t('toHint') },
  ];
}
