import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { shippedSetsOf } from '@/lib/features/tenants/catalogue/shipped-sets';
import { annex, form, BY_REGION, told, type Value } from '@/tests/factories/annex';

describe('the annex of QĐ 318/QĐ-TTg as an office types it', () => {
  const shipped = shippedSetsOf({ code: '42', name: 'Hà Tĩnh' }).find(({ id }) => id === 'vn-commune-2021-2025');
  const content = shipped?.versions.at(-1);
  if (!content) throw new Error('the set is shipped');
  const cells = ['≥80%', '≥ 70', '≥ 90%', '100%', '80%', '≥ 65 %', 0.95, '≥ 80,5%'];
  const body = content.groups.flatMap((group, at) => [
    [`${['I', 'II', 'III', 'IV', 'V'][at] ?? ''}. ${group.name}`],
    ...content.criteria
      .filter(({ groupPosition }) => groupPosition === group.position)
      .flatMap(({ number, name }) =>
        content.indicators
          .filter(({ criterionNumber }) => criterionNumber === number)
          .map(({ code, name: asks, kind }, index): Value[] => [
            ...(index === 0 ? [number, name] : [null, null]),
            code.includes('.') ? `${code}. ${asks}` : asks,
            ...(kind === 'percent'
              ? cells
              : kind === 'boolean'
                ? cells.map(() => 'Đạt')
                : ['UBND cấp tỉnh quy định cụ thể']),
          ]),
      ),
  ]);
  const rows: Value[][] = [
    ['PHỤ LỤC I'],
    ['Bộ tiêu chí quốc gia về xã'],
    [],
    BY_REGION,
    BY_REGION.map((_, at) => `(${String(at + 1)})`),
    ...body,
  ];
  const dress = (sheet: ExcelJS.Worksheet) => {
    sheet.mergeCells('A1:K1');
    sheet.mergeCells('A2:K2');
    let first = 0;
    sheet.eachRow((row, number) => {
      if (number <= 5) return;
      const text = row.getCell(1).text;
      if (/^[IV]+\./.test(text)) sheet.mergeCells(number, 1, number, 11);
      else row.getCell(10).numFmt = '0%';
      const goesOn = text === '';
      if (!goesOn) first = number;
      const ends = sheet.getRow(number + 1).getCell(1).text !== '' || number === rows.length;
      if (ends && number > first) {
        sheet.mergeCells(first, 1, number, 1);
        sheet.mergeCells(first, 2, number, 2);
      }
    });
  };

  it('gives 5 groups, 19 criteria and 57 indicators with their names and a value for every region', async () => {
    const read = await annex(rows, dress);
    expect(told(read)).toEqual([]);
    const got = read.draft?.content;
    expect(got?.groups.map(({ name }) => name)).toEqual(content.groups.map(({ name }) => name));
    expect(got?.criteria.map(({ number, name, groupPosition }) => [number, name, groupPosition])).toEqual(
      content.criteria.map(({ number, name, groupPosition }) => [number, name, groupPosition]),
    );
    expect(got?.indicators.map(({ code, name }) => [code, name])).toEqual(
      content.indicators.map(({ code, name }) => [code, name]),
    );
    expect(read.understood).toMatchObject({
      shape: 'annex',
      groups: 5,
      criteria: 19,
      indicators: 57,
      ignoredHeadings: [],
    });
    const share = got?.indicators.find(({ code }) => code === '2.1');
    expect(share).toMatchObject({
      kind: 'percent',
      comparator: '>=',
      unit: '%',
      thresholdState: 'known',
      certainty: 'unconfirmed',
    });
    expect(
      got?.thresholds
        .filter(({ indicatorCode }) => indicatorCode === '2.1')
        .map(({ appliesTo, value }) => [appliesTo, value]),
    ).toEqual([
      ...[
        ['chung', 80],
        ['tdmnpb', 70],
        ['dbsh', 90],
        ['btb', 100],
        ['dhntb', 80],
        ['tn', 65],
        ['dnb', 95],
        ['dbscl', 80.5],
      ],
    ]);
    expect(got?.indicators.find(({ code }) => code === '1.1')).toMatchObject({
      kind: 'boolean',
      comparator: '==',
      thresholdState: 'boolean',
    });
    const left = content.indicators.find(({ kind }) => kind !== 'percent' && kind !== 'boolean');
    expect(got?.indicators.find(({ code }) => code === left?.code)).toMatchObject({
      thresholdState: 'delegated',
      delegatedTo: 'province',
    });
    expect(read.draft?.head).toEqual(form.head);
    expect(got).toMatchObject(form.basics);
    expect(read.origin.get('threshold|1.1|tdmnpb')).toEqual({ sheet: 'Phụ lục I', cell: 'E7' });
  });
});

describe('the annex of QĐ 51/2025/QĐ-TTg as an office types it', () => {
  it('gives 10 criteria and 47 indicators with a value for each of three groups of communes', async () => {
    const rows: Value[][] = [
      ['STT', 'Tên tiêu chí', 'Số CT', 'Tên chỉ tiêu', 'ĐVT', 'Xã nhóm 1', 'Xã nhóm 2', 'Nhóm 3', 'Ghi chú'],
    ];
    for (let index = 0; index < 47; index += 1) {
      const number = Math.min(10, Math.floor(index / 4) + 1);
      const code = `${String(number)}.${String(number === 10 ? index - 35 : (index % 4) + 1)}`;
      const isFirst = code.endsWith('.1') && !code.endsWith('.11');
      const cells: Value[] =
        index % 3 === 0 ? ['≥ 4', '≥ 3,5', '-'] : index % 3 === 1 ? ['tối đa 5%', '7', '12,5'] : ['Đạt', 'Đạt', 'Đạt'];
      rows.push([
        isFirst ? number : null,
        isFirst ? `Tiêu chí thứ ${String(number)}` : null,
        code,
        `Nội dung ${code}`,
        index % 3 === 0 ? 'triệu đồng/người' : null,
        ...cells,
        null,
      ]);
    }
    const read = await annex(rows);
    expect(told(read)).toEqual([]);
    const got = read.draft?.content;
    expect(got?.criteria).toHaveLength(10);
    expect(got?.indicators).toHaveLength(47);
    expect(got?.indicators.at(-1)?.code).toBe('10.11');
    expect(got?.groups).toEqual([{ position: 1, name: 'Các tiêu chí' }]);
    expect(
      got?.indicators
        .slice(0, 3)
        .map(({ kind, comparator, unit, thresholdState }) => [kind, comparator, unit, thresholdState]),
    ).toEqual([
      ['number', '>=', 'triệu đồng/người', 'partly_known'],
      ['percent', 'max', '%', 'known'],
      ['boolean', '==', null, 'boolean'],
    ]);
    expect(got?.thresholds.slice(0, 6).map(({ appliesTo, value, text }) => [appliesTo, value, text])).toEqual([
      ...[
        ['nhom_1', 4, null],
        ['nhom_2', 3.5, null],
        ['nhom_3', null, null],
      ],
      ...[
        ['nhom_1', 5, null],
        ['nhom_2', 7, null],
        ['nhom_3', 12.5, null],
      ],
    ]);
  });
});

describe('a province’s own sheet', () => {
  it('may have names only, one column of numbers for both, and its own columns by tag', async () => {
    const names = await annex([
      ['TT', 'Tên tiêu chí'],
      [1, 'Vườn hộ'],
      ['2.', 'Nhà ở'],
    ]);
    expect(told(names)).toEqual([]);
    expect(names.draft?.content).toMatchObject({ criteria: [{ number: 1 }, { number: 2 }], indicators: [] });

    const one = await annex([
      ['TT', 'Tiêu chí', 'Chỉ tiêu', 'ĐVT', 'Tag: làng nghề', 'Khu vực III', 'Cách kiểm tra'],
      ['1', 'Vườn hộ'],
      ['1.1', null, 'Hộ có vườn mẫu', '%', '≥ 20', null, 'hỏi'],
      ['1.2', null, 'Thu nhập từ vườn', 'triệu đồng', '50-70', '40 đến 60', null],
      ['2', 'Nhà ở', 'Không còn nhà tạm', null, 'Đạt', 'Đạt', null],
      ['Ghi chú: theo hướng dẫn của tỉnh'],
    ]);
    expect(told(one)).toEqual([]);
    expect(one.understood?.ignoredHeadings).toEqual(['Cách kiểm tra']);
    expect(one.understood?.columns.map(({ letters, appliesTo }) => [letters, appliesTo])).toEqual([
      ['E', 'tag:làng nghề'],
      ['F', 'tag:khu vực III'],
    ]);
    expect(one.draft?.content.indicators.map(({ code, kind, comparator }) => [code, kind, comparator])).toEqual([
      ['1.1', 'percent', '>='],
      ['1.2', 'number', 'range'],
      ['2', 'boolean', '=='],
    ]);
    expect(one.draft?.content.thresholds[1]).toMatchObject({ appliesTo: 'tag:làng nghề', value: 50, upper: 70 });
  });

  it('takes a criterion with its level beside it as its own indicator, and numbers what has no number', async () => {
    const read = await annex([
      ['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Chỉ tiêu'],
      [1, 'Đường thôn được cứng hóa', null, '≥ 85%'],
      [2, 'Văn hóa', 'Có nhà văn hóa', 'Đạt'],
      [null, null, 'Có đội văn nghệ', 'Đạt'],
    ]);
    expect(told(read)).toEqual([]);
    expect(read.draft?.content.indicators.map(({ code, name }) => [code, name])).toEqual([
      ['1', 'Đường thôn được cứng hóa'],
      ['2.1', 'Có nhà văn hóa'],
      ['2.2', 'Có đội văn nghệ'],
    ]);
  });
});
