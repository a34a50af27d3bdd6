import { useTranslations } from 'next-intl';

/** A count of gains or of losses: none of them is a quiet 0; where nothing can be compared there is no 0. */
export function Gains({ n, gain }: { n: number | null; gain: boolean }) {
  const t = useTranslations('compare');
  if (n === null) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t('notComparable')}</span>
      </>
    );
  }
  if (n === 0) return <span className="zero">0</span>;
  return (
    <data value={n} className={`${gain ? 'gain' : 'loss'} whitespace-nowrap`}>
      <span aria-hidden="true" className="mr-0.5 text-[0.7em]">
        {gain ? '▲' : '▼'}
      </span>
      {n}
    </data>
  );
}
