import type { MatrixUnit, MatrixView } from '@/lib/features/matrix/view';
import { packStates, unpackStates, type PackedStates } from './states';
import { packUnits, unpackUnits, type PackedUnits } from './units';

type Values = string | readonly string[];
type Packed = Omit<MatrixView, 'rows'> & {
  units: PackedUnits;
  communeGroups: (string | null)[];
  /** Where the columns are indicators; no values: the unit has none. */
  indicators: (PackedStates & { values: (Values | null)[] }) | null;
};

const texts = new Map<string, MatrixView>();
const KEPT = 8;

/** The matrix as one text: React would walk every value of it twice, a text it passes on as it is. */
export function packMatrix({ rows, ...rest }: MatrixView): string {
  return JSON.stringify({
    ...rest,
    units: packUnits(rows, rest.asOf),
    communeGroups: rows.map(({ communeGroup }) => communeGroup),
    indicators: packIndicators(rows),
  } satisfies Packed);
}

/** The inverse of `packMatrix`; what was read lately is not read again, and must not be changed. */
export function unpackMatrix(text: string): MatrixView {
  const known = texts.get(text);
  if (known) return known;
  const { units, communeGroups, indicators, ...rest } = JSON.parse(text) as Packed;
  const cells = indicators ? unpackIndicators(indicators) : [];
  const rows = unpackUnits(units, rest.asOf).map((unit, at) => ({
    ...unit,
    communeGroup: communeGroups[at]!,
    indicators: cells[at] ?? null,
  }));
  const view = { ...rest, rows };
  if (texts.size >= KEPT) texts.clear();
  texts.set(text, view);
  return view;
}

function packIndicators(rows: readonly MatrixUnit[]): Packed['indicators'] {
  if (rows.every(({ indicators }) => indicators === null)) return null;
  const states = packStates(rows.map(({ indicators }) => indicators ?? { now: '', before: null }));
  return { ...states, values: rows.map(({ indicators }) => indicators && packValues(indicators.values)) };
}

function unpackIndicators({ values, ...states }: NonNullable<Packed['indicators']>): MatrixUnit['indicators'][] {
  return unpackStates(states).map((state, at) => {
    const packed = values[at] ?? null;
    return packed === null ? null : { ...state, values: unpackValues(packed) };
  });
}

/** Ten thousand short texts between quotes would weigh half as much again. */
function packValues(values: readonly string[]): Values {
  const packed = values.join('|');
  return unpackValues(packed).length === values.length ? packed : values;
}

function unpackValues(packed: Values): readonly string[] {
  return typeof packed === 'string' ? packed.split('|') : packed;
}
