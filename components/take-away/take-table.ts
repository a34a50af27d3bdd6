import { joinTables } from '@/lib/charts/join-tables';
import type { TableModel } from '@/lib/charts/table-model';
import { writeCsv } from '@/lib/charts/write-csv';
import { writeTable } from '@/lib/excel/write-table';
import { fileName } from './file-name';
import { pageDay } from './page-source';
import { readTable } from './read-table';
import { saveFile } from './save-file';

export type TableFormat = 'xlsx' | 'csv';

interface Taken {
  readonly format: TableFormat;
  readonly file: string;
  /** The model, where the view has one; else the table that is found in the box. */
  readonly model: TableModel | null;
  readonly box: Element;
  /** Name of the sheet that says where the figures come from, of its lines, and of the column that names a part. */
  readonly words: Readonly<Record<'source' | 'table' | 'page' | 'address' | 'part', string>>;
}

/**
 * Makes a file of the table and hands it over.
 * @throws Error when there is no table
 */
export function takeTable({ format, file, model, box, words }: Taken): void {
  const table = model ?? tableIn(box, words.part);
  const name = `${fileName(file, location.href, pageDay())}.${format}`;
  if (format === 'csv') {
    saveFile(name, new Blob([writeCsv(table)], { type: 'text/csv;charset=utf-8' }));
    return;
  }
  const source = {
    name: words.source,
    lines: [
      [words.table, table.title],
      [words.page, document.title],
      [words.address, location.href],
    ] as const,
  };
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  saveFile(name, new Blob([writeTable(table, words.table, source) as BlobPart], { type }));
}

/** Several tables of one box become one, each line with the name of its part (`data-take-part` above the table). */
function tableIn(box: Element, part: string): TableModel {
  const tables = [...box.querySelectorAll('table')];
  const [table] = tables;
  if (!table) throw new Error('no table to take away');
  if (tables.length === 1) return readTable(table);
  const nameOf = (one: Element) => one.closest<HTMLElement>('[data-take-part]')?.dataset.takePart ?? '';
  return joinTables(
    tables.map((one) => ({ name: nameOf(one), table: readTable(one) })),
    part,
  );
}
