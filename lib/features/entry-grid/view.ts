import type { IndicatorKind, IndicatorRule, ThresholdKeys } from '@/lib/domain/criteria/evaluate';
import type { Stage } from '@/lib/domain/criteria/status';
import type { PointsRule } from '@/lib/domain/criteria/version-rules';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { ErrorCode } from '@/lib/errors';

/** Units × items of one set at one stage, packed for the way to the browser; `grid-model.ts` reads it. */
export interface EntryGridView {
  /** The unit of the page. */
  readonly code: string;
  readonly title: string;
  readonly level: UnitLevel;
  readonly setId: string;
  readonly setLevel: UnitLevel;
  readonly stage: Stage;
  /** The day that new facts are dated by. */
  readonly day: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** `fields`: one unit, its items down and their fields across; else units down. */
  readonly layout: 'fields' | 'criteria' | 'indicators';
  readonly hasIndicators: boolean;
  readonly points: PointsRule | null;
  readonly items: readonly GridItem[];
  readonly units: readonly GridUnit[];
  /** The reasons for which cells are locked; `GridUnit.locks` points at them. */
  readonly locks: readonly ErrorCode[];
}

/** A criterion, or an indicator with its rule, of which only the thresholds of the grid's units have come. */
export interface GridItem {
  /** "5", "i:5.1" */
  readonly item: string;
  /** The criterion's. */
  readonly number: number;
  /** "5", "5.1" */
  readonly label: string;
  readonly name: string;
  readonly group: string;
  readonly department: string | null;
  readonly kind: 'criterion' | IndicatorKind;
  readonly rule: IndicatorRule | null;
  readonly unit: string | null;
}

export interface GridUnit {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  /** The district or cluster it stands under; '' where there is only one. */
  readonly group: string;
  readonly keys: ThresholdKeys;
  /** One sign an item (packed-statuses). */
  readonly statuses: string;
  /** Ids of the facts in base 36, one an item, separated by spaces; nothing between where nobody said anything. */
  readonly facts: string;
  /** One letter an item: "." open, "a" the first of `locks`. */
  readonly locks: string;
  /** By position of the item. */
  readonly values: Readonly<Record<number, string>>;
  readonly notes: Readonly<Record<number, string>>;
  readonly causes: Readonly<Record<number, string>>;
  /** What the unit says of itself, where another stage is entered: one sign an item. */
  readonly claims: string | null;
  readonly claimedValues: Readonly<Record<number, string>>;
}
