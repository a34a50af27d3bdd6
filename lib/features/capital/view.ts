import type { CapitalKind, CapitalSource, Money } from '@/lib/domain/capital/capital-line';
import type { CapitalSum } from '@/lib/domain/capital/sum-capital';
import type { Choice } from '../steering/choices';
import type { NamedCriterion, NamedUnit } from '../steering/names';

/** What the page of capital is drawn from: plain data. Nothing said of a kind is null, never 0. */
export interface SourceRow extends CapitalSum {
  readonly source: CapitalSource;
  /** Of what was planned (else allocated) from all sources; null where a bound leaves it open. */
  readonly share: string | null;
}

export interface WorksRow extends CapitalSum {
  readonly works: string | null;
  readonly criterion: NamedCriterion | null;
  readonly isLow: boolean;
}

export interface UnitCapital extends CapitalSum {
  readonly unit: NamedUnit;
  readonly href: string;
  readonly isLow: boolean;
  readonly blocks: boolean;
}

export interface LineRow {
  readonly id: number;
  readonly unit: NamedUnit;
  readonly source: CapitalSource;
  readonly kind: CapitalKind;
  readonly works: string | null;
  readonly criterion: NamedCriterion | null;
  readonly amount: Money;
  readonly wording: string | null;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly saidBy: string;
  readonly saidOn: string;
  readonly document: string | null;
  readonly illustrative: boolean;
  /** false: a later line says the same money anew. */
  readonly counts: boolean;
  /** null: the reader takes none back. */
  readonly takeBackKey: string | null;
}

export interface CapitalChoices {
  readonly units: readonly Choice[];
  readonly criteria: readonly Choice[];
  readonly setId: string;
  readonly key: string;
}

export interface CapitalView {
  readonly code: string;
  readonly title: string;
  readonly day: string;
  readonly query: string;
  readonly post: string;
  /** "2019", "2016-2020": the years whose money is shown; null: nothing was said yet. */
  readonly frame: string | null;
  readonly frames: readonly { readonly frame: string; readonly href: string }[];
  /** Percent of the frame that is over on the day. */
  readonly elapsed: number;
  /** What was said of the unit itself. */
  readonly own: CapitalSum & { readonly isLow: boolean; readonly blocks: boolean };
  readonly sources: readonly SourceRow[];
  readonly works: readonly WorksRow[];
  /** Units under it of which something was said, and their sum; never added to the unit's own. */
  readonly below: readonly UnitCapital[];
  readonly belowSum: CapitalSum;
  /** How many units of the level right below there are; null: the page has none. */
  readonly belowOf: number | null;
  readonly lines: readonly LineRow[];
  readonly linesTotal: number;
  readonly add: CapitalChoices | null;
}
