import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { vietnamese, Words } from '@/components/ui/words';
import type { ConflictOfCell } from '@/lib/features/outbox/cell-state';
import { showInstant } from '@/lib/i18n/format';
import { CellWords } from './cell-words';

interface Props {
  conflicts: readonly ConflictOfCell[];
  onDecide: (cells: readonly ConflictOfCell[], choice: 'mine' | 'theirs') => void;
}

/** Two people wrote in one cell: mine, theirs and what both began with, side by side; nothing is written until one is chosen. */
export function ConflictTable({ conflicts, onDecide }: Props) {
  const t = useTranslations('outbox.conflict');
  return (
    <div className="conflict-list">
      {conflicts.length > 1 ? (
        <p className="flex flex-wrap gap-2">
          <Button onClick={() => onDecide(conflicts, 'mine')}>{t('allMine', { n: conflicts.length })}</Button>
          <Button onClick={() => onDecide(conflicts, 'theirs')}>{t('allTheirs', { n: conflicts.length })}</Button>
        </p>
      ) : null}
      {conflicts.map((one) => (
        <section key={`${one.address.item} ${one.address.day}`} aria-label={one.label}>
          <p className="font-semibold" lang="vi">
            {one.label}
          </p>
          <div className="conflict-columns">
            <div>
              <p className="text-quiet">{t('mine')}</p>
              <CellWords content={one.mine} since={one.effectiveOn} />
              <p className="text-quiet">{t('typed', { at: showInstant(one.madeAt) })}</p>
              <Button onClick={() => onDecide([one], 'mine')}>{t('keep')}</Button>
            </div>
            <div>
              <p className="text-quiet">{t('theirs')}</p>
              <CellWords content={one.theirs} since={one.theirs.effectiveOn} />
              <p className="text-quiet">
                <Words
                  of={t('by', {
                    post: one.theirs.recordedBy ? vietnamese(one.theirs.recordedBy) : t('operator'),
                    at: showInstant(one.theirs.recordedAt),
                  })}
                />
              </p>
              <Button onClick={() => onDecide([one], 'theirs')}>{t('take')}</Button>
            </div>
            <div>
              <p className="text-quiet">{t('before')}</p>
              <CellWords content={one.before} since={null} />
            </div>
          </div>
        </section>
      ))}
      <p className="text-quiet">{t('kept')}</p>
    </div>
  );
}
