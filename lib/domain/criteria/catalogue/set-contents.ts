import type { CatalogueAdditions, CatalogueFile } from './catalogue-file';
import type { CriterionRow, GroupRow, IndicatorRow, ItemRow, ThresholdRow, VersionContent } from './shipped-set';
import { indicatorRow, thresholdRows } from './indicator-rows';
import { setTitle } from './set-title';

export type SetContents = Pick<VersionContent, 'groups' | 'criteria' | 'indicators' | 'thresholds'> & {
  readonly items: readonly ItemRow[];
};

function upperFirst(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}

/** Numbered criteria of a set of known size, up to it: named where a source names them, else said to be unnamed. */
function numbered(file: CatalogueFile, additions: CatalogueAdditions): CriterionRow[] {
  const named = new Map((additions.sets[file.id] ?? []).map((entry) => [entry.number, entry.name_vi]));
  return Array.from({ length: file.official_counts.criteria ?? 0 }, (_, index) => {
    const number = index + 1;
    const name = named.get(number);
    return {
      number,
      groupPosition: 1,
      name: name ?? `Tiêu chí ${number} (chưa có tên trong nguồn)`,
      certainty: name === undefined ? 'unnamed' : 'verified_name_only',
      note: name === undefined ? null : additions.source,
    };
  });
}

function itemsOf(criteria: readonly CriterionRow[], indicators: readonly IndicatorRow[]): ItemRow[] {
  return [
    ...criteria.map(({ number }) => ({ key: String(number), criterion: number, isIndicator: false })),
    ...indicators.map((row) => ({ key: `i:${row.code}`, criterion: row.criterionNumber, isIndicator: true })),
  ];
}

/**
 * Groups, criteria, indicators and thresholds of a file. A set that extends another has that one's first, then its own;
 * a set whose list was not found has numbered criteria, as many as a source states.
 * @param extended the contents of the set it extends
 */
export function setContents(
  file: CatalogueFile,
  extended: SetContents | null,
  additions: CatalogueAdditions,
): SetContents {
  const groups: GroupRow[] = [...(extended?.groups ?? [])];
  const criteria: CriterionRow[] = [...(extended?.criteria ?? [])];
  const indicators: IndicatorRow[] = [...(extended?.indicators ?? [])];
  const thresholds: ThresholdRow[] = [...(extended?.thresholds ?? [])];
  for (const group of file.groups) {
    const position = groups.length + 1;
    groups.push({ position, name: group.name.replace(/\s*\((partial|unconfirmed)\)$/, '') });
    for (const entry of group.criteria) {
      const { number, name_vi: name, name_verification: certainty } = entry;
      criteria.push({ number, groupPosition: position, name, certainty, note: null });
      entry.indicators.forEach((source, index) => {
        indicators.push(indicatorRow(source, number, index + 1));
        thresholds.push(...thresholdRows(source));
      });
    }
  }
  if (criteria.length === 0 && file.official_counts.criteria !== null) {
    groups.push({ position: 1, name: upperFirst(setTitle(file).subject) });
    criteria.push(...numbered(file, additions));
  }
  return { groups, criteria, indicators, thresholds, items: itemsOf(criteria, indicators) };
}
