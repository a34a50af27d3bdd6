import { attributeSlot } from '@/lib/domain/units/office/attribute-slot';
import { overlaps } from '@/lib/domain/units/period';
import type { AttributeKind, Territory } from '@/lib/domain/units/unit';
import type { Column, LineError } from './schema';

/** A dated tag, group, region or membership of one unit. Of a membership, `value` is the cluster's key. */
export interface DatedRow {
  readonly unitKey: string;
  readonly kind: AttributeKind | 'member';
  readonly value: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

interface Entry {
  row: DatedRow;
  /** Line that made or changed it; null when it was there before and was not touched. */
  line: number | null;
  state: 'kept' | 'new' | 'end_changed';
}

/** A unit has many tags, but one khu vực, one group, one region and one cluster at a time. */
function slotOf({ unitKey, kind, value }: DatedRow): string {
  return `${unitKey} ${kind === 'member' ? kind : attributeSlot(kind, value)}`;
}

const columnOf = (kind: DatedRow['kind']): Column => (kind === 'tag' ? 'from' : 'value');

/** The tenant's dated rows with a file's lines laid over them, one after the other. */
export class DatedPlan {
  private readonly slots = new Map<string, Entry[]>();
  unchanged = 0;

  constructor(territory: Territory) {
    for (const unit of territory.units.values()) {
      const unitKey = String(unit.id);
      for (const { kind, value, validFrom, validTo } of unit.attributes)
        this.put({ unitKey, kind, value, validFrom, validTo }, null, 'kept');
    }
    for (const { clusterId, communeId, validFrom, validTo } of [...territory.membersOf.values()].flat()) {
      this.put(
        { unitKey: String(communeId), kind: 'member', value: String(clusterId), validFrom, validTo },
        null,
        'kept',
      );
    }
  }

  private put(row: DatedRow, line: number | null, state: Entry['state']): void {
    const slot = this.slots.get(slotOf(row));
    if (slot) slot.push({ row, line, state });
    else this.slots.set(slotOf(row), [{ row, line, state }]);
  }

  /** Lays a line's row over what is there: new, the same, or another end of one that began that day. */
  add(row: DatedRow, line: number): LineError | null {
    const same = this.slots
      .get(slotOf(row))
      ?.find((entry) => entry.row.value === row.value && entry.row.validFrom === row.validFrom);
    if (!same) {
      this.put(row, line, 'new');
      return null;
    }
    if (same.line !== null) return { line, column: null, code: 'line_duplicate' };
    same.line = line;
    if (same.row.validTo === row.validTo) this.unchanged += 1;
    else {
      same.row = row;
      same.state = 'end_changed';
    }
    return null;
  }

  /** Lines whose period runs into another of the same kind. */
  overlapErrors(): LineError[] {
    const errors: LineError[] = [];
    for (const entries of this.slots.values()) {
      const byStart = [...entries].sort((a, b) => (a.row.validFrom < b.row.validFrom ? -1 : 1));
      byStart.forEach((entry, index) => {
        const before = byStart[index - 1];
        const line = Math.max(entry.line ?? 0, before?.line ?? 0);
        const touched = entry.state !== 'kept' || (before !== undefined && before.state !== 'kept');
        if (before && touched && overlaps(before.row, entry.row)) {
          errors.push({ line, column: columnOf(entry.row.kind), code: 'period_overlap' });
        }
      });
    }
    return errors;
  }

  rows(state: 'new' | 'end_changed'): DatedRow[] {
    return [...this.slots.values()]
      .flat()
      .filter((entry) => entry.state === state)
      .map((entry) => entry.row);
  }
}
