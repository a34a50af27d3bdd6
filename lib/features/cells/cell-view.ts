import type { Guidance } from '@/lib/domain/criteria/criteria-set';
import type { Status } from '@/lib/domain/criteria/status';
import type { PointsRule } from '@/lib/domain/criteria/version-rules';
import type { CellLock } from '@/lib/domain/review/lock-reason';
import type { EntryIndicator, EntryRow, EntryView } from '../assessments/entry-view';
import type { CellAddress, CellOnDay } from '../outbox/letter';
import type { CellFact } from '../progress/criterion-row';
import type { SetAside } from './set-aside';

/** What a page that shows a cell knows of it: this stands beside it without a network too. */
export interface CellAbout {
  /** "2.1 Đường xã" */
  readonly label: string;
  /** Number of the criterion. */
  readonly criterion: number;
  /** With the threshold that holds; null: the cell is a criterion. */
  readonly indicator: EntryIndicator | null;
  readonly points: PointsRule | null;
  readonly status: Status;
  /** Note and cause stand on the criterion, also for one of its indicators. */
  readonly note: string | null;
  readonly cause: string | null;
  /** "Sở TN&MT"; null: nobody is named. */
  readonly department: string | null;
  readonly guidance: readonly Guidance[];
  /** Why whoever looks may not write it; null: open. */
  readonly locked: CellLock | null;
}

/** All that stands beside a cell. */
export interface CellView {
  readonly address: CellAddress;
  readonly about: CellAbout;
  /** Newest first, at every stage; the latest of `factCount`. */
  readonly facts: readonly CellFact[];
  readonly factCount: number;
  readonly setAside: readonly SetAside[];
  /** Posts of the accounts that may write the cell at its stage, each once. */
  readonly writers: readonly string[];
}

/** What the form brings of one of its cells. `item`: "2" or "i:2.1"; null when the form has no such cell. */
export function aboutOf(
  view: { readonly points: PointsRule | null; readonly rows: readonly EntryRow[] },
  item: string,
): CellAbout | null {
  for (const row of view.rows) {
    const indicator = row.indicators.find((one) => one.item === item) ?? null;
    if (row.item !== item && !indicator) continue;
    return {
      label: indicator ? `${indicator.code} ${indicator.name}` : `${row.number} ${row.name}`,
      criterion: row.number,
      indicator,
      points: view.points,
      status: (indicator ?? row).status,
      note: row.note,
      cause: row.cause,
      department: row.department,
      guidance: row.guidance,
      locked: row.locked,
    };
  }
  return null;
}

/** Where one cell of a form is. */
export function addressOf(view: Pick<EntryView, 'code' | 'setId' | 'stage' | 'day'>, item: string): CellOnDay {
  return { unit: view.code, set: view.setId, stage: view.stage, item, day: view.day };
}
