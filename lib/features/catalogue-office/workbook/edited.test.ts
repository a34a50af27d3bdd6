import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import { emptyDraft } from '@/lib/domain/criteria/draft/new-draft';
import { readSetWorkbook } from './read-set';
import { writeSetWorkbook } from './write-set';

const sure = {
  certainty: 'verified',
  source: 'Phụ lục I',
  confirmedBy: 'Văn phòng điều phối',
  confirmedOn: '2026-11-02',
} as const;
const plain = { certainty: 'verified', note: null } as const;
const given: DraftSet = {
  head: {
    ...{ id: 'ha-tinh-thon', level: 'village', kind: 'basic', name: 'Thôn kiểu mẫu', shortName: null },
    ...{ scope: 'Hà Tĩnh', extendsId: null },
  },
  content: {
    ...emptyDraft({} as DraftSet['head'], '2026-01-01').content,
    groups: [{ position: 1, name: 'Hạ tầng' }],
    criteria: [{ number: 1, groupPosition: 1, name: 'Giao thông', ...plain }],
    indicators: [
      {
        ...{
          code: '1.1',
          criterionNumber: 1,
          position: 1,
          name: 'Đường thôn',
          kind: 'percent',
          unit: '%',
          comparator: '>=',
          ...plain,
        },
        ...{ thresholdState: 'known', delegatedTo: null, choices: [], lowerSetId: null, details: { nguồn: ['a'] } },
      },
    ],
    thresholds: [
      { indicatorCode: '1.1', appliesTo: 'chung', value: 80, upper: null, text: null, ...sure },
      { indicatorCode: '1.1', appliesTo: 'tn', value: 70, upper: null, text: null, ...sure },
    ],
  },
};

/** H and I are "Chung" and "Tây Nguyên"; row 2 is the group, row 3 the indicator. */
async function edit(change: (book: ExcelJS.Workbook) => void, draft = given) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeSetWorkbook(draft)).buffer as ArrayBuffer);
  change(book);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return readSetWorkbook(bytes, { head: draft.head, basics: draft.content, tags: [] });
}

const put = (sheet: string, address: string, value: ExcelJS.CellValue) => (book: ExcelJS.Workbook) => {
  const cell = book.getWorksheet(sheet)?.getCell(address);
  if (!cell) throw new Error(`no sheet ${sheet}`);
  cell.value = value;
};

describe('an edited workbook', () => {
  it('keeps what was confirmed of the values that stayed, and of no other', async () => {
    const read = await edit(put('Chỉ tiêu', 'H3', 85));
    expect(read.faults).toEqual([]);
    expect(read.draft?.content.thresholds).toEqual([
      {
        ...{ indicatorCode: '1.1', appliesTo: 'chung', value: 85, upper: null, text: null },
        ...{ certainty: 'unconfirmed', source: null, confirmedBy: null, confirmedOn: null },
      },
      given.content.thresholds[1],
    ]);
    expect(read.understood).toMatchObject({ shape: 'own', changed: 1, thresholds: 2 });
  });

  it('takes a changed value as confirmed when its confirmation was changed with it', async () => {
    const read = await edit((book) => {
      put('Chỉ tiêu', 'H3', '85%')(book);
      put('Ngưỡng', 'C2', 85)(book);
    });
    expect(read.draft?.content.thresholds[0]).toMatchObject({ value: 85, ...sure });
  });

  it('says anew what is known of an indicator whose thresholds were changed', async () => {
    const emptied = await edit(put('Chỉ tiêu', 'I3', 'chưa rõ'));
    expect(emptied.draft?.content.indicators[0]?.thresholdState).toBe('partly_known');
    const left = await edit((book) => {
      put('Chỉ tiêu', 'H3', 'tỉnh quy định')(book);
      put('Chỉ tiêu', 'I3', null)(book);
    });
    expect(left.draft?.content).toMatchObject({
      indicators: [{ thresholdState: 'delegated', delegatedTo: 'province', details: { nguồn: ['a'] } }],
      thresholds: [],
    });
  });

  it('takes 80% typed into a cell, which a program keeps as 0.8', async () => {
    const read = await edit((book) => {
      put('Chỉ tiêu', 'H3', 0.835)(book);
      const cell = book.getWorksheet('Chỉ tiêu')?.getCell('H3');
      if (cell) cell.numFmt = '0.00%';
    });
    expect(read.draft?.content.thresholds[0]?.value).toBe(83.5);
  });

  it('takes new rows, the indicator’s kind from a dropdown or from what its cells say', async () => {
    const read = await edit((book) => {
      book.getWorksheet('Chỉ tiêu')?.addRows([
        [null, null, '1.2', 'Đường ngõ', '%', null, null, '≥ 60%'],
        [2, 'Nhà ở', '2', 'Không còn nhà tạm', null, null, null, 'Đạt'],
        ['II', 'Văn hóa'],
        [3, 'Nhà văn hóa'],
      ]);
    });
    expect(read.faults).toEqual([]);
    expect(read.draft?.content.groups.map(({ name }) => name)).toEqual(['Hạ tầng', 'Văn hóa']);
    expect(read.draft?.content.criteria.map(({ number, groupPosition }) => [number, groupPosition])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
    ]);
    expect(read.draft?.content.indicators.map(({ code, kind, comparator }) => [code, kind, comparator])).toEqual([
      ['1.1', 'percent', '>='],
      ['1.2', 'percent', '>='],
      ['2', 'boolean', '=='],
    ]);
  });

  it.each<[string, string, ExcelJS.CellValue, string]>([
    ['Chỉ tiêu', 'F3', 'phần nghìn', 'Chỉ tiêu!F3 cell_not_listed'],
    ['Chỉ tiêu', 'G3', '>', 'Chỉ tiêu!G3 cell_not_listed'],
    ['Chỉ tiêu', 'H3', '≤ 80', 'Chỉ tiêu!H3 comparators_mixed'],
    ['Chỉ tiêu', 'H3', { formula: '1+1', result: 2 }, 'Chỉ tiêu!H3 cell_formula'],
    ['Chỉ tiêu', 'R3', '{"a":', 'Chỉ tiêu!R3 cell_not_understood'],
    ['Ngưỡng', 'D2', 'chắc', 'Ngưỡng!D2 cell_not_listed'],
    ['Ngưỡng', 'G2', '31/02/2026', 'Ngưỡng!G2 date_invalid'],
    ['Bộ tiêu chí', 'B4', 'phường', 'Bộ tiêu chí!B4 cell_not_listed'],
    ['Bộ tiêu chí', 'B10', '2026', 'Bộ tiêu chí!B10 date_invalid'],
    ['Điều kiện', 'B2', 'Các xã đạt chuẩn', 'Điều kiện!D2 cell_missing'],
  ])('%s!%s = %j: %s', async (sheet, address, value, expected) => {
    const read = await edit(put(sheet, address, value));
    expect(`${read.faults[0]?.sheet ?? ''}!${read.faults[0]?.cell ?? ''} ${read.faults[0]?.code ?? ''}`).toBe(expected);
    expect(read.draft).toBeNull();
  });

  it('says where each part stands, so that what does not hold together is told by its cell', async () => {
    const { origin } = await edit(() => undefined);
    expect(origin.get('threshold|1.1|tn')).toEqual({ sheet: 'Chỉ tiêu', cell: 'I3' });
    expect(origin.get('indicator|1.1')).toEqual({ sheet: 'Chỉ tiêu', cell: 'C3' });
    expect(origin.get('criterion|1')).toEqual({ sheet: 'Chỉ tiêu', cell: 'A3' });
  });

  it('leaves to the form what the head does not say', async () => {
    const read = await edit((book) => {
      for (const address of ['B1', 'B2', 'B6', 'B10']) put('Bộ tiêu chí', address, null)(book);
    });
    expect(read.faults).toEqual([]);
    expect(read.draft).toEqual(given);
  });
});
