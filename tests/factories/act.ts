import { randomUUID } from 'node:crypto';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { readAct } from '@/lib/features/unit-office/read-act';
import type { Act } from '@/lib/features/unit-office/schema';
import { seenOf } from '@/lib/features/unit-office/seen';

/** One act as its form sends it, about a unit as it stands. */
export function actOn(unit: UnitRecord | null, act: Act['act'], fields: Readonly<Record<string, string>> = {}): Act {
  const about: Readonly<Record<string, string>> = unit
    ? { unit: unit.code, since: unit.validFrom, seen: seenOf(unit) }
    : {};
  return readAct({ key: randomUUID(), act, ...about, ...fields });
}
