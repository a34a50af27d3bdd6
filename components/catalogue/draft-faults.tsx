import { useTranslations } from 'next-intl';
import type { DraftFault } from '@/lib/domain/criteria/draft/draft-fault';
import { useColumnName } from './use-column-name';

/** "Ngưỡng 5.1, TDMN phía Bắc": which part a fault is about, in words. */
export function FaultPart({ fault: { part, key } }: { fault: DraftFault }) {
  const partWord = useTranslations('sets.draft.part');
  const columnName = useColumnName();
  const [code, column] = part === 'threshold' ? key.split('|') : [key];
  return partWord(part, { key: column ? `${code}, ${columnName(column)}` : (code ?? '') });
}

/** Everything that stands in the way of publishing. */
export function DraftFaults({
  faults,
  hrefOf,
}: {
  faults: readonly DraftFault[];
  hrefOf: (fault: DraftFault) => string | null;
}) {
  const t = useTranslations('sets.draft');
  const errorWord = useTranslations('errors');
  if (faults.length === 0) return <p className="text-small text-quiet">{t('noFaults')}</p>;
  return (
    <ul className="flex flex-col gap-1 text-small">
      {faults.map((fault, index) => {
        const href = hrefOf(fault);
        const part = <FaultPart fault={fault} />;
        return (
          <li key={index}>
            {href ? <a href={href}>{part}</a> : part}: <span className="text-not-met">{errorWord(fault.code)}</span>
          </li>
        );
      })}
    </ul>
  );
}
