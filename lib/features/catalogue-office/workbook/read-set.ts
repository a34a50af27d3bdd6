import { readSet, type SetRead, type WorkbookContext } from '@/lib/domain/criteria/workbook/read-set';
import { readSheets } from '@/lib/excel/read-sheets';

/** An uploaded XLSX file as a draft, or every fault by cell; what the file does not say of itself comes from `context`. */
export async function readSetWorkbook(bytes: Uint8Array, context: WorkbookContext): Promise<SetRead> {
  return readSet(await readSheets(bytes), context);
}
