import type { MeetingCriterion, MeetingUnit, UnmetCell } from '@/lib/features/meeting/view';
import { lackedCriteria, type LackedCriterion } from './lacked-criteria';

/** A unit and how it stands on one criterion; null: it has it. */
export interface LackCell {
  readonly unit: MeetingUnit;
  readonly cell: UnmetCell | null;
}

/** One criterion with the units that lack it. */
export interface LackLine extends LackedCriterion {
  /** Of the model's columns, in their order. */
  readonly cells: readonly LackCell[];
}

export interface LacksModel {
  /** Units that lack something; [] where they are more than a sheet has room for. */
  readonly columns: readonly MeetingUnit[];
  readonly lines: readonly LackLine[];
}

/** A column a unit up to so many. */
const COLUMNS = 16;

/** The criteria that somebody lacks as a table: a line a criterion, a column a unit. */
export function lacksModel(criteria: readonly MeetingCriterion[], units: readonly MeetingUnit[]): LacksModel {
  const open = units.filter(({ unmet }) => unmet.length > 0);
  const columns = open.length <= COLUMNS ? open : [];
  const lines = lackedCriteria(criteria, units).map((lacked): LackLine => ({
    ...lacked,
    cells: columns.map((unit) => ({ unit, cell: cellOf(unit, lacked.criterion.number) })),
  }));
  return { columns, lines };
}

function cellOf({ unmet }: MeetingUnit, number: number): UnmetCell | null {
  return unmet.find((cell) => cell.number === number) ?? null;
}
