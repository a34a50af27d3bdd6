import type { ThresholdKeys } from '@/lib/domain/criteria/evaluate';
import { thresholdKeys } from '@/lib/domain/criteria/threshold-keys';
import { groupOn, regionOn } from '@/lib/domain/units/attributes-on';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';

/** By which thresholds a unit is judged on a day: its commune group, its region, then those of all. */
export function classify(territory: Territory, unit: UnitRecord, day: string): ThresholdKeys {
  const group = groupOn(unit, day);
  return thresholdKeys({ region: regionOn(territory, unit, day), group: group && String(group) });
}
