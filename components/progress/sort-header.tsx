import type { RowOrder } from '@/lib/charts/filter-rows';

interface Props {
  by: RowOrder;
  label: string;
  num: boolean;
  order: { by: RowOrder; descending: boolean };
  onOrder: (by: RowOrder) => void;
}

/** A column's head that sorts by it; pressed again, the other way round. */
export function SortHeader({ by, label, num, order, onOrder }: Props) {
  const active = order.by === by;
  const sort = active ? (order.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" aria-sort={sort} className={num ? 'sort-head num' : 'sort-head'} data-label={label}>
      <button type="button" className="sort-key" onClick={() => onOrder(by)}>
        {label}
        <span aria-hidden="true" className={active ? '' : 'opacity-0'}>
          {order.descending && active ? '↓' : '↑'}
        </span>
      </button>
    </th>
  );
}
