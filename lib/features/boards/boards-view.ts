import type { BoardKind, BoardRank } from '@/lib/domain/steering/board';
import type { Choice } from '../steering/choices';
import type { NamedCriterion, NamedUnit } from '../steering/names';
import type { FormPlace, VacancyRow } from '../events/events-view';

export interface ChargeView {
  readonly id: number;
  /** null: every unit of the board. */
  readonly unit: NamedUnit | null;
  /** null: every criterion. */
  readonly criterion: NamedCriterion | null;
  readonly decision: string | null;
  readonly from: string;
}

export interface PostView {
  readonly id: number;
  readonly rank: BoardRank;
  /** null: vacant. */
  readonly holder: string | null;
  readonly department: string | null;
  /** Post of the account that sees its tasks. */
  readonly account: string | null;
  readonly from: string;
  readonly charges: readonly ChargeView[];
}

export interface BoardView {
  readonly id: number;
  readonly unit: NamedUnit;
  readonly kind: BoardKind;
  readonly name: string;
  readonly decision: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly illustrative: boolean;
  readonly posts: readonly PostView[];
}

/** A unit, or a criterion, and the posts that answer for it; nobody: it has not been given out. */
export interface AnswerRow {
  readonly key: string;
  readonly title: string;
  readonly posts: readonly string[];
}

/** What the forms offer; null: the reader writes nothing here. */
export interface BoardForms {
  readonly units: readonly Choice[];
  readonly departments: readonly Choice[];
  readonly accounts: readonly Choice[];
  readonly setId: string;
}

export interface BoardsView {
  readonly at: FormPlace;
  readonly boards: readonly BoardView[];
  readonly vacancies: readonly VacancyRow[];
  /** Who answers for which unit, and for which criterion; empty: nothing is given out. */
  readonly ofUnits: readonly AnswerRow[];
  readonly ofCriteria: readonly AnswerRow[];
  readonly forms: BoardForms | null;
}
