import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { ConflictOfCell } from '@/lib/features/outbox/cell-state';
import { showInstant } from '@/lib/i18n/format';
import { CellWords } from './cell-words';

interface Props {
  conflicts: readonly ConflictOfCell[];
  onDecide: (cells: readonly ConflictOfCell[], choice: 'mine' | 'theirs') => void;
  /** The cell's name stands above already. */
  unnamed?: boolean;
}

/** Two people wrote in one cell: mine, theirs and what both began with, side by side; nothing is written until one is chosen. */
export function ConflictTable({ conflicts, onDecide, unnamed = false }: Props) {
  const t = useTranslations('outbox.conflict');
  const several = conflicts.length > 1;
  return (
    <div className="conflict-list">
      {several ? (
        <p className="flex flex-wrap gap-2">
          <Button onClick={() => onDecide(conflicts, 'mine')}>{t('allMine', { n: conflicts.length })}</Button>
          <Button onClick={() => onDecide(conflicts, 'theirs')}>{t('allTheirs', { n: conflicts.length })}</Button>
        </p>
      ) : null}
      {conflicts.map((one) => (
        <section key={one.address.item} aria-label={one.label}>
          {unnamed && !several ? null : <h4 className="font-semibold">{one.label}</h4>}
          <div className="conflict-columns">
            <div>
              <h5>{t('mine')}</h5>
              <CellWords content={one.mine} since={one.effectiveOn} />
              <p className="text-quiet">{t('typed', { at: showInstant(one.madeAt) })}</p>
              <Button onClick={() => onDecide([one], 'mine')}>{t('keep')}</Button>
            </div>
            <div>
              <h5>{t('theirs')}</h5>
              <CellWords content={one.theirs} since={one.theirs.effectiveOn} />
              <p className="text-quiet">
                {t('by', { post: one.theirs.recordedBy ?? t('operator'), at: showInstant(one.theirs.recordedAt) })}
              </p>
              <Button onClick={() => onDecide([one], 'theirs')}>{t('take')}</Button>
            </div>
            <div>
              <h5>{t('before')}</h5>
              <CellWords content={one.before} since={null} />
            </div>
          </div>
        </section>
      ))}
      <p className="text-quiet">{t('kept')}</p>
    </div>
  );
}
