import type { Stage } from '@/lib/domain/criteria/status';
import type { UnitLevel } from '@/lib/domain/units/unit';

export interface Crumb {
  title: string;
  /** null: outside the actor's scope, shown as plain text. */
  href: string | null;
}

export interface SetChoice {
  id: string;
  level: UnitLevel;
  name: string;
  size: number | null;
  /** What founded it, whatever has amended it since. */
  decision: string | null;
  /** Chosen now. */
  current: boolean;
  /** What the address of any page of the unit carries to choose it; null: its contents are not known, it is only listed. */
  query: string | null;
}

export interface UnitPageHead {
  code: string;
  level: UnitLevel;
  /** "huyện Đình Lập" */
  title: string;
  crumbs: Crumb[];
  asOf: string;
  compareTo: string;
  referenceDay: string;
  /** The tenant lives on a fixed day: said in a ribbon. */
  fixedDay: boolean;
  /** The asked day was after the reference day and was replaced by it. */
  clampedFrom: string | null;
  /** The unit had ended before the asked day: its last day is shown, with what came after. */
  ended: { on: string; successors: { title: string; href: string | null; relation: string }[] } | null;
  predecessors: { title: string; href: string | null; relation: string }[];
  /** Codes of notices that the day's list of units calls for. */
  notices: string[];
  /** Some of the figures shown are illustrative, not from a source. */
  illustrative: boolean;
  stage: Stage;
  setName: string;
  sets: SetChoice[];
  /** What every link to another unit carries on: day, comparison, set and stage, as "?asOf=…", or empty. */
  query: string;
}
