import type { ReactNode } from 'react';

interface Props<Row> {
  caption: string;
  look?: string;
  /** Class and words of each column. */
  heads: readonly (readonly [className: string, label: string])[];
  rows: readonly Row[];
  /** "viec": the row of task 3 is "viec-3". */
  anchor: string;
  openedId: number | null;
  cells: (row: Row) => ReactNode;
  /** What stands under the opened row; null: nothing. */
  detail: (row: Row) => ReactNode;
}

/** One line a row, of which one can stand open. */
export function RegisterTable<Row extends { readonly id: number }>({
  caption,
  look = '',
  heads,
  rows,
  anchor,
  openedId,
  cells,
  detail,
}: Props<Row>) {
  return (
    <table className={`data-table register-table ${look}`.trimEnd()}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {heads.map(([name, label]) => (
            <th key={label} scope="col" className={name}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const isOpen = row.id === openedId;
          const inside = isOpen ? detail(row) : null;
          return [
            <tr key={row.id} id={`${anchor}-${row.id}`} className={isOpen ? 'register-open' : undefined}>
              {cells(row)}
            </tr>,
            inside ? (
              <tr key={`${row.id} detail`} className="register-detail" data-take="skip">
                <td colSpan={heads.length}>{inside}</td>
              </tr>
            ) : null,
          ];
        })}
      </tbody>
    </table>
  );
}
