import { useTranslations } from 'next-intl';
import type { DraftFault } from '@/lib/domain/criteria/draft/draft-fault';
import type { DraftPageView } from '@/lib/features/catalogue-office/load-draft-page';
import { CriteriaTable } from './criteria-table';
import { FaultPart } from './draft-faults';

interface Props {
  view: DraftPageView;
  /** The criterion whose form is open. */
  open: number | null;
}

/** The draft whole, each part with what is wrong with it and the way to its form. */
export function DraftCriteria({ view: { version, columns, faults, record }, open }: Props) {
  const t = useTranslations('sets.draft');
  const base = `/sets/drafts/${record.id}`;
  return (
    <CriteriaTable
      version={version}
      columns={columns}
      beside={({ number }) => (
        <span className="font-normal">
          {' '}
          {number === open ? (
            <a href={`${base}#tieu-chi-${number}`}>{t('close')}</a>
          ) : (
            <a href={`${base}?criterion=${number}#sua`} aria-label={t('editOf', { number })}>
              {t('edit')}
            </a>
          )}
          <FaultLines faults={faults.filter(({ part, key }) => part === 'criterion' && key === String(number))} />
        </span>
      )}
      besideIndicator={(code) => (
        <FaultLines
          faults={faults.filter(
            ({ part, key }) =>
              (part === 'indicator' && key === code) || (part === 'threshold' && key.split('|')[0] === code),
          )}
        />
      )}
    />
  );
}

function FaultLines({ faults }: { faults: readonly DraftFault[] }) {
  const errorWord = useTranslations('errors');
  return faults.map((fault, index) => (
    <span key={index} className="block text-not-met">
      {fault.part === 'threshold' ? (
        <>
          <FaultPart fault={fault} />:{' '}
        </>
      ) : null}
      {errorWord(fault.code)}
    </span>
  ));
}
