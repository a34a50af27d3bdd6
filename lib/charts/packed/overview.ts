import type { OverviewView } from '@/lib/features/progress/view';
import { packChanges, unpackChanges, type PackedChanges } from './changes';
import { packCriterion, unpackCriterion, type PackedCriterion } from './criteria';
import { packSeries, unpackSeries, type PackedPoint } from './series';
import { packUnits, unpackUnits, type PackedUnits } from './units';

/** What the overview is drawn from; of the head only what its links carry on. */
export type DrawnOverview = Omit<OverviewView, 'head'> & {
  head: Pick<OverviewView['head'], 'code' | 'query' | 'asOf' | 'compareTo'>;
};

/** What differs from reader to reader of the same figures, and what does not. */
type Framed = Pick<DrawnOverview, 'head' | 'sentence' | 'conditions'>;
type Body = Omit<DrawnOverview, keyof Framed>;
type PackedBody = Omit<Body, 'rows' | 'criteria' | 'changes' | 'series' | 'earlier'> & {
  /** The day that all others are counted from. */
  day: string;
  rows: PackedUnits;
  criteria: PackedCriterion[];
  changes: PackedChanges;
  series: PackedPoint[];
  earlier: (Omit<NonNullable<Body['earlier']>, 'series'> & { series: PackedPoint[] }) | null;
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
  const text = known?.changes === body.changes ? known.text : JSON.stringify(packBody(body, asOf));
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

function packBody({ rows, criteria, changes, series, earlier, ...rest }: Body, day: string): PackedBody {
  return {
    ...rest,
    day,
    rows: packUnits(rows, day),
    criteria: criteria.map(packCriterion),
    changes: packChanges(changes, rows, day),
    series: packSeries(series, day),
    earlier: earlier && { ...earlier, series: packSeries(earlier.series, day) },
  };
}

function unpackBody({ day, rows: units, criteria: packed, changes, series, earlier, ...rest }: PackedBody): Body {
  const rows = unpackUnits(units, day);
  const criteria = packed.map(unpackCriterion);
  return {
    ...rest,
    rows,
    criteria,
    changes: unpackChanges(changes, rows, criteria, day),
    series: unpackSeries(series, day),
    earlier: earlier && { ...earlier, series: unpackSeries(earlier.series, day) },
  };
}
