import type { Cause } from '@/lib/domain/criteria/status';
import type { MeetingCriterion, MeetingUnit, UnmetCell } from '@/lib/features/meeting/view';

export interface LackingUnit {
  readonly code: string;
  readonly name: string;
  readonly status: UnmetCell['status'];
}

export interface NamedCause {
  readonly cause: Cause;
  /** Names of the units of which it was said. */
  readonly units: readonly string[];
}

/** One criterion with the units that lack it, and why as far as somebody said. */
export interface LackLine {
  readonly criterion: MeetingCriterion;
  readonly units: readonly LackingUnit[];
  /** Named of most units first. */
  readonly causes: readonly NamedCause[];
}

/** The criteria that somebody lacks, by how many do, most first; what all have is left out. */
export function lacksModel(criteria: readonly MeetingCriterion[], units: readonly MeetingUnit[]): LackLine[] {
  const lines = criteria.map((criterion): LackLine => {
    const cells = units.flatMap(({ code, name, unmet }) => {
      const cell = unmet.find(({ number }) => number === criterion.number);
      return cell ? [{ code, name, cell }] : [];
    });
    return {
      criterion,
      units: cells.map(({ code, name, cell }) => ({ code, name, status: cell.status })),
      causes: causesOf(cells),
    };
  });
  return lines.filter((line) => line.units.length > 0).sort((a, b) => b.units.length - a.units.length);
}

function causesOf(cells: readonly { readonly name: string; readonly cell: UnmetCell }[]): NamedCause[] {
  const named = new Map<Cause, string[]>();
  for (const { name, cell } of cells)
    for (const cause of cell.causes) named.set(cause, [...(named.get(cause) ?? []), name]);
  return [...named].map(([cause, of]) => ({ cause, units: of })).sort((a, b) => b.units.length - a.units.length);
}
