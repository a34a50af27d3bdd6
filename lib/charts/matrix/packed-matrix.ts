import type { MatrixUnit, MatrixView } from '@/lib/features/matrix/view';

type Row = [
  code: string,
  name: string,
  area: string,
  now: string,
  before: string | null,
  lastEffective: string | null,
  communeGroup: string | null,
  tags: readonly string[],
  indicators?: readonly [now: string, before: string | null, values: string | readonly string[]],
];
type Packed = Omit<MatrixView, 'rows'> & { rows: Row[] };

const texts = new Map<string, MatrixView>();
const KEPT = 8;

/** The matrix as one text: React would walk every value of it twice, a text it passes on as it is. */
export function packMatrix({ rows, ...rest }: MatrixView): string {
  return JSON.stringify({ ...rest, rows: rows.map(packRow) } satisfies Packed);
}

/** The inverse of `packMatrix`; what was read lately is not read again, and must not be changed. */
export function unpackMatrix(text: string): MatrixView {
  const known = texts.get(text);
  if (known) return known;
  const { rows, ...rest } = JSON.parse(text) as Packed;
  const view = { ...rest, rows: rows.map(unpackRow) };
  if (texts.size >= KEPT) texts.clear();
  texts.set(text, view);
  return view;
}

function packRow({ code, name, group, now, before, lastEffective, communeGroup, tags, indicators }: MatrixUnit): Row {
  const row: Row = [code, name, group, now, before, lastEffective, communeGroup, tags];
  if (indicators) row.push([indicators.now, indicators.before, packValues(indicators.values)]);
  return row;
}

function unpackRow([code, name, group, now, before, lastEffective, communeGroup, tags, cells]: Row): MatrixUnit {
  const indicators = cells ? { now: cells[0], before: cells[1], values: unpackValues(cells[2]) } : null;
  return { code, name, group, now, before, lastEffective, communeGroup, tags: [...tags], indicators };
}

/** Ten thousand short texts between quotes would weigh half as much again. */
function packValues(values: readonly string[]): string | readonly string[] {
  const packed = values.join('|');
  return unpackValues(packed).length === values.length ? packed : values;
}

function unpackValues(packed: string | readonly string[]): readonly string[] {
  return typeof packed === 'string' ? packed.split('|') : packed;
}
