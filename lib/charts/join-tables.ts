import type { TableModel } from './table-model';

/** Tables with the same heading as one, each line after the name of its table: "Mục, Hiệu lực từ, …". */
export function joinTables(
  parts: readonly { readonly name: string; readonly table: TableModel }[],
  word: string,
): TableModel {
  const { title = '', head = [] } = parts[0]?.table ?? {};
  return {
    title,
    head: head.map((row, at) => [at === head.length - 1 ? word : null, ...row]),
    rows: parts.flatMap(({ name, table }) => table.rows.map((row) => [name, ...row])),
  };
}
