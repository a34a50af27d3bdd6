import type { Comparator } from '../evaluate';

/** Another value in one column of an indicator's thresholds. */
export interface ThresholdChange {
  readonly kind: 'threshold';
  readonly indicator: string;
  /** "chung", "tdmnpb", "nhom_2", "tag:ATK" */
  readonly column: string;
  readonly value: number;
  /** The upper end of a range; null leaves the one that stands. */
  readonly upper: number | null;
}

/** Another comparison for one indicator, in every column. */
export interface ComparatorChange {
  readonly kind: 'comparator';
  readonly indicator: string;
  readonly comparator: Comparator;
}

/** Another commune group ("1" to "3") or region ("dbsh") of one unit, named by its code. */
export interface ClassChange {
  readonly kind: 'group' | 'region';
  readonly unit: string;
  readonly value: string;
}

/** What is supposed for a moment: nothing of it is kept. */
export type Change = ThresholdChange | ComparatorChange | ClassChange;

/** Two changes with one key speak of the same thing; a supposition holds each key once. */
export function changeKey(change: Change): string {
  switch (change.kind) {
    case 'threshold':
      return `threshold ${change.indicator} ${change.column}`;
    case 'comparator':
      return `comparator ${change.indicator}`;
    case 'group':
    case 'region':
      return `${change.kind} ${change.unit}`;
  }
}
