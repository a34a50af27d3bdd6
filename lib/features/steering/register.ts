import { subtreeOn } from '@/lib/domain/units/subtree-on';
import type { UnitScope } from '../progress/resolve-unit';
import type { Choice } from './choices';

const ON_A_PAGE = 100;

interface RegisterRow<Standing> {
  readonly id: number;
  readonly standing: Standing;
  readonly departmentId: number | null;
  readonly department: string | null;
}

/** A page that lists what was asked for or given, of a unit and of what lies under it, as it stood on the day. */
export interface RegisterView<Row, Standing> {
  readonly code: string;
  readonly day: string;
  /** The reader's own post, which signs what he says. */
  readonly post: string;
  /** What every link of the page carries on. */
  readonly query: string;
  /** The unit has no others under it. */
  readonly single: boolean;
  readonly standings: readonly { readonly standing: Standing; readonly count: number; readonly href: string }[];
  readonly allHref: string;
  readonly total: number;
  /** Departments that rows name: only by those the page can be narrowed. */
  readonly departments: readonly Choice[];
  /** Those that are not settled; narrowed, and of one page. */
  readonly rows: readonly Row[];
  /** The last settled first. */
  readonly settled: readonly Row[];
  /** Of which the first are shown. */
  readonly settledTotal: number;
  readonly pages: { readonly at: number; readonly hrefs: readonly string[] };
}

interface Asked<Row, Standing> {
  readonly standings: readonly Standing[];
  readonly standing: Standing | null;
  /** The row that stands open: its page is shown, whichever is asked for. */
  readonly opened: number | null;
  readonly page: number;
  readonly fits: (row: Row) => boolean;
  readonly isSettled: (row: Row) => boolean;
  /** ISO day of the last word on a row. */
  readonly lastDay: (row: Row) => string;
  readonly hrefOf: (standing: Standing | null, page?: number) => string;
}

/** Lays out the rows of a register, which come in the order in which they are shown. */
export function layRegister<Standing, Row extends RegisterRow<Standing>>(
  { actor, territory, unit, day }: UnitScope,
  query: string,
  all: readonly Row[],
  { standings, standing, opened, page, fits, isSettled, lastDay, hrefOf }: Asked<Row, Standing>,
): RegisterView<Row, Standing> {
  const within = all.filter(fits);
  const shown = within.filter((row) => standing === null || row.standing === standing);
  const living = shown.filter((row) => !isSettled(row));
  const settled = shown.filter(isSettled).sort((a, b) => lastDay(b).localeCompare(lastDay(a)));
  const pages = Math.max(1, Math.ceil(living.length / ON_A_PAGE));
  const place = living.findIndex(({ id }) => id === opened);
  const at = Math.min(place < 0 ? page : Math.floor(place / ON_A_PAGE) + 1, pages);
  return {
    ...{ code: unit.code, day, post: actor.post, query, total: within.length },
    single: subtreeOn(territory, unit.id, day).length === 1,
    standings: standings.map((one) => ({
      standing: one,
      count: within.filter((row) => row.standing === one).length,
      href: hrefOf(one),
    })),
    allHref: hrefOf(null),
    departments: departmentsIn(all),
    rows: living.slice((at - 1) * ON_A_PAGE, at * ON_A_PAGE),
    settled: settled.slice(0, ON_A_PAGE),
    settledTotal: settled.length,
    pages: { at, hrefs: Array.from({ length: pages }, (_, i) => hrefOf(standing, i + 1)) },
  };
}

function departmentsIn(rows: readonly RegisterRow<unknown>[]): Choice[] {
  const named = rows.flatMap(({ departmentId, department }) =>
    departmentId === null || department === null ? [] : [[departmentId, department] as const],
  );
  return [...new Map(named)].map(([id, label]) => ({ value: String(id), label }));
}
