import ExcelJS from 'exceljs';
import { KNOWN_TAGS } from '@/lib/domain/units/known-tags';
import type { WorkbookContext } from '@/lib/domain/criteria/workbook/read-set';
import { readSetWorkbook } from '@/lib/features/catalogue-office/workbook/read-set';

export const form: WorkbookContext = {
  head: {
    ...{ id: 'bo-cua-tinh', level: 'commune', kind: 'basic', name: 'Bộ của tỉnh', shortName: null },
    ...{ scope: 'Hà Tĩnh', extendsId: null },
  },
  basics: {
    ...{ decision: '318/QĐ-TTg', issuedOn: '2022-03-08', validFrom: '2022-03-08', startKnown: true },
    ...{ validTo: null, note: null },
  },
  tags: KNOWN_TAGS,
};

export type Value = string | number | boolean | Date | null;

/** What is read of a sheet with these rows; `dress` merges cells and formats them. */
export async function annex(rows: readonly (readonly Value[])[], dress?: (sheet: ExcelJS.Worksheet) => void) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Phụ lục I');
  sheet.addRows(rows.map((row) => [...row]));
  dress?.(sheet);
  return readSetWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), form);
}

/** "C7 value_missing": each fault by its cell. */
export const told = ({ faults }: Awaited<ReturnType<typeof annex>>) =>
  faults.map(({ cell, code }) => `${cell ?? ''} ${code}`);

export const REGIONS = [
  'TDMNPB',
  'Đồng bằng sông Hồng',
  'Vùng Bắc Trung Bộ',
  'DH Nam Trung Bộ',
  'Tây Nguyên',
  'ĐNB',
  'ĐBSCL',
];
export const BY_REGION = ['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Chỉ tiêu chung', ...REGIONS];
