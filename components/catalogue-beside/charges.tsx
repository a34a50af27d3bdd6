import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { hidden } from '@/components/ui/field-spec';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { ChargesView } from '@/lib/features/catalogue-beside/in-charge/loaders';
import { ChargeForm } from './charge-form';
import { ChargeHistory } from './charge-history';

interface Props {
  view: ChargesView;
  put: FormAction;
  end: FormAction;
  remove: FormAction;
}

/** Who is in charge of each criterion of a set on the reference day, and a form to name a department for some of them. */
export function Charges({ view, put, end, remove }: Props) {
  const t = useTranslations('beside.charges');
  const { set, criteria, departments, day } = view;
  if (criteria.length === 0) return <EmptyState title={t('noCriteria')} />;
  const named = criteria.filter(({ charges }) => charges.some(({ now }) => now)).length;
  return (
    <Section
      id="nganh-phu-trach"
      title={t('title')}
      aside={<a href="/admin/departments">{t('departments', { n: departments.length })}</a>}
    >
      <p className="pb-2 text-small text-quiet">{t('named', { n: named, of: criteria.length })}</p>
      {departments.length === 0 ? (
        <EmptyState title={t('noDepartments')} action={{ label: t('addDepartments'), href: '/admin/departments' }} />
      ) : (
        <ChargeForm
          action={put}
          fields={[
            ...hidden({ set: set.id }),
            {
              kind: 'select',
              name: 'department',
              label: t('department'),
              value: '',
              required: true,
              options: [
                { value: '', label: t('choose') },
                ...departments.map(({ id, name }) => ({ value: String(id), label: name })),
              ],
            },
            { kind: 'date', name: 'from', label: t('from'), value: day, required: true },
            { kind: 'date', name: 'to', label: t('to'), value: '', hint: t('toHint') },
          ]}
          rows={criteria.map(({ number, name, charges }) => ({
            number,
            name,
            after: <ChargeHistory setId={set.id} number={number} charges={charges} end={end} remove={remove} />,
          }))}
        />
      )}
    </Section>
  );
}
