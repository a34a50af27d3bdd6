import { useTranslations } from 'next-intl';

const KEYS = [
  ['D B C K', 'status'],
  ['1 – 5', 'digits'],
  ['Delete', 'clear'],
  ['F2 · Space', 'edit'],
  ['Enter · Tab', 'walk'],
  ['Shift + ← ↑ → ↓', 'grow'],
  ['Shift/Ctrl + Space · Ctrl + A', 'whole'],
  ['Ctrl + C · Ctrl + V', 'copy'],
  ['Ctrl + D · Ctrl + R', 'fill'],
  ['Ctrl + Z · Ctrl + Y', 'undo'],
  ['Home · End · PageUp · PageDown', 'far'],
  ['Esc, Tab', 'leave'],
] as const;

/** What every key of the grid does, folded. */
export function GridKeys() {
  const t = useTranslations('grid.keys');
  return (
    <details id="grid-keys" className="no-print text-small">
      <summary className="inline-flex min-h-8 items-center text-accent">{t('title')}</summary>
      <dl className="eg-keys">
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>{keys}</dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
