import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import type { CellAt } from '@/lib/domain/entry/select';
import { EntryDay } from '../entry/entry-day';
import type { GridStore } from './grid-store';

interface Props {
  store: GridStore;
  /** Address of the same grid with the other columns; null where there is none. */
  other: string | null;
  onShow: (at: CellAt) => void;
  /** What stands beside the cell is shown. */
  beside: boolean;
  onBeside: () => void;
}

/** Above the grid: the day, the stage, the other columns, and how many cells need somebody. */
export function GridBar({ store, other, onShow, beside, onBeside }: Props) {
  const t = useTranslations('grid');
  const entry = useTranslations('entry');
  const stageWord = useTranslations('words.stage');
  useSyncExternalStore(store.subscribe, store.version, () => 0);
  const { view } = store.model;
  const { count, next, waiting } = store.needed();
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-small">
      <EntryDay view={view} />
      {view.stage === 'self' ? null : <p>{entry('stage', { stage: stageWord(view.stage) })}</p>}
      {other === null ? null : (
        <p className="flex gap-3">
          {(['criteria', 'indicators'] as const).map((layout) =>
            layout === view.layout ? (
              <span key={layout} className="font-semibold">
                {t(`by.${layout}`)}
              </span>
            ) : (
              <a key={layout} href={other}>
                {t(`by.${layout}`)}
              </a>
            ),
          )}
        </p>
      )}
      <div className="ml-auto flex items-center gap-3">
        <span role="status">
          {waiting > 0 ? <span className="text-basically">{t('waiting', { n: waiting })}</span> : null}
        </span>
        {count > 0 && next ? <Button onClick={() => onShow(next)}>{t('needed', { n: count })}</Button> : null}
        <Button aria-pressed={beside} onClick={onBeside}>
          {t('beside')}
        </Button>
      </div>
    </div>
  );
}
