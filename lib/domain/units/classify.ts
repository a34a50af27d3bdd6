import type { ThresholdKeys } from '@/lib/domain/criteria/evaluate';
import { thresholdKeys, type Classification } from '@/lib/domain/criteria/threshold-keys';
import type { VersionRules } from '@/lib/domain/criteria/version-rules';
import { groupOn, regionOn, tagsOn } from '@/lib/domain/units/attributes-on';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';

/** What is known of a unit on a day: region (its own or its nearest ancestor's), commune group and tags. */
export function classificationOn(territory: Territory, unit: UnitRecord, day: string): Classification {
  return { region: regionOn(territory, unit, day), group: groupOn(unit, day), tags: tagsOn(unit, day) };
}

/** By which thresholds of a version a unit is judged on a day: by its tags, its commune group, its region, then those of all. */
export function classify(
  territory: Territory,
  unit: UnitRecord,
  day: string,
  { tagColumns }: Pick<VersionRules, 'tagColumns'>,
): ThresholdKeys {
  return thresholdKeys(classificationOn(territory, unit, day), tagColumns);
}
