import { buildCatalogue } from '@/lib/domain/criteria/catalogue/build-catalogue';
import type { ShippedSet } from '@/lib/domain/criteria/catalogue/shipped-set';
import { shippedCatalogue } from '../shipped/catalogue';
import { shippedLists } from '../shipped/lists';

/** The shipped sets that apply to a province: the national ones and its own, with its region in their conditions. */
export function shippedSetsOf(province: { code: string; name: string }): ShippedSet[] {
  const { files, regionNames, ...notes } = shippedCatalogue();
  const regionKey = shippedLists().regions.get(province.code);
  const regionName = regionKey === undefined ? null : (regionNames.get(regionKey) ?? null);
  return buildCatalogue(files, notes, { province: province.name, regionName });
}
