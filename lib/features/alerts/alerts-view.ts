import type { AlertKind } from '@/lib/domain/alerts/alert';
import type { AlertThresholds } from '@/lib/domain/alerts/thresholds';
import type { Status } from '@/lib/domain/criteria/status';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { Choice } from '../steering/choices';

/** What the row of one kind says beside unit, criterion and day. */
export type AlertSays =
  | { readonly kind: 'regress'; readonly from: Status; readonly to: Status }
  | { readonly kind: 'stall'; readonly status: Status }
  | { readonly kind: 'jump'; readonly why: 'week'; readonly until: string; readonly numbers: readonly number[] }
  | {
      readonly kind: 'jump';
      readonly why: 'december';
      readonly until: string;
      readonly numbers: readonly number[];
      readonly ofYear: number;
    }
  | { readonly kind: 'no_assessment' }
  | { readonly kind: 'stale'; readonly codes: readonly string[]; readonly askedOf: string | null }
  | { readonly kind: 'evidence'; readonly name: string; readonly expired: boolean };

export interface AlertRow {
  readonly key: string;
  readonly unit: { readonly name: string; readonly area: string | null; readonly href: string };
  /** null: of the unit as a whole. */
  readonly criterion: { readonly number: number; readonly name: string; readonly href: string } | null;
  readonly department: string | null;
  readonly since: string;
  /** Days between `since` and the asked day; below zero: it is still to come. */
  readonly days: number;
  readonly says: AlertSays;
}

export interface AlertGroup {
  readonly kind: AlertKind;
  readonly rows: readonly AlertRow[];
  /** All there are under the filter; more than are shown where the page shows the first of every kind. */
  readonly total: number;
  readonly href: string;
}

export interface AlertFilter {
  readonly kind: AlertKind | null;
  readonly area: string;
  readonly criterion: number | null;
}

export interface AlertsView {
  readonly code: string;
  readonly level: UnitLevel;
  readonly countedLevel: UnitLevel;
  readonly single: boolean;
  readonly units: number;
  readonly query: string;
  readonly filter: AlertFilter;
  /** Under area and criterion, of every kind, each with the address that shows it alone. */
  readonly kinds: readonly { readonly kind: AlertKind; readonly count: number; readonly href: string }[];
  readonly total: number;
  readonly allHref: string;
  readonly areas: readonly Choice[];
  readonly criteria: readonly Choice[];
  readonly groups: readonly AlertGroup[];
  readonly pages: { readonly at: number; readonly hrefs: readonly string[] };
  readonly thresholds: AlertThresholds;
  readonly chosenBy: { readonly post: string; readonly at: string } | null;
  /** null: this reader is told of no plan. */
  readonly registered: boolean | null;
  readonly mayChoose: boolean;
}
