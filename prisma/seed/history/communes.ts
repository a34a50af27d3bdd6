import { countedCommunes } from '@/lib/domain/units/counted-communes';
import { versionOn } from '@/lib/domain/units/version-on';
import type { SeedView } from '../scenario';

export interface SeedCommune {
  readonly code: string;
  readonly name: string;
  readonly districtCode: string;
}

/** The xã of the tenant's province on a day, with the district each lies in. */
export function communesOn({ territory }: SeedView, provinceCode: string, day: string): SeedCommune[] {
  const province = territory.holders.get(provinceCode)?.[0];
  if (!province) throw new Error(`no province ${provinceCode}`);
  return countedCommunes(territory, province.id, day).map((unit) => {
    const { name, parentId } = versionOn(unit, day);
    return { code: unit.code, name, districtCode: territory.units.get(parentId ?? -1)?.code ?? '' };
  });
}
