import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packStatuses } from '@/lib/domain/criteria/packed-statuses';
import { STATUSES, type Status } from '@/lib/domain/criteria/status';
import { DEFAULT_COUNTING } from '@/lib/domain/progress/summary';
import { compareVietnamese } from '@/lib/domain/units/in-vietnamese-order';
import type { MatrixUnit, MatrixView } from '@/lib/features/matrix/view';
import { ALL_OF_IT, choiceParams, MATRIX_GROUPS, type MatrixChoice, PAPERS, readChoice } from './matrix-choice';
import { matrixHref } from './matrix-href';
import { matrixModel } from './matrix-model';
import { matrixRow } from './matrix-row';
import { matrixTable } from './matrix-table';
import { packMatrix, unpackMatrix } from '../packed/matrix';

const unit = (code: string, now: string, over: Partial<MatrixUnit> = {}): MatrixUnit => ({
  code,
  name: code,
  group: 'a',
  tags: [],
  now,
  before: null,
  lastEffective: null,
  communeGroup: null,
  indicators: null,
  ...over,
});

const column = (number: number, department: string | null = null) => ({
  item: String(number),
  number,
  label: String(number),
  name: `Tiêu chí ${number}`,
  nameConfirmed: true,
  department,
  unit: null,
});

const view: MatrixView = {
  code: '20',
  title: 'tỉnh',
  query: '?asOf=2019-05-22',
  asOf: '2019-05-22',
  compareTo: '2018-12-31',
  setId: 'set',
  stage: 'self',
  countedLevel: 'commune',
  counting: DEFAULT_COUNTING,
  by: 'criteria',
  hasIndicators: true,
  criteria: [1, 2, 3].map((number) => ({ number, name: `Tiêu chí ${number}` })),
  columns: [column(1, 'Sở A'), column(2, 'Sở B'), column(3, 'Sở A')],
  areas: [
    { code: 'b', title: 'huyện B', href: '/units/b' },
    { code: 'c', title: 'huyện C', href: '/units/c' },
    { code: 'a', title: 'huyện A', href: '/units/a' },
  ],
  rows: [
    unit('Ba Xã', 'mxm', { before: 'xxm', tags: ['kho-khan'], communeGroup: '2' }),
    unit('Đình Lập', 'mnx', { group: 'b', before: 'mnm' }),
    unit('Ái Quốc', '...', { group: 'elsewhere', communeGroup: '1' }),
    unit('Châu Sơn', 'h.m', { group: 'b', tags: ['bien-gioi', 'kho-khan'] }),
  ],
};
/** By name, as the loader gives them. */
const inOrder = (units: readonly MatrixUnit[]) => units.toSorted((a, b) => compareVietnamese(a.name, b.name));
const rows = inOrder(view.rows).map((row) => matrixRow(row, view.counting));
const modelOf = (choice: Partial<MatrixChoice>) => matrixModel(view, rows, { ...ALL_OF_IT, ...choice });
const names = (choice: Partial<MatrixChoice>) => modelOf(choice).flat.map((row) => row.unit.name);

describe('which rows and columns', () => {
  test('areas keep their order, empty ones are left out, what is of none comes last', () => {
    expect(modelOf({}).groups.map(({ key }) => key)).toEqual(['b', 'a', '']);
    expect(names({})).toEqual(['Châu Sơn', 'Đình Lập', 'Ba Xã', 'Ái Quốc']);
  });

  test('by name without diacritics, tag, area, status of a column, change', () => {
    expect(names({ name: 'dinh lap' })).toEqual(['Đình Lập']);
    expect(names({ tag: 'kho-khan' })).toEqual(['Châu Sơn', 'Ba Xã']);
    expect(names({ group: 'b' })).toEqual(['Châu Sơn', 'Đình Lập']);
    expect(names({ col: '3', is: 'not_met' })).toEqual(['Đình Lập']);
    expect(names({ col: '1', is: 'not_assessed' })).toEqual(['Ái Quốc']);
    expect(names({ col: '1' })).toHaveLength(4);
    expect(names({ changed: true })).toEqual(['Đình Lập', 'Ba Xã']);
  });

  test('a department keeps its columns; scores stay those of the whole set', () => {
    const model = modelOf({ department: 'Sở B' });
    expect(model.columns.map(({ item }) => item)).toEqual(['2']);
    expect(model.columnTotals).toEqual([1]);
    expect(model).toMatchObject({ isPart: true, total: null });
    expect(model.flat.map(({ read }) => read.score)).toEqual(modelOf({}).flat.map(({ read }) => read.score));
  });
});

describe('totals', () => {
  test('of what nobody assessed there is none, of what nobody meets there is 0', () => {
    expect(modelOf({ name: 'ai quoc' })).toMatchObject({ columnTotals: [null, null, null], total: null });
    expect(modelOf({ name: 'chau son' })).toMatchObject({ columnTotals: [0, null, 1], total: 1 });
    expect(modelOf({ name: 'no such name' })).toMatchObject({ columnTotals: [null, null, null], total: null });
  });

  test('a department that has every column leaves out nothing', () => {
    const columns = [1, 2, 3].map((number) => column(number, 'Sở A'));
    const model = matrixModel({ ...view, columns }, rows, { ...ALL_OF_IT, department: 'Sở A' });
    expect(model).toMatchObject({ isPart: false, total: modelOf({}).total });
  });
});

describe('in which order', () => {
  test('a unit nobody assessed stands below one that meets nothing', () => {
    expect(names({ rows: 'none', sort: 'score' })).toEqual(['Ái Quốc', 'Châu Sơn', 'Ba Xã', 'Đình Lập']);
    expect(names({ rows: 'none', sort: 'change', desc: true })[0]).toBe('Ba Xã');
  });

  test('by a column: what nobody knows, not met, basically met, not applicable, met', () => {
    expect(names({ rows: 'none', sort: '1' })).toEqual(['Ái Quốc', 'Châu Sơn', 'Ba Xã', 'Đình Lập']);
    expect(names({ rows: 'none', sort: '1', desc: true })).toEqual(['Ba Xã', 'Đình Lập', 'Châu Sơn', 'Ái Quốc']);
  });

  test('equal states by value, as numbers', () => {
    const cells = (value: string) => ({ now: 'x', before: null, values: [value] });
    const measured = ['9,5', '1.286', '', '10'].map((value) =>
      matrixRow(unit(value || 'none', 'xxx', { indicators: cells(value) }), view.counting),
    );
    const columns = [{ ...column(1), item: 'i:1.1' }];
    const model = matrixModel({ ...view, columns }, measured, { ...ALL_OF_IT, rows: 'none', sort: 'i:1.1' });
    expect(model.flat.map((row) => row.unit.name)).toEqual(['none', '9,5', '10', '1.286']);
  });

  test('under tags and commune groups', () => {
    expect(modelOf({ rows: 'tag' }).groups.map(({ key }) => key)).toEqual(['bien-gioi kho-khan', 'kho-khan', '']);
    expect(modelOf({ rows: 'communeGroup' }).groups.map(({ key, rows: { length } }) => [key, length])).toEqual([
      ['1', 1],
      ['2', 1],
      ['', 2],
    ]);
  });
});

const status = fc.constantFrom(...STATUSES);
const anyUnits = fc.array(
  fc.record({
    statuses: fc.tuple(status, status, status),
    group: fc.constantFrom('a', 'b', 'c', ''),
    tags: fc.subarray(['x', 'y']),
    communeGroup: fc.constantFrom('1', '2', null),
  }),
  { maxLength: 12 },
);
const anyChoice: fc.Arbitrary<MatrixChoice> = fc.record({
  name: fc.constantFrom('', 'xa'),
  group: fc.constantFrom('', 'a', 'b'),
  tag: fc.constantFrom('', 'kho-khan'),
  department: fc.constantFrom('', 'Sở A'),
  col: fc.constantFrom('', '1', '3'),
  is: fc.constantFrom<Status | ''>('', ...STATUSES),
  changed: fc.boolean(),
  rows: fc.constantFrom(...MATRIX_GROUPS),
  sort: fc.constantFrom('name', 'score', 'change', '2'),
  desc: fc.boolean(),
  paper: fc.constantFrom(...PAPERS),
});

describe('laws', () => {
  test('grouped and sorted in whatever way, every row stands once, and the totals of both sides agree', () => {
    fc.assert(
      fc.property(anyUnits, anyChoice, (units, { rows: grouping, sort, desc }) => {
        const made = units.map(({ statuses, ...over }, i) =>
          matrixRow(unit(`u${i}`, packStatuses(statuses), over), view.counting),
        );
        const model = matrixModel(view, made, { ...ALL_OF_IT, rows: grouping, sort, desc });
        expect(model.flat.map((row) => row.unit.code).sort()).toEqual(made.map((row) => row.unit.code).sort());
        expect(model.columnTotals.reduce((a: number, b) => a + (b ?? 0), 0)).toBe(model.total ?? 0);
        expect(model.total === null).toBe(made.every(({ read }) => !read.assessed));
      }),
    );
  });

  test('an address says the whole choice', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const address = new URL(matrixHref(view, choice), 'https://ntm.example');
        expect(readChoice(address.searchParams, view)).toEqual(choice);
        expect(address.searchParams.get('asOf')).toBe('2019-05-22');
      }),
    );
  });

  test('a matrix is the same after its way to the browser', () => {
    const withCells = {
      ...view,
      rows: [...view.rows, unit('z', 'm..', { indicators: { now: 'm', before: null, values: ['1,5'] } })],
    };
    expect(unpackMatrix(packMatrix(withCells))).toEqual(withCells);
  });

  test('values are the same after it, whatever signs are in them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('|', '"', '1', ',') }), { maxLength: 4 }), (values) => {
        const rows = [unit('z', 'm..', { indicators: { now: 'm', before: null, values } })];
        expect(unpackMatrix(packMatrix({ ...view, rows })).rows).toEqual(rows);
      }),
    );
  });
});

test('what the matrix has not is left out of a choice', () => {
  const asked = new URLSearchParams(
    'group=z&tag=y&department=S&col=99&is=maybe&rows=x&sort=i:1.1&paper=a0&changed=yes',
  );
  expect(readChoice(asked, view)).toEqual(ALL_OF_IT);
  expect(Object.values(choiceParams(ALL_OF_IT)).join('')).toBe('');
});

test('taken away it says what the cells say: words for signs, no score where nobody assessed', () => {
  const words = {
    title: 'M',
    unit: 'xã',
    group: 'Nhóm',
    score: 'Đạt',
    total: 'Số xã đạt',
    status: (one: Status) => one,
    groupTitle: ({ key }: { key: string }) => key,
  };
  const model = modelOf({});
  const table = matrixTable(model, 3, words);
  expect(table.head[0]).toEqual(['xã', 'Nhóm', '1 Tiêu chí 1', '2 Tiêu chí 2', '3 Tiêu chí 3', 'Đạt (/3)']);
  expect(table.rows[0]).toEqual(['Châu Sơn', 'b', 'basically_met', 'not_assessed', 'met', 1]);
  expect(table.rows[3]).toEqual(['Ái Quốc', '', 'not_assessed', 'not_assessed', 'not_assessed', null]);
  expect(table.rows.at(-1)).toEqual(['Số xã đạt', null, ...model.columnTotals, model.total]);
  table.rows.slice(0, -1).forEach((line, i) => {
    const { cells } = model.flat[i]!;
    expect(line.slice(2, -1)).toEqual(model.columns.map(({ at }) => cells[at]));
  });
});
