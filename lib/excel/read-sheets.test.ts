import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UPLOAD_LIMITS } from './read-limits';
import { readSheets } from './read-sheets';

async function workbook(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Trang 1'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const CONTENT_TYPES = '<Types><Override PartName="/xl/workbook.xml" ContentType="application/xml"/></Types>';
const RELATIONS =
  '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
const BOOK = '<workbook><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>';

/** A file by hand, for what no spreadsheet program writes. */
function packed(sheet: string | Uint8Array, more: Record<string, string> = {}, types = CONTENT_TYPES): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    'xl/workbook.xml': strToU8(BOOK),
    'xl/_rels/workbook.xml.rels': strToU8(RELATIONS),
    'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet,
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });
}

const sheetOf = (cells: string) => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
const codes = async (bytes: Uint8Array) => (await readSheets(bytes)).faults.map((fault) => fault.code);

describe('what a sheet says', () => {
  it('reads texts, numbers, percents, dates and booleans with their addresses', async () => {
    const { sheets, faults } = await readSheets(
      await workbook((sheet) => {
        sheet.getCell('A1').value = ' Tiêu chí\r\nthứ nhất ';
        sheet.getCell('C2').value = 12.6;
        sheet.getCell('D2').value = 0.8;
        sheet.getCell('D2').numFmt = '0%';
        sheet.getCell('E2').value = new Date(Date.UTC(2024, 2, 1));
        sheet.getCell('F2').value = true;
        sheet.getCell('B40').value = { richText: [{ text: 'hai ' }, { font: { bold: true }, text: 'đoạn' }] };
      }),
    );
    expect(faults).toEqual([]);
    const cells = sheets[0]?.rows.flatMap((row) => [...row.cells.values()]);
    expect(cells).toEqual([
      { address: 'A1', row: 1, column: 1, kind: 'text', value: 'Tiêu chí\nthứ nhất' },
      { address: 'C2', row: 2, column: 3, kind: 'number', value: 12.6, shownAsPercent: false },
      { address: 'D2', row: 2, column: 4, kind: 'number', value: 0.8, shownAsPercent: true },
      { address: 'E2', row: 2, column: 5, kind: 'date', value: '2024-03-01' },
      { address: 'F2', row: 2, column: 6, kind: 'boolean', value: true },
      { address: 'B40', row: 40, column: 2, kind: 'text', value: 'hai đoạn' },
    ]);
  });

  it('tells formulas by cell, with what was computed left out, and merged cells by reference', async () => {
    const { sheets, faults } = await readSheets(
      await workbook((sheet) => {
        sheet.getCell('A1').value = 'Tên';
        sheet.getCell('D7').value = { formula: '40+40', result: 80 };
        sheet.mergeCells('A1:C1');
      }),
    );
    expect(faults).toEqual([{ sheet: 'Trang 1', cell: 'D7', code: 'cell_formula' }]);
    expect(sheets[0]?.merges).toEqual([{ reference: 'A1:C1', top: 1, left: 1, bottom: 1, right: 3 }]);
  });

  it('reads a prefixed file with inline texts, and names a cell with an error value', async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a &amp; b</x:t></x:is></x:c>' +
      '<x:c t="e"><x:v>#REF!</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { sheets, faults } = await readSheets(packed(xml));
    expect(sheets[0]?.rows[0]?.cells.get(1)).toMatchObject({ address: 'A1', value: 'a & b' });
    expect(faults).toEqual([{ sheet: 'A', cell: 'B1', code: 'cell_error' }]);
  });

  it('keeps nothing of 100,000 empty, formatted rows', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => `<row r="${String(index + 2)}" s="1" ht="15"><c r="A${String(index + 2)}" s="1"/></row>`,
    );
    const xml = `<worksheet><sheetData><row r="1"><c t="str"><v>TT</v></c></row>${rows.join('')}</sheetData></worksheet>`;
    const { sheets, faults } = await readSheets(packed(xml));
    expect(faults).toEqual([]);
    expect(sheets[0]?.rows).toHaveLength(1);
  });

  it('is not misled by a single formatted cell in the last corner', async () => {
    const xml =
      '<worksheet><sheetData><row r="1048576"><c r="XFD1048576" s="1"/><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>';
    expect((await readSheets(packed(xml))).sheets[0]?.rows.map((row) => row.number)).toEqual([1_048_576]);
  });
});

describe('files that are refused', () => {
  it('an empty, a foreign, an old or locked, a cut and a large file', async () => {
    expect(await codes(new Uint8Array())).toEqual(['file_empty']);
    expect(await codes(strToU8('TT;Tên tiêu chí'))).toEqual(['file_not_xlsx']);
    expect(await codes(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toEqual(['file_not_xlsx']);
    expect(await codes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual([
      'file_old_or_locked',
    ]);
    expect(await codes(packed(sheetOf('<c><v>1</v></c>')).subarray(0, 300))).toEqual(['file_damaged']);
    expect(await codes(new Uint8Array(UPLOAD_LIMITS.bytes + 1))).toEqual(['file_too_large']);
    expect(await codes(packed(sheetOf('')))).toEqual(['file_empty']);
    expect(await codes(packed('<worksheet><sheetData><row'))).toEqual(['file_damaged']);
  });

  it('a macro file, by its part or by its content type', async () => {
    const sheet = sheetOf('<c><v>1</v></c>');
    expect(await codes(packed(sheet, { 'xl/vbaProject.bin': 'x' }))).toEqual(['file_macro']);
    const types = CONTENT_TYPES.replace('application/xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml');
    expect(await codes(packed(sheet, {}, types))).toEqual(['file_macro']);
  });

  it('a zip bomb, whatever size it declares', async () => {
    const bombText = strToU8(`<a>${'<b/>'.repeat(6 * 1024 * 1024)}</a>`);
    const bomb = packed(bombText);
    expect(bomb.length).toBeLessThan(UPLOAD_LIMITS.bytes);
    expect(await codes(bomb)).toEqual(['file_inflates']);
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    expect(await codes(bomb)).toEqual(['file_inflates']);
  });

  it('one text without end, which a parser would scan over and over', async () => {
    const words = Array.from({ length: 300_000 }, (_, index) => String((index * 7919) % 1_000_003)).join(' ');
    expect(await codes(packed(`<worksheet><a>${words}</a></worksheet>`))).toEqual(['file_inflates']);
  });

  it('a bomb made of parts that are each small enough', async () => {
    const text = 'ab'.repeat(64);
    const filler = Array.from({ length: 7000 }, (_, index) => `<a b="${String(index * 7919)}${text}"/>`).join('');
    const limits = { ...UPLOAD_LIMITS, inflatedBytes: 1_500_000 };
    const bytes = packed(`<worksheet>${filler}</worksheet>`, { 'xl/sharedStrings.xml': `<sst>${filler}</sst>` });
    expect((await readSheets(bytes, limits)).faults).toEqual([{ sheet: null, cell: null, code: 'file_inflates' }]);
  });

  it('tall merged ranges over each other, which ask for each row of each', async () => {
    const rows = Array.from({ length: 2_000 }, () => '<row><c><v>1</v></c></row>').join('');
    const merged = (count: number) =>
      packed(
        `<worksheet><sheetData>${rows}</sheetData>` +
          `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(count)}</mergeCells></worksheet>`,
      );
    expect(await codes(merged(5_000))).toEqual(['file_too_many_cells']);
    expect(await codes(merged(12))).toEqual([]);
  });

  it('names that leave the package or stand twice, and parts under a password', async () => {
    const sheet = sheetOf('<c><v>1</v></c>');
    expect(await codes(packed(sheet, { '../../etc/passwd': 'x' }))).toEqual(['file_damaged']);
    expect(await codes(packed(sheet, { 'XL/workbook.xml': BOOK }))).toEqual(['file_damaged']);
    const locked = packed(sheet);
    const view = new DataView(locked.buffer);
    for (let at = 0; at < locked.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(await codes(locked)).toEqual(['file_old_or_locked']);
  });

  it('a figure that changed on its way, a part that is gone, a text that is not there, a torn attribute', async () => {
    const sheet = strToU8(sheetOf('<c r="A1"><v>78.5</v></c>'));
    const whole = zipSync(
      {
        '[Content_Types].xml': strToU8(CONTENT_TYPES),
        'xl/workbook.xml': strToU8(BOOK),
        'xl/_rels/workbook.xml.rels': strToU8(RELATIONS),
        'xl/worksheets/sheet1.xml': sheet,
      },
      { level: 0 },
    );
    expect(await codes(whole)).toEqual([]);
    const changed = Buffer.from(whole);
    changed.write('98.5', changed.indexOf('78.5'), 'latin1');
    expect(await codes(new Uint8Array(changed))).toEqual(['file_damaged']);
    const renamed = Buffer.from(whole);
    renamed.write('sheet2', renamed.lastIndexOf('sheet1'), 'latin1');
    expect(await codes(new Uint8Array(renamed))).toEqual(['file_damaged']);
    expect(await codes(packed(sheetOf('<c t="s"><v>7</v></c>')))).toEqual(['file_damaged']);
    expect(await codes(packed(sheetOf('<c r="B1 s="1"><v>7</v></c>')))).toEqual(['file_damaged']);
  });

  it('more sheets or cells than a set can have', async () => {
    const many = await workbook((_, book) => {
      for (let index = 0; index < 25; index += 1) book.addWorksheet(`T${String(index)}`).getCell('A1').value = 1;
    });
    expect(await codes(many)).toEqual(['file_too_many_cells']);
    const limits = { ...UPLOAD_LIMITS, cells: 2 };
    const three = packed(sheetOf('<c><v>1</v></c><c><v>2</v></c><c><v>3</v></c>'));
    expect((await readSheets(three, limits)).faults[0]?.code).toBe('file_too_many_cells');
  });
});
