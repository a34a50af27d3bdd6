import type { Cause } from '@/lib/domain/criteria/status';
import { unpackStatuses } from '@/lib/domain/criteria/packed-statuses';
import { groupBy } from '@/lib/domain/group-by';
import { counts, isAssessed, scoreOf } from '@/lib/domain/progress/counting';
import type { Board } from '@/lib/domain/steering/board';
import type { GapCause } from '@/lib/domain/steering/gap-cause';
import { vacantPosts } from '@/lib/domain/steering/vacant-posts';
import type { UnitRecord } from '@/lib/domain/units/unit';
import type { OverviewView, UnitRow } from '../progress/view';
import type { CellReason } from './data';
import type { ForecastView, MeetingUnit, MeetingVacancy, UnitCause, UnmetCell } from './view';

/** What was read beside the figures of a page. */
export interface BesideFigures {
  /** In the order of the rows. */
  readonly members: readonly UnitRecord[];
  /** Item ids of the shown criteria, in their order. */
  readonly items: readonly number[];
  /** Of the page's set, on its day. */
  readonly causes: readonly GapCause[];
  readonly reasons: ReadonlyMap<string, CellReason>;
  readonly boards: readonly Board[];
  readonly forecasts: ReadonlyMap<number, ForecastView>;
}

/** Every counted unit with what it has, means to reach and lacks, and why. */
export function buildUnits(view: OverviewView, beside: BesideFigures): MeetingUnit[] {
  const causesOf = groupBy(beside.causes, ({ unitId }) => unitId);
  const vacanciesOf = groupVacancies(beside.boards, view.head.asOf);
  const titles = new Map(view.groups.map(({ code, title }) => [code, title]));
  const plans = new Map(view.plan?.units.map(({ code, name: _, ...standing }) => [code, standing]));
  return view.rows.map((row, index): MeetingUnit => {
    const { id } = beside.members[index]!;
    const plan = (view.single ? view.plan?.own : plans.get(row.code)) ?? null;
    const causes = causesOf.get(id) ?? [];
    return {
      code: row.code,
      name: row.name,
      group: titles.get(row.group) ?? '',
      ...scoresOf(view, row),
      plan,
      registered: plan?.figures.some(({ kind }) => kind === 'registered') ?? false,
      forecast: beside.forecasts.get(id) ?? null,
      unmet: unmetOf(view, row, causes, (item) => beside.reasons.get(`${id}:${beside.items[item]!}`)),
      causes: causes.filter(({ number }) => number === null).map(({ cause, note }): UnitCause => ({ cause, note })),
      vacant: vacanciesOf.get(id) ?? [],
    };
  });
}

/** Vacant posts of boards by the unit that they steer. */
export function groupVacancies(boards: readonly Board[], day: string): Map<number, MeetingVacancy[]> {
  const byUnit = groupBy(vacantPosts(boards, day), ({ unitId }) => unitId);
  const plain = [...byUnit].map(
    ([unitId, posts]) => [unitId, posts.map(({ board, rank, since }) => ({ board, rank, since }))] as const,
  );
  return new Map(plain);
}

function scoresOf({ counting }: OverviewView, { now, before }: UnitRow): Pick<MeetingUnit, 'score' | 'before' | 'of'> {
  const score = (packed: string | null) => {
    const statuses = packed === null ? [] : unpackStatuses(packed);
    return isAssessed(statuses) ? scoreOf(statuses, counting) : null;
  };
  return { score: score(now), before: score(before), of: now.length };
}

function unmetOf(
  { counting, criteria }: OverviewView,
  row: UnitRow,
  causes: readonly GapCause[],
  reasonOf: (index: number) => CellReason | undefined,
): UnmetCell[] {
  return unpackStatuses(row.now).flatMap((status, index): UnmetCell[] => {
    if (status === 'met' || counts(status, counting)) return [];
    const { number } = criteria[index]!;
    const own = causes.filter((cause) => cause.number === number);
    const said = reasonOf(index);
    const named = [...own.map(({ cause }) => cause), ...(said?.cause ? [said.cause] : [])];
    const note = own.find((cause) => cause.note !== null)?.note ?? said?.note ?? null;
    return [{ number, status, causes: [...new Set<Cause>(named)], note }];
  });
}
