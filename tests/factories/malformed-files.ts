import { readSheets } from '@/lib/excel/read-sheets';
import { packageOf, partsOf, putCell, rawCell, rowOf, textCell, type Parts } from './package-edits';

/** A file that has to be refused with a reason, or read as the good one that it was made of. */
export interface BadFile {
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly name?: string;
  /** What was broken may be a part that says nothing. */
  readonly mayBeHarmless?: boolean;
}

/** A good file of a commune's list: its sheet, and where its rows of entries are. */
export interface GoodList {
  readonly bytes: Uint8Array;
  readonly parts: Parts;
  readonly path: string;
  /** Row of a criterion and of an indicator that takes a number, each with others. */
  readonly criteria: readonly number[];
  readonly figures: readonly number[];
}

const COLUMN = { unit: 1, item: 2, was: 3, number: 4, name: 5, value: 8, status: 9, cause: 10, note: 11 };
const ROW = { head: 1, keys: 2, day: 5 };

export async function goodList(bytes: Uint8Array, figures: ReadonlySet<string>): Promise<GoodList> {
  const { sheets } = await readSheets(bytes);
  const at = sheets.findIndex(({ rows }) => rows.some(({ cells }) => cells.get(1)?.value === '#unit'));
  const rows = sheets[at]!.rows.map(({ number, cells }) => ({ number, item: String(cells.get(2)?.value ?? '') }));
  return {
    ...{ bytes, parts: partsOf(bytes), path: `xl/worksheets/sheet${String(at + 1)}.xml` },
    criteria: rows.filter(({ item }) => /^\d+$/.test(item)).map(({ number }) => number),
    figures: rows.filter(({ item }) => figures.has(item)).map(({ number }) => number),
  };
}

/** The same numbers every time: a file that fails can be made again. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** Bytes of the file itself flipped, cut off, left out or put in. */
export function brokenBytes({ bytes }: GoodList): BadFile[] {
  const roll = dice(1);
  const flipped = times(30, (index): BadFile => {
    const copy = bytes.slice();
    for (let n = 0; n <= index % 4; n += 1) copy[roll(copy.length)]! ^= 1 << roll(8);
    return { title: `bytes flipped ${String(index)}`, bytes: copy, mayBeHarmless: true };
  });
  const cut = times(10, (index): BadFile => {
    const end = 30 + roll(bytes.length - 60);
    return { title: `cut off ${String(index)}`, bytes: bytes.slice(0, end) };
  });
  const torn = times(10, (index): BadFile => {
    const at = roll(bytes.length - 400);
    const rest = index % 2 === 0 ? bytes.slice(at + 1 + roll(200)) : bytes.slice(at - roll(at));
    return {
      title: `torn ${String(index)}`,
      bytes: new Uint8Array([...bytes.slice(0, at), ...rest]),
      mayBeHarmless: true,
    };
  });
  return [...flipped, ...cut, ...torn];
}

/** Parts that are missing, and XML that is none. */
export function brokenParts({ parts, path }: GoodList): BadFile[] {
  const needed = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml', path];
  const without = needed.map((name): BadFile => {
    const { [name]: _, ...rest } = parts;
    return { title: `without ${name}`, bytes: packageOf(rest) };
  });
  const roll = dice(2);
  const broken = needed.flatMap((name) => {
    const text = parts[name]!;
    const change = (what: string, changed: string): BadFile => ({
      ...{ title: `${what} in ${name}`, bytes: packageOf({ ...parts, [name]: changed }) },
    });
    const at = (sign: string) => {
      const from = text.indexOf(sign, text.indexOf('?>') + 2 + roll(text.length - 400));
      return from === -1 ? text.lastIndexOf(sign) : from;
    };
    const without = (where: number) => text.slice(0, where) + text.slice(where + 1);
    return [
      change('cut off', text.slice(0, 60 + roll(text.length - 80))),
      change('a tag without its beginning', without(at('</') + 0)),
      { ...change('a torn quote', without(at('="') + 1)), mayBeHarmless: true },
      change('two ends', text + text.slice(-12)),
    ];
  });
  return [...without, ...broken];
}

type Cell = ReturnType<typeof rawCell>;

/** One cell of the sheet with another content. */
function withCell(list: GoodList, title: string, row: number, column: number, cell: Cell): BadFile {
  const sheet = putCell(list.parts[list.path]!, row, column, cell);
  return { title, bytes: packageOf({ ...list.parts, [list.path]: sheet }) };
}

const WRONG_STATUS: readonly Cell[] = [
  ...['x', 'không', 'đạt 80%', 'đạt?', 'Đ/C', '1', '----', 'chưa rõ', 'đạt'.repeat(90), '=ĐẠT', '{"ntm":1}'].map(
    textCell,
  ),
  rawCell('n', '<v>1</v>'),
  rawCell('b', '<v>1</v>'),
  rawCell('e', '<v>#N/A</v>'),
  rawCell('str', '<f>IF(1,"đạt")</f><v>đạt</v>'),
  rawCell('d', '<v>2019-05-22</v>'),
  rawCell('s', '<v>999999</v>'),
  rawCell('n', '<v>NaN</v>'),
];
const WRONG_VALUE: readonly Cell[] = [
  ...['abc', '1.286', '12,3,4', '-5', '1e5', '12.345.6', '٣٤', '78;5', '78,5 km', '5/6', '1 234 567.8.9', 'x'].map(
    textCell,
  ),
  ...['0,5.3', '1,286.5', '12.6,4', '.', ',5', '100 phần trăm', '9'.repeat(300), '120'].map(textCell),
  rawCell('n', '<v>-3</v>'),
  rawCell('n', '<v>101.5</v>'),
  rawCell('n', '<v>1e300</v>'),
  rawCell('b', '<v>0</v>'),
  rawCell('d', '<v>2019-05-22</v>'),
  rawCell('n', '<f>A1*2</f><v>50</v>'),
];

/** Cells with what they do not take. */
export function wrongCells(list: GoodList): BadFile[] {
  const roll = dice(3);
  const any = (rows: readonly number[]) => rows[roll(rows.length)]!;
  const put = (what: string, rows: readonly number[], column: number, cells: readonly Cell[]) =>
    cells.map((cell) => withCell(list, `${what}: ${cell.body.slice(0, 60)}`, any(rows), column, cell));
  return [
    ...put('status', list.criteria, COLUMN.status, WRONG_STATUS),
    ...put('value', list.figures, COLUMN.value, WRONG_VALUE),
    ...put('value of a criterion', list.criteria, COLUMN.value, ['12', '78,5'].map(textCell)),
    ...put('cause', list.criteria, COLUMN.cause, ['vì mưa', 'capital?', 'nhiều nguyên nhân'].map(textCell)),
    ...put('note', list.criteria, COLUMN.note, [textCell('dài '.repeat(700)), rawCell('n', '<f>1/0</f><v>1</v>')]),
    ...put('note of an indicator', list.figures, COLUMN.note, [textCell('ghi nhầm chỗ')]),
    ...['31/6/2019', '22/5/19', 'hôm qua', '2019', '5/22/2019', '22/5/2035', '01/01/1800', '12/2019'].map((day) =>
      withCell(list, `day ${day}`, ROW.day, COLUMN.name + 1, textCell(day)),
    ),
  ];
}

/** Keys that were changed by hand. */
export function wrongKeys(list: GoodList, head: string): BadFile[] {
  const [row, other] = [list.criteria[3]!, list.criteria[4]!];
  const filled = (file: GoodList): GoodList => file;
  const put = (what: string, at: number, column: number, text: string) =>
    withCell(filled(list), `${what}: ${text.slice(0, 60)}`, at, column, textCell(text));
  const heads = [
    head.replace('"lang-son"', '"ha-tinh"'),
    head.replace('"ntm":1', '"ntm":2'),
    head.replace('"ntm":1', '"ntm":0'),
    head.replace('vn-commune-2016-2020', 'vn-commune-1999'),
    head.replace('"self"', '"final"'),
    head.replace(/"day":"[^"]*"/, '"day":"2019-13-01"'),
    head.replace('"list"', '"pivot"'),
    head.slice(0, -1),
    head.replace('"self"', '"appraised"'),
  ];
  return [
    ...heads.map((text) => put('head', ROW.head, 1, text)),
    ...['06628', '99999', '18799', '189', 'x'].flatMap((code) => [
      put('unit', row, COLUMN.unit, code),
      put('unit of a figure', list.figures[0]!, COLUMN.unit, code),
    ]),
    ...['5', '99', 'i:99.9', 'i:x', 'constructor', '__proto__'].map((item) => put('item', row, COLUMN.item, item)),
    ...['{', '[]', '{"s":"passed"}', '{"f":"x"}', 'null'].map((was) => put('was', row, COLUMN.was, was)),
    put('number', row, COLUMN.number, '7'),
    put('number', other, COLUMN.number, 'IV'),
    ...['#unit', '#item', '#name', 'value', 'status'].map((key) => put('column', ROW.keys, COLUMN.note, key)),
    put('no list', ROW.keys, COLUMN.item, 'x'),
    put('no units', ROW.keys, COLUMN.unit, 'x'),
  ];
}

/** Rows doubled with another content, merged cells, and far too many rows. */
export function wrongShapes(list: GoodList): BadFile[] {
  const sheet = list.parts[list.path]!;
  const change = (title: string, changed: string): BadFile => ({
    ...{ title, bytes: packageOf({ ...list.parts, [list.path]: changed }) },
  });
  const last = Math.max(...list.criteria, ...list.figures) + 10;
  const copyOf = (row: number, to: number, status: string) =>
    putCell(
      rowOf(sheet, row).replaceAll(new RegExp(`r="([A-Z]*)${String(row)}"`, 'g'), `r="$1${String(to)}"`),
      ...([to, COLUMN.status, textCell(status)] as const),
    );
  const added = (rows: string) => sheet.replace('</sheetData>', `${rows}</sheetData>`);
  const doubled = list.criteria
    .slice(0, 8)
    .map((row, index) => change(`row ${String(row)} twice`, added(copyOf(row, last, ['C', 'K', 'B'][index % 3]!))));
  const merged = list.criteria
    .slice(0, 8)
    .map((row, index) => [`H${row}:I${row + 1}`, `I${row}:K${row}`, `A${row}:B${row}`, `C1:L${last}`][index % 4]!)
    .map((ref) =>
      change(
        `merged ${ref}`,
        sheet
          .replace('</sheetProtection>', '')
          .replace(
            /<\/sheetData>(<sheetProtection[^>]*\/>)?/,
            `$&<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`,
          ),
      ),
    );
  const narrow = (row: number): string =>
    `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>06625</t></is></c><c r="B${row}" t="inlineStr"><is><t>1</t></is></c><c r="I${row}" t="inlineStr"><is><t>${row % 2 === 0 ? 'đạt' : 'chưa đạt'}</t></is></c></row>`;
  return [
    ...doubled,
    ...merged,
    change('50,000 rows about one cell', added(times(50_000, (index) => narrow(last + index)).join(''))),
  ];
}
