import { STATUSES, type Status } from '@/lib/domain/criteria/status';
import type { MatrixView } from '@/lib/features/matrix/view';

export const MATRIX_GROUPS = ['area', 'tag', 'communeGroup', 'none'] as const;
/** What rows stand under: district or cluster, their tags, the commune group, nothing. */
export type MatrixGrouping = (typeof MATRIX_GROUPS)[number];

export const PAPERS = ['a4', 'a3'] as const;
export type Paper = (typeof PAPERS)[number];

/** What is shown of a matrix and in which order; stands in the address as it is here. */
export interface MatrixChoice {
  readonly name: string;
  /** Code of a district or cluster. */
  readonly group: string;
  readonly tag: string;
  /** Columns of this department alone. */
  readonly department: string;
  /** Rows whose cell in the column `col` ("5", "i:5.1") is `is`. */
  readonly col: string;
  readonly is: Status | '';
  /** Rows that gained or lost something since the comparison day. */
  readonly changed: boolean;
  readonly rows: MatrixGrouping;
  /** "name", "score", "change", or a column. */
  readonly sort: string;
  readonly desc: boolean;
  readonly paper: Paper;
}

/** Everything, under its district, in the order of the alphabet. */
export const ALL_OF_IT: MatrixChoice = {
  name: '',
  group: '',
  tag: '',
  department: '',
  col: '',
  is: '',
  changed: false,
  rows: 'area',
  sort: 'name',
  desc: false,
  paper: 'a4',
};

type Known = Pick<MatrixView, 'columns' | 'areas' | 'rows'>;

/** Reads the choice from an address. What the matrix has not (another set's column, another unit's cluster) is left out. */
export function readChoice(params: URLSearchParams, { columns, areas, rows }: Known): MatrixChoice {
  const asked = (name: string) => params.get(name) ?? '';
  const one = <T extends string>(name: string, known: readonly T[]): T | null =>
    known.find((value) => value === asked(name)) ?? null;
  const items = columns.map(({ item }) => item);
  return {
    name: asked('name').trim(),
    group:
      one(
        'group',
        areas.map(({ code }) => code),
      ) ?? '',
    tag:
      one(
        'tag',
        rows.flatMap(({ tags }) => tags),
      ) ?? '',
    department:
      one(
        'department',
        columns.flatMap(({ department }) => department ?? []),
      ) ?? '',
    col: one('col', items) ?? '',
    is: one('is', STATUSES) ?? '',
    changed: asked('changed') === '1',
    rows: one('rows', MATRIX_GROUPS) ?? ALL_OF_IT.rows,
    sort: one('sort', ['name', 'score', 'change', ...items]) ?? ALL_OF_IT.sort,
    desc: asked('desc') === '1',
    paper: one('paper', PAPERS) ?? ALL_OF_IT.paper,
  };
}

/** The choice as parts of an address; '' where the part is as it would be without. The inverse of `readChoice`. */
export function choiceParams(choice: MatrixChoice): Record<keyof MatrixChoice, string> {
  const text = (key: keyof MatrixChoice): string => {
    const value = choice[key];
    if (value === ALL_OF_IT[key]) return '';
    return typeof value === 'boolean' ? '1' : value;
  };
  return {
    name: text('name'),
    group: text('group'),
    tag: text('tag'),
    department: text('department'),
    col: text('col'),
    is: text('is'),
    changed: text('changed'),
    rows: text('rows'),
    sort: text('sort'),
    desc: text('desc'),
    paper: text('paper'),
  };
}

/** Is anything left out of the rows or columns? */
export function isNarrowed({ name, group, tag, department, col, is, changed }: MatrixChoice): boolean {
  return name !== '' || group !== '' || tag !== '' || department !== '' || (col !== '' && is !== '') || changed;
}
