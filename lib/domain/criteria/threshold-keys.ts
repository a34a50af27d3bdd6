import type { ThresholdKeys } from './evaluate';

/** From a unit's dated classification to the keys of its thresholds: the commune group from 2026, the region before, then "chung". */
export function thresholdKeys(classification: { region: string | null; group: string | null }): ThresholdKeys {
  return [
    ...(classification.group ? [`nhom_${classification.group}`] : []),
    ...(classification.region ? [classification.region] : []),
    'chung',
  ];
}
