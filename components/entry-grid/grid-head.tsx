import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { FIELDS, type GridModel } from '@/lib/features/entry-grid/grid-model';
import type { DrawnColumn } from './grid-row';

interface Props {
  model: GridModel;
  columns: readonly DrawnColumn[];
  nameWidth: number;
  height: number;
}

/** Numbers and names of the columns, upright where they are criteria or indicators; a click takes the whole column. */
export const GridHead = memo(function GridHead({ model, columns, nameWidth, height }: Props) {
  const t = useTranslations('grid');
  const level = useTranslations('words.level');
  const { layout, items, setLevel } = model.view;
  const corner = layout === 'fields' ? t('item') : t('unit', { level: level(setLevel) });
  return (
    <div role="row" aria-rowindex={1} className="eg-head" style={{ height }}>
      <div role="columnheader" aria-colindex={1} className="eg-corner" style={{ width: nameWidth }}>
        {corner}
      </div>
      {columns.map(({ index, start, size }) => {
        const item = items[index];
        const full = layout === 'fields' ? '' : `${item?.label} ${item?.name}${item?.unit ? ` (${item.unit})` : ''}`;
        return (
          <div
            key={index}
            role="columnheader"
            aria-colindex={index + 2}
            data-column={index}
            title={full}
            className="eg-column"
            data-wide={size > 60 ? '' : undefined}
            data-upright={layout === 'fields' ? undefined : ''}
            style={{ left: nameWidth + start, width: size }}
          >
            {layout === 'fields' ? (
              t(`field.${FIELDS[index] ?? 'status'}`)
            ) : (
              <>
                <span className="eg-upright" lang="vi">
                  {item?.name}
                </span>
                <span className="eg-number">{item?.label}</span>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
});
