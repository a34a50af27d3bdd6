import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { SheetLine } from '@/lib/domain/entry-sheet/sheet-line';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { unitOn } from '@/lib/domain/units/unit-on';
import type { ErrorCode } from '@/lib/errors';
import { NOTE_LIMIT } from '../assessments/schema';
import { locksOf } from '../import/line-target';
import type { CellOnDay } from './data';
import { inPieces, type Pace } from './step';
import type { FileFault } from './view';

export interface ImportContext {
  readonly actor: Actor;
  readonly territory: Territory;
  readonly catalogue: readonly CatalogueSet[];
}

/** A line with what it is about, found in the tenant's territory and catalogue; not locked. */
export interface Located extends CellOnDay {
  readonly line: SheetLine;
  readonly unit: UnitRecord;
  readonly set: CatalogueSet;
  readonly criterion: number;
}

const PIECE = 1_000;

/** Finds the unit, set and item of every line and what locks it. What stands in the way of a whole unit is told once. */
export async function locateLines(
  lines: readonly SheetLine[],
  context: ImportContext,
  pace: Pace,
): Promise<{ located: Located[]; faults: FileFault[] }> {
  const sets = new Map(context.catalogue.map((set) => [set.id, set]));
  const unitOf = cached(
    (line) => `${line.unit} ${line.effectiveOn}`,
    (line) => findReadable(context, line),
  );
  const lockOf = cached(
    (line) => `${line.unit} ${line.set} ${line.effectiveOn}`,
    (line) => locksOf(line.effectiveOn, unitOf(line), sets.get(line.set), context.actor.tenant)[0] ?? null,
  );
  const located: Located[] = [];
  const faults: FileFault[] = [];
  const seen = new Set<string>();
  const told = new Set<string>();
  const refuse = ({ place }: SheetLine, code: ErrorCode, detail: string | null = null, cell = place.cell) => {
    faults.push({ sheet: place.sheet, cell, code, detail });
  };
  await inPieces(pace, 'judging', lines, PIECE, (piece) => {
    for (const line of piece) {
      const unit = unitOf(line);
      const set = sets.get(line.set);
      const item = set?.items.get(line.item);
      const whole = unit ? (set ? lockOf(line) : 'set_unknown') : 'unit_unknown';
      if (whole !== null) {
        const once = `${line.place.sheet} ${line.unit} ${line.set} ${line.effectiveOn} ${whole}`;
        if (!told.has(once)) refuse(line, whole, whole === 'unit_unknown' ? line.unit : null);
        told.add(once);
      } else if (!item) refuse(line, line.item.startsWith('i:') ? 'indicator_unknown' : 'criterion_unknown', line.item);
      else if (line.note !== null && line.note.length > NOTE_LIMIT)
        refuse(line, 'note_too_long', null, line.cells.note ?? line.place.cell);
      else {
        const { stage, effectiveOn } = line;
        const cell = { unitId: unit!.id, itemId: item.id, stage, effectiveOn };
        const key = keyOf(cell);
        if (seen.has(key)) refuse(line, 'line_duplicate');
        else located.push({ ...cell, line, unit: unit!, set: set!, criterion: item.criterion });
        seen.add(key);
      }
    }
  });
  return { located, faults };
}

/** Names a cell on a day within the tenant. */
export function keyOf({ unitId, itemId, stage, effectiveOn }: CellOnDay): string {
  return `${String(unitId)}.${String(itemId)}.${stage}.${effectiveOn}`;
}

function cached<T>(key: (line: SheetLine) => string, find: (line: SheetLine) => T): (line: SheetLine) => T {
  const known = new Map<string, T>();
  return (line) => {
    const name = key(line);
    if (!known.has(name)) known.set(name, find(line));
    return known.get(name)!;
  };
}

/** The unit that holds the code on the day, else the last holder, of those that the person may read. */
function findReadable({ actor, territory }: ImportContext, { unit: code, effectiveOn }: SheetLine): UnitRecord | null {
  const mayRead = (one: UnitRecord) => can(actor, 'progress.read', placeOf(territory, one, effectiveOn, 'any'));
  const holder = unitOn(territory, code, effectiveOn);
  return holder && mayRead(holder) ? holder : (territory.holders.get(code)?.findLast(mayRead) ?? null);
}
