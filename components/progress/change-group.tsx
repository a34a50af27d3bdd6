import { useTranslations } from 'next-intl';
import { changesByUnit, type UnitChanges } from '@/lib/charts/changes-by-unit';
import type { ChangeView } from '@/lib/features/progress/view';
import { useOpened } from '@/components/ui/use-opened';

interface Props {
  title: string;
  gain: boolean;
  changes: readonly ChangeView[];
  hrefOf: (code: string) => string;
}

/** More units than these are folded away, and drawn when asked for: a year's comparison of a province has a hundred. */
const SHOWN = 6;

/** Gains or losses, a unit a line: "Bắc Lãng · 16 Văn hóa". */
export function ChangeGroup({ title, gain, changes, hrefOf }: Props) {
  const t = useTranslations('progress.changes');
  const { isOpen: open, details } = useOpened();
  const units = changesByUnit(changes);
  const list = (part: readonly UnitChanges[]) => (
    <ul>
      {part.map(({ code, unit, criteria }) => (
        <li key={code} className="flex gap-2 py-0.5">
          <ArrowOf gain={gain} />
          <span>
            <a href={hrefOf(code)}>{unit}</a>
            {' · '}
            {criteria.map(({ number, criterion, department }, at) => (
              <span key={number}>
                {at > 0 ? '; ' : null}
                {number} {criterion}
                {department ? <span className="text-quiet"> ({department})</span> : null}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
  if (changes.length === 0) return null;
  return (
    <div>
      <h3 className={gain ? 'gain' : 'loss'}>{title}</h3>
      {list(units.slice(0, SHOWN))}
      {units.length > SHOWN ? (
        <details {...details}>
          <summary className="inline-flex min-h-6 items-center text-accent">
            {t('more', { n: units.length - SHOWN })}
          </summary>
          {open ? list(units.slice(SHOWN)) : null}
        </details>
      ) : null}
    </div>
  );
}

function ArrowOf({ gain }: { gain: boolean }) {
  return (
    <svg className={`mt-[0.45em] size-2.5 flex-none ${gain ? 'gain' : 'loss'}`} viewBox="0 0 10 10" aria-hidden="true">
      <path fill="currentColor" d={gain ? 'M5 1l5 8.5H0z' : 'M5 9L0 .5h10z'} />
    </svg>
  );
}
