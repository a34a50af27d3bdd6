import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '@/lib/cli/run.mjs';
import { requireSoffice } from '@/lib/cli/soffice.mjs';
import { readEntrySheets, type EntrySheetsRead } from '@/lib/domain/entry-sheet/read-entry-sheets';
import type { SheetModel } from '@/lib/domain/sheet/sheet-model';
import { readSheets } from '@/lib/excel/read-sheets';
import { writeWorkbook } from '@/lib/excel/write-workbook';
import { fillIn, sampleContext, sampleSet, sampleSheet, templateOf, type Typed } from '@/tests/factories/entry-sheets';

const SET = sampleSet();
const LONG_NOTE = `Còn 2 km đường thôn.\nChờ vốn  năm sau;\n\n"hứa" & <ký> 𝄞 ${'dài '.repeat(400)}`.trim();

const carried = (unit: string, item: string) => {
  if (unit === '00628') return undefined;
  if (item === '1') return { base: '812', status: 'not_met', cause: 'capital', note: LONG_NOTE } as const;
  if (item === 'i:1.1') return { base: '813', value: '78,5' };
  if (item === 'i:2.1') return { base: '814', value: '1286', status: 'met' } as const;
  return item === 'i:2.3' ? { base: '815', value: '=SUM(A1)' } : undefined;
};

const template = (): SheetModel[] =>
  templateOf(
    sampleSheet('list', { set: SET, carried, name: 'Biểu dài' }),
    sampleSheet('criteria', { set: SET, carried, name: 'Tiêu chí' }),
    sampleSheet('indicators', { set: SET, carried, day: '2022-05-01', name: 'Chỉ tiêu' }),
  );

const list = (unit: string, item: string, field: Typed['field'], cell: Typed['cell']): Typed => ({
  ...{ sheet: 'Biểu dài', unit, item, field, cell },
});
const TYPED: readonly Typed[] = [
  list('06625', '1', 'status', 'Đạt'.normalize('NFD')),
  list('06625', '1', 'note', 'Xong.\nHai dòng'),
  list('06625', 'i:1.1', 'value', '100%'),
  list('06613', 'i:1.1', 'value', 81.25),
  list('06613', 'i:1.2', 'status', 'KHÔNG ÁP DỤNG'),
  list('06613', 'i:2.1', 'value', '1286,5'),
  list('06613', 'i:2.2', 'value', 'Loại B'),
  list('06613', 'i:2.3', 'value', "'=1+1 và _x0041_"),
  list('00628', '2', 'status', 'cơ bản đạt'),
  list('00628', '2', 'cause', 'giải ngân chậm'),
  list('00628', 'i:3.1', 'value', 0.3),
  ...(['06613', '06625', '00628'] as const).map((unit, index) => ({
    ...{ sheet: 'Tiêu chí', unit, item: '3', cell: ['Đ', 'k', 'CĐG'][index]! },
  })),
  { sheet: 'Chỉ tiêu', unit: '00628', item: 'i:1.1', cell: '78,5' },
  { sheet: 'Chỉ tiêu', unit: '00628', item: 'i:2.1', cell: 'K' },
];

let soffice: string;
let folder: string;

beforeAll(async () => {
  soffice = await requireSoffice();
  folder = mkdtempSync(join(tmpdir(), 'ntm-soffice-'));
}, 310_000);
afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Opens files with LibreOffice and saves them in another folder or format. */
async function saveAgain(from: string, names: readonly string[], format: 'xlsx' | 'ods', to: string): Promise<void> {
  mkdirSync(join(folder, to), { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const files = names.map((name) => join(folder, from, name));
  const args = [profile, '--headless', '--norestore', '--convert-to', format, '--outdir', join(folder, to), ...files];
  const { code, output } = await run(soffice, args, { timeout: 100_000 });
  if (code !== 0) throw new Error(`LibreOffice ended with ${String(code)}:\n${output}`);
}

async function understood(path: string): Promise<EntrySheetsRead> {
  const { sheets, faults } = await readSheets(new Uint8Array(readFileSync(join(folder, path))));
  expect(faults).toEqual([]);
  return readEntrySheets(sheets, sampleContext(SET));
}

describe('a template that LibreOffice saved again', () => {
  it('says what it said before, cell by cell, as XLSX and by way of ODS', { timeout: 200_000 }, async () => {
    mkdirSync(join(folder, 'made'));
    writeFileSync(join(folder, 'made', 'filled.xlsx'), await writeWorkbook(fillIn(template(), TYPED)));
    writeFileSync(join(folder, 'made', 'untouched.xlsx'), await writeWorkbook(template()));
    const before = await understood('made/filled.xlsx');
    expect([before.lines.length, before.faults]).toEqual([TYPED.length - 2, []]);
    expect(before.made).not.toBeNull();

    await saveAgain('made', ['filled.xlsx', 'untouched.xlsx'], 'xlsx', 'again');
    await saveAgain('made', ['filled.xlsx', 'untouched.xlsx'], 'ods', 'ods');
    await saveAgain('ods', ['filled.ods', 'untouched.ods'], 'xlsx', 'back');
    const untouched = await understood('made/untouched.xlsx');
    expect(untouched.lines).toEqual([]);
    for (const way of ['again', 'back']) {
      expect(await understood(`${way}/filled.xlsx`), way).toEqual(before);
      expect(await understood(`${way}/untouched.xlsx`), way).toEqual(untouched);
    }
  });
});
