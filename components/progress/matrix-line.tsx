import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import { unpackStatuses } from '@/lib/domain/criteria/packed-statuses';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { MatrixModel } from '@/lib/charts/matrix-model';
import { showDate } from '@/lib/i18n/format';
import type { CellAt } from './matrix-crosshair';

interface Props {
  model: MatrixModel;
  at: CellAt | null;
  level: UnitLevel;
  compareTo: string;
}

/** The cell under the crosshair, in words; it stays at the foot of the window while the grid scrolls. */
export function MatrixLine({ model, at, level, compareTo }: Props) {
  const t = useTranslations('progress.matrix');
  const status = useTranslations('words.status');
  const word = useTranslations('words.level')(level);
  const said = at && textOf(at);
  return (
    <p id="matrix-keys" className="matrix-line" aria-live="off">
      {said ? <Words of={said} /> : <span className="text-quiet">{t('keys', { level: word })}</span>}
    </p>
  );

  function textOf({ row, column }: CellAt): string | null {
    const read = model.flat[row];
    const criterion = model.columns[column];
    const now = read?.statuses[column];
    if (!read || !criterion || !now) return null;
    const before = read.row.before === null ? now : (unpackStatuses(read.row.before)[column] ?? now);
    const name = criterion.department ? `${criterion.name} (${criterion.department})` : criterion.name;
    const parts = {
      unit: vietnamese(read.row.name),
      number: criterion.number,
      name: vietnamese(name),
      status: status(now),
    };
    return before === now
      ? t('cell', parts)
      : t('cellWas', { ...parts, day: showDate(compareTo), before: status(before) });
  }
}
