import ExcelJS from 'exceljs';

interface Filled {
  readonly unit: string;
  /** "5", "i:5.1" */
  readonly item: string;
  readonly field: 'status' | 'value' | 'note' | 'cause';
  readonly cell: string | number;
}

/** A downloaded template with some cells of its lists filled in, found by their hidden keys. */
export async function fillTemplate(bytes: Uint8Array, filled: readonly Filled[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer as ExcelJS.Buffer);
  for (const { unit, item, field, cell } of filled) {
    let isFound = false;
    for (const sheet of book.worksheets) {
      let column = 0;
      sheet.eachRow((row) => {
        row.eachCell((one, at) => {
          if (one.text === field) column = at;
        });
        if (column === 0 || row.getCell(1).text !== unit || row.getCell(2).text !== item || isFound) return;
        row.getCell(column).value = cell;
        isFound = true;
      });
    }
    if (!isFound) throw new Error(`the template has no ${item} of ${unit}`);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
