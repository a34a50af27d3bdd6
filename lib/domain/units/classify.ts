import type { ThresholdKeys } from '@/lib/domain/criteria/evaluate';
import { thresholdKeys } from '@/lib/domain/criteria/threshold-keys';
import type { VersionRules } from '@/lib/domain/criteria/version-rules';
import { groupOn, regionOn, tagsOn } from '@/lib/domain/units/attributes-on';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';

/** By which thresholds of a version a unit is judged on a day: by its tags, its commune group, its region, then those of all. */
export function classify(
  territory: Territory,
  unit: UnitRecord,
  day: string,
  { tagColumns }: Pick<VersionRules, 'tagColumns'>,
): ThresholdKeys {
  const group = groupOn(unit, day);
  return thresholdKeys({ region: regionOn(territory, unit, day), group, tags: tagsOn(unit, day) }, tagColumns);
}
