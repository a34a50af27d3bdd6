import { useTranslations } from 'next-intl';

/** "▲ 0,4" or "▼ 1": more or less than on the comparison day; nothing when equal. */
export function ChangeMark({ change, text }: { change: number; text?: string | null }) {
  const t = useTranslations('words.change');
  if (change === 0) return null;
  const gain = change > 0;
  const value = text ? `${gain ? '' : '-'}${text.replaceAll('.', '').replace(',', '.')}` : change;
  return (
    <data value={value} className={`${gain ? 'gain' : 'loss'} whitespace-nowrap font-figures`}>
      <svg className="mr-0.5 inline-block size-[0.6em]" viewBox="0 0 10 10" aria-hidden="true">
        <path fill="currentColor" d={gain ? 'M5 1l5 8.5H0z' : 'M5 9L0 .5h10z'} />
      </svg>
      <span className="sr-only">{t(gain ? 'up' : 'down')} </span>
      {text ?? Math.abs(change)}
    </data>
  );
}
