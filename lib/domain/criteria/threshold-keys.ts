import type { ThresholdKeys } from './evaluate';
import type { TagColumn } from './version-rules';

/** What is known of a unit on a day. */
export interface Classification {
  readonly region: string | null;
  /** "1" to "3" (QĐ 51/2025/QĐ-TTg). */
  readonly group: string | null;
  readonly tags: readonly string[];
}

/**
 * From a unit's dated classification to the columns of its thresholds, most particular first: a column of one of its
 * tags, the column that the version gives such a tag, its commune group, its region, then "chung".
 */
export function thresholdKeys(
  { region, group, tags }: Classification,
  tagColumns: readonly TagColumn[] = [],
): ThresholdKeys {
  const widened = tagColumns.find(({ tag }) => tags.includes(tag));
  return [
    ...[...tags].sort().map((tag) => `tag:${tag}`),
    ...(widened ? [widened.column] : []),
    ...(group ? [`nhom_${group}`] : []),
    ...(region ? [region] : []),
    'chung',
  ];
}
