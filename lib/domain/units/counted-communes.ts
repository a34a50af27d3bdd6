import type { Territory, UnitRecord } from './unit';
import { unitsBelow } from './units-below';
import { versionOn } from './version-on';

/** Whether a unit counts in commune figures on a day: only `xã`, never phường, thị trấn or đặc khu. */
export function isCounted(unit: UnitRecord, day: string): boolean {
  return unit.level === 'commune' && versionOn(unit, day).type === 'xã';
}

/** The communes under a unit that count in commune figures on a day, in Vietnamese order. */
export function countedCommunes(territory: Territory, unitId: number, day: string): UnitRecord[] {
  return unitsBelow(territory, unitId, 'commune', day).filter((unit) => isCounted(unit, day));
}
