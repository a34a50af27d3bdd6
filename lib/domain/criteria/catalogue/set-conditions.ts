import type { CatalogueFile } from './catalogue-file';
import type { ConditionRow } from './shipped-set';

/** The district set whose prerequisite is a condition beside its criteria (QĐ 558/QĐ-TTg, TT 35/2016/TT-BNNPTNT). */
const DISTRICT_2016 = 'vn-district-2016-2020';
const COMMUNES_2016 = 'vn-commune-2016-2020';

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);
}

/**
 * Conditions beside the criteria: of the 2016 district set, that 100 % of the communes meet the communes' set.
 * Its name says whose thresholds the communes are judged by, as districts report it (vector S3-V1).
 * @param regionName the province's region ("Đồng bằng sông Hồng"), null when unknown
 * @param files the files that apply to the tenant: a province's own set takes the place of the one it extends
 */
export function setConditions(
  file: CatalogueFile,
  regionName: string | null,
  files: ReadonlyMap<string, CatalogueFile>,
): ConditionRow[] {
  if (file.id !== DISTRICT_2016 || file.prerequisite === undefined) return [];
  const own = [...files.values()].find((other) => other.extends === COMMUNES_2016);
  const name = regionName === null ? 'tiêu chí NTM' : `tiêu chí NTM vùng ${lowerFirst(regionName)}`;
  return [
    {
      position: 1,
      name,
      ofLevel: 'commune',
      meetsSetId: own?.id ?? COMMUNES_2016,
      requiredShare: 100,
      certainty: 'unconfirmed',
    },
  ];
}
