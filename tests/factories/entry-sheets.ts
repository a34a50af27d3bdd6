import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { entryTemplate } from '@/lib/domain/entry-sheet/entry-template';
import type { SheetContext } from '@/lib/domain/entry-sheet/read-entry-sheets';
import type { Carried, SheetForm } from '@/lib/domain/entry-sheet/sheet-keys';
import type { SheetField } from '@/lib/domain/entry-sheet/sheet-line';
import type { TemplateItem, TemplateSheet, TemplateUnit } from '@/lib/domain/entry-sheet/template';
import { cellAddress } from '@/lib/domain/sheet/cell-address';
import type { CellModel, RowModel, SheetModel } from '@/lib/domain/sheet/sheet-model';
import type { SheetCell, WorkbookSheet } from '@/lib/domain/sheet/workbook-read';
import { indicator, threshold, version } from '@/tests/arbitraries/catalogue-version';

/** A set with an indicator of every kind. */
export function sampleSet(id = 'bo-mau', more: Partial<CatalogueSet> = {}): CatalogueSet {
  const first = version(1, [
    [indicator('1.1'), indicator('1.2', { kind: 'boolean', unit: null, comparator: null, thresholds: [] })],
    [
      indicator('2.1', { kind: 'number', unit: 'triệu đồng', thresholds: [threshold('chung', 36)] }),
      indicator('2.2', { kind: 'choice', unit: null, comparator: null, choices: ['Loại A', 'Loại B', 'Chưa xếp'] }),
      indicator('2.3', { kind: 'text', unit: null, comparator: null, thresholds: [] }),
    ],
    [
      indicator('3.1', { kind: 'points', unit: null, thresholds: [] }),
      indicator('3.10', { kind: 'lower_share', thresholds: [] }),
    ],
    [],
  ]);
  const items = first.criteria.flatMap(({ number, indicators }) => [
    [String(number), { criterion: number, isIndicator: false }] as const,
    ...indicators.map(({ code }) => [`i:${code}`, { criterion: number, isIndicator: true }] as const),
  ]);
  return {
    ...{ id, level: 'commune', kind: 'basic', name: 'Bộ tiêu chí mẫu', shortName: null, scope: 'national' },
    ...{ extendsId: null, origin: 'shipped', assignments: [], responsible: [], guidance: [] },
    identity: { id, version: 1, numbers: first.criteria.map(({ number }) => number) } as unknown as NonNullable<
      CatalogueSet['identity']
    >,
    versions: [first],
    items: new Map(items.map(([key, item], index) => [key, { id: index + 1, ...item }])),
    ...more,
  };
}

export const SAMPLE_DAY = '2022-05-22';
export const SAMPLE_UNITS = [
  { code: '06613', title: 'xã Bắc Lãng' },
  { code: '06625', title: 'xã Kiên Mộc' },
  { code: '00628', title: 'xã Đồng Thắng' },
];

export function itemsOf(set: CatalogueSet): TemplateItem[] {
  return set.versions[0]!.criteria.flatMap(({ number, name, indicators }) => [
    { item: String(number), name, kind: null, measure: null, choices: [] },
    ...indicators.map((one) => ({
      ...{ item: `i:${one.code}`, name: one.name, kind: one.kind, measure: one.unit, choices: one.choices },
    })),
  ]);
}

const NOTHING: Carried = { base: '', status: null, value: null, cause: null, note: null };

export type CarriedBy = (unit: string, item: string) => Partial<Carried> | undefined;

export function sampleSheet(
  form: SheetForm,
  {
    set = sampleSet(),
    carried = () => undefined,
    units = SAMPLE_UNITS,
    day = SAMPLE_DAY,
    name = 'Biểu',
  }: {
    readonly set?: CatalogueSet;
    readonly carried?: CarriedBy;
    readonly units?: readonly { readonly code: string; readonly title: string }[];
    readonly day?: string;
    readonly name?: string;
  } = {},
): TemplateSheet {
  const items = itemsOf(set);
  return {
    name,
    head: {
      ...{ tenant: 'lang-son', set: set.id, version: 1, stage: 'self', day, form },
      ...(units.length === 1 ? { unit: units[0]!.code } : {}),
    },
    ...{ title: 'huyện Đình Lập', setName: set.name, items },
    units: units.map(({ code, title }): TemplateUnit => ({
      ...{ code, title },
      cells: new Map(
        items.map(({ item }) => [
          item,
          { ...NOTHING, ...carried(code, item), isOpen: true, demand: '≥ 80 %', standing: 'chưa đánh giá' },
        ]),
      ),
    })),
  };
}

export const madeNow = { at: '2022-05-22T03:00:00.000Z', post: 'Công chức xã' };

export const templateOf = (...sheets: TemplateSheet[]): SheetModel[] => entryTemplate(sheets, madeNow);

export function sampleContext(set = sampleSet(), more: Partial<SheetContext> = {}): SheetContext {
  return { tenant: 'lang-son', sets: [set], unitsOn: () => SAMPLE_UNITS, ...more };
}

/** What somebody types into a cell of a template; `cell` null empties it. */
export interface Typed {
  readonly sheet?: string;
  readonly unit: string;
  readonly item: string;
  /** Of a list; a matrix has one cell an item. */
  readonly field?: SheetField;
  readonly cell: CellModel;
}

/** Types into the sheets of a template as a person does, who knows nothing of keys. */
export function fillIn(models: readonly SheetModel[], typed: readonly Typed[]): SheetModel[] {
  return models.map((model) => {
    const own = typed.filter(({ sheet = 'Biểu' }) => sheet === model.name);
    return own.length === 0 ? model : { ...model, rows: model.rows.map((row) => typeInto(model, row, own)) };
  });
}

function typeInto(model: SheetModel, row: RowModel, typed: readonly Typed[]): RowModel {
  const keys = model.rows[1]!.cells;
  const isList = keys.includes('#item');
  const own = typed.filter(({ unit, item }) => row.cells[0] === unit && (!isList || row.cells[1] === item));
  if (own.length === 0) return row;
  const cells: CellModel[] = [...row.cells];
  for (const { item, field = 'status', cell } of own) {
    const column = keys.indexOf(isList ? field : item);
    if (column < 0) throw new Error(`no cell for ${item} ${field}`);
    cells[column] = cell;
  }
  return { ...row, cells };
}

/** The sheets as the reader of files gives them. */
export function layOut(models: readonly SheetModel[]): WorkbookSheet[] {
  return models.map(({ name, isHidden, rows }) => ({
    name,
    hidden: isHidden ?? false,
    merges: [],
    rows: rows.flatMap(({ cells }, index) => {
      const said = cells.flatMap((value, at) => cellOf(index + 1, at + 1, value) ?? []);
      return said.length === 0 ? [] : [{ number: index + 1, cells: new Map(said.map((cell) => [cell.column, cell])) }];
    }),
  }));
}

function cellOf(row: number, column: number, value: CellModel): SheetCell | null {
  const at = { address: cellAddress(row, column), row, column };
  if (typeof value === 'number') return { ...at, kind: 'number', value, shownAsPercent: false };
  const text = value?.normalize('NFC').replace(/\r\n?/g, '\n').trim() ?? '';
  return text === '' ? null : { ...at, kind: 'text', value: text };
}
