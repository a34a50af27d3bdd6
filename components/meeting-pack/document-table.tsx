import type { DocumentTable } from '@/lib/domain/office-document/document';

/** A table of an official document; wide ones are scrolled with the keyboard too. */
export function DocumentTableView({ table, label }: { table: DocumentTable; label?: string }) {
  const { columns, rows } = table;
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={label ?? 'Bảng'}>
      <table className="office-table">
        <colgroup>
          {columns.map(({ width }, at) => (
            <col key={at} style={{ width: `${((width / all) * 100).toFixed(2)}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ title, isUpright }) => (
              <th key={title} scope="col">
                {isUpright ? <span className="office-upright">{title}</span> : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, y) => (
            <tr key={y}>
              {columns.map(({ align }, x) => (
                <td key={x} className={align === 'center' ? 'text-center' : ''}>
                  {row[x]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
