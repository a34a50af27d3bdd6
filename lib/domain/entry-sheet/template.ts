import type { IndicatorKind } from '../criteria/evaluate';
import type { Carried, SheetHead } from './sheet-keys';

/** An item of a set: a row of a list, a column of a matrix. */
export interface TemplateItem {
  /** "5" a criterion, "i:5.1" an indicator. */
  readonly item: string;
  readonly name: string;
  /** null: a criterion. */
  readonly kind: IndicatorKind | null;
  /** "%", "triệu đồng/người/năm" */
  readonly measure: string | null;
  /** The answers of a choice. */
  readonly choices: readonly string[];
}

/** What a unit's cells of an item hold when the template is made. */
export interface TemplateCell extends Carried {
  /** false: shown, but not for this person to fill in. */
  readonly isOpen: boolean;
  /** What the unit must reach, in words, with how sure that is; null: nothing is known. */
  readonly demand: string | null;
  /** What stands, in words, for reference. */
  readonly standing: string;
}

export interface TemplateUnit {
  readonly code: string;
  /** "xã Kiên Mộc" */
  readonly title: string;
  /** By item; an item that is not there is not asked of the unit. */
  readonly cells: ReadonlyMap<string, TemplateCell>;
}

/** One sheet to be filled in. */
export interface TemplateSheet {
  /** At most 31 signs, without []:*?/\ */
  readonly name: string;
  readonly head: SheetHead;
  /** Of whom: "xã Kiên Mộc", "Các xã của huyện Đình Lập". */
  readonly title: string;
  readonly setName: string;
  readonly items: readonly TemplateItem[];
  readonly units: readonly TemplateUnit[];
}

/** "i:5.1" → "5.1" */
export function codeOf(item: string): string {
  return item.replace(/^i:/, '');
}
