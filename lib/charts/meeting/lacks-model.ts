import type { Cause } from '@/lib/domain/criteria/status';
import type { MeetingCriterion, MeetingUnit, UnmetCell } from '@/lib/features/meeting/view';

/** A unit and how it stands on one criterion; null: it has it. */
export interface LackCell {
  readonly unit: MeetingUnit;
  readonly cell: UnmetCell | null;
}

export interface CountedCause {
  readonly cause: Cause;
  readonly units: number;
}

/** One criterion with the units that lack it, and why as far as somebody said. */
export interface LackLine {
  readonly criterion: MeetingCriterion;
  /** Not met or basically met. */
  readonly lacking: number;
  /** Nobody said anything: it is not known to be lacking. */
  readonly unassessed: number;
  /** Of the model's columns, in their order. */
  readonly cells: readonly LackCell[];
  /** Named of most units first. */
  readonly causes: readonly CountedCause[];
}

export interface LacksModel {
  /** Units that lack something; [] where they are more than a sheet has room for. */
  readonly columns: readonly MeetingUnit[];
  readonly lines: readonly LackLine[];
}

/** A column a unit up to so many. */
const COLUMNS = 16;

/** The criteria that somebody lacks, by how many do, most first; what all have is left out. */
export function lacksModel(criteria: readonly MeetingCriterion[], units: readonly MeetingUnit[]): LacksModel {
  const open = units.filter(({ unmet }) => unmet.length > 0);
  const columns = open.length <= COLUMNS ? open : [];
  const lines = criteria.map((criterion): LackLine => {
    const cells = open.map((unit) => ({ unit, cell: cellOf(unit, criterion.number) }));
    const unmet = cells.flatMap(({ cell }) => cell ?? []);
    const unassessed = unmet.filter(({ status }) => status === 'not_assessed').length;
    return {
      criterion,
      lacking: unmet.length - unassessed,
      unassessed,
      cells: columns.length > 0 ? cells : [],
      causes: causesOf(unmet),
    };
  });
  const lacked = lines.filter(({ lacking, unassessed }) => lacking + unassessed > 0);
  return { columns, lines: lacked.sort((a, b) => b.lacking - a.lacking) };
}

function cellOf({ unmet }: MeetingUnit, number: number): UnmetCell | null {
  return unmet.find((cell) => cell.number === number) ?? null;
}

function causesOf(cells: readonly UnmetCell[]): CountedCause[] {
  const named = new Map<Cause, number>();
  for (const { causes } of cells) for (const cause of causes) named.set(cause, (named.get(cause) ?? 0) + 1);
  return [...named].map(([cause, units]) => ({ cause, units })).sort((a, b) => b.units - a.units);
}
