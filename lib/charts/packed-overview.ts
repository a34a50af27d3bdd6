import { packStatuses, unpackStatuses } from '@/lib/domain/criteria/packed-statuses';
import type { ChangeView, OverviewView, SeriesPoint } from '@/lib/features/progress/view';
import { packRow, unpackRow, type PackedRow } from './packed-row';

/** What the overview is drawn from; of the head only what its links carry on. */
export type DrawnOverview = Omit<OverviewView, 'head'> & {
  head: Pick<OverviewView['head'], 'code' | 'query' | 'asOf' | 'compareTo'>;
};

/** The day since which it holds, and where in `posts` stands who said so: -1 nobody. Without both no fact says it. */
type Change = [row: number, number: number, fromTo: string, on?: string, by?: number];
type Point = [
  day: string,
  sum: number | null,
  n: number,
  meetAll: number,
  assessed: number,
  units: number,
  mark?: SeriesPoint['mark'],
];
/** What differs from reader to reader of the same figures, and what does not. */
type Framed = Pick<DrawnOverview, 'head' | 'sentence' | 'conditions'>;
type Body = Omit<DrawnOverview, keyof Framed>;
type PackedBody = Omit<Body, 'rows' | 'changes' | 'series' | 'earlier'> & {
  rows: PackedRow[];
  changes: { gained: Change[]; lost: Change[] };
  posts: string[];
  series: Point[];
  earlier: (Omit<NonNullable<Body['earlier']>, 'series'> & { series: Point[] }) | null;
};

const packedBodies = new WeakMap<Body['rows'], { changes: Body['changes']; text: string }>();
const readTexts = new Map<string, DrawnOverview>();
const KEPT = 32;

/**
 * The overview as one text. React would walk every value of it twice, once for the data and once for the markup;
 * a text it passes on as it is. The figures of many requests are the same, so they are packed once.
 */
export function packOverview({
  head: { code, query, asOf, compareTo },
  sentence,
  conditions,
  ...body
}: DrawnOverview): string {
  const framed: Framed = { head: { code, query, asOf, compareTo }, sentence, conditions };
  const known = packedBodies.get(body.rows);
  const text = known?.changes === body.changes ? known.text : JSON.stringify(packBody(body));
  packedBodies.set(body.rows, { changes: body.changes, text });
  return `${JSON.stringify(framed)}\n${text}`;
}

/** The inverse of `packOverview`; what was read lately is not read again, and must not be changed. */
export function unpackOverview(text: string): DrawnOverview {
  const known = readTexts.get(text);
  if (known) return known;
  const end = text.indexOf('\n');
  const framed = JSON.parse(text.slice(0, end)) as Framed;
  const view = { ...framed, ...unpackBody(JSON.parse(text.slice(end)) as PackedBody) };
  if (readTexts.size >= KEPT) readTexts.clear();
  readTexts.set(text, view);
  return view;
}

/** A change points to its row instead of naming it again. */
function packBody({ rows, changes, series, earlier, ...rest }: Body): PackedBody {
  const rowOf = new Map(rows.map((row, index) => [row.code, index]));
  const posts = [
    ...new Set([...changes.gained, ...changes.lost].flatMap(({ origin }) => (origin?.by ? [origin.by] : []))),
  ];
  const pack = ({ code, number, from, to, origin }: ChangeView): Change => {
    const change = [rowOf.get(code)!, number, packStatuses([from, to])] as const;
    return origin ? [...change, origin.on, origin.by === null ? -1 : posts.indexOf(origin.by)] : [...change];
  };
  return {
    ...rest,
    rows: rows.map(packRow),
    changes: { gained: changes.gained.map(pack), lost: changes.lost.map(pack) },
    posts,
    series: series.map(packPoint),
    earlier: earlier && { ...earlier, series: earlier.series.map(packPoint) },
  };
}

function packPoint({ day, average, meetAll, assessed, units, mark }: SeriesPoint): Point {
  const [sum, n] = [average?.sum ?? null, average?.n ?? 0];
  return mark ? [day, sum, n, meetAll, assessed, units, mark] : [day, sum, n, meetAll, assessed, units];
}

function unpackPoint([day, sum, n, meetAll, assessed, units, mark]: Point): SeriesPoint {
  const point = { day, average: sum === null ? null : { sum, n }, meetAll, assessed, units };
  return mark ? { ...point, mark } : point;
}

function unpackBody({ rows: packed, changes, posts, series, earlier, ...rest }: PackedBody): Body {
  const rows = packed.map(unpackRow);
  const known = new Map(rest.criteria.map((criterion) => [criterion.number, criterion]));
  const unpack = ([at, number, fromTo, on, by = -1]: Change): ChangeView => {
    const { code, name: unit } = rows[at]!;
    const [from, to] = unpackStatuses(fromTo);
    const { name: criterion = '', department = null } = known.get(number) ?? {};
    const origin = on === undefined ? null : { on, by: posts[by] ?? null };
    return { code, unit, number, criterion, department, from: from!, to: to!, origin };
  };
  return {
    ...rest,
    rows,
    changes: { gained: changes.gained.map(unpack), lost: changes.lost.map(unpack) },
    series: series.map(unpackPoint),
    earlier: earlier && { ...earlier, series: earlier.series.map(unpackPoint) },
  };
}
