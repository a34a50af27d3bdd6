import { useTranslations } from 'next-intl';
import { hidden } from '@/components/ui/field-spec';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { ChargeView } from '@/lib/features/catalogue-beside/in-charge/loaders';
import { ActWords } from './act-words';
import { SentForm } from '@/components/forms/sent-form';
import { PeriodWords } from './period-words';

interface Props {
  setId: string;
  number: number;
  charges: readonly ChargeView[];
  end: FormAction;
  remove: FormAction;
}

/** Who is in charge of a criterion now; unfolded, everybody who was, each to be ended or taken away. */
export function ChargeHistory({ setId, number, charges, end, remove }: Props) {
  const t = useTranslations('beside.charges');
  const current = charges.find(({ now }) => now);
  return (
    <>
      <span className="beside-charge">
        {current ? (
          <>
            <span title={current.name} lang="vi">
              {current.shortName}
            </span>{' '}
            <span className="text-quiet">
              <PeriodWords {...current} />
              {current.illustrative ? ` · ${t('illustrative')}` : ''}
            </span>
          </>
        ) : (
          <span className="text-quiet">{t('nobody')}</span>
        )}
      </span>
      {charges.length === 0 ? (
        <span className="beside-history" />
      ) : (
        <details className="beside-history">
          <summary className="inline-flex min-h-8 items-center text-small text-accent max-sm:min-h-11">
            <ActWords act={t('history', { n: charges.length })} of={t('ofCriterion', { number })} />
          </summary>
          <ul className="pl-6">
            {charges.map((charge) => (
              <ChargeItem key={charge.id} setId={setId} charge={charge} end={end} remove={remove} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function ChargeItem({ setId, charge, end, remove }: Omit<Props, 'number' | 'charges'> & { charge: ChargeView }) {
  const t = useTranslations('beside.charges');
  const keys = hidden({ set: setId, id: charge.id });
  return (
    <li className="beside-row text-small">
      <span className="beside-main" lang="vi">
        {charge.name}
      </span>
      <span className="beside-days">
        <PeriodWords {...charge} />
      </span>
      <SentForm
        id={`ket-thuc-${charge.id}`}
        action={end}
        fields={[...keys, { kind: 'date', name: 'to', label: t('to'), value: charge.validTo ?? '', hint: t('toHint') }]}
        submit={t('endSubmit')}
        look="plain"
        summary={<ActWords act={t('end')} of={charge.name} />}
      />
      <SentForm
        id={`go-${charge.id}`}
        action={remove}
        fields={keys}
        submit={t('removeSubmit')}
        look="plain"
        summary={<ActWords act={t('remove')} of={charge.name} />}
      >
        <p className="text-small text-quiet">{t('removeHint')}</p>
      </SentForm>
    </li>
  );
}
