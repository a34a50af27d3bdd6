import { NO_RULES, type VersionRules } from '../version-rules';
import type { CatalogueAmendments, CatalogueFile } from './catalogue-file';
import { issuedOn, startOf } from './validity';

/** What one version of a set is made from: the file as it read then, its days and its rules. */
export interface SetEdition {
  readonly file: CatalogueFile;
  readonly decision: string | null;
  readonly issuedOn: string | null;
  readonly validFrom: string;
  readonly startKnown: boolean;
  readonly note: string | null;
  readonly rules: VersionRules;
}

/**
 * The versions of a file, oldest first: one, or for a set that was amended in mid-period (QĐ 211/QĐ-TTg amends
 * QĐ 318/QĐ-TTg from 01/3/2024) the text before and the file's own.
 */
export function editionsOf(file: CatalogueFile, amendments: CatalogueAmendments): SetEdition[] {
  const first = {
    file,
    decision: file.decision,
    issuedOn: issuedOn(file),
    ...startOf(file),
    note: null,
    rules: NO_RULES,
  };
  const amendment = amendments.sets[file.id];
  if (!amendment) return [first];
  const { before, amended } = amendment;
  return [
    {
      ...first,
      file: withIndicators(file, before),
      decision: before.decision,
      rules: { ...NO_RULES, tagColumns: before.tag_columns },
    },
    {
      ...{ file, startKnown: true, decision: amended.decision, note: amended.note },
      issuedOn: amended.issued,
      validFrom: amended.effective_from,
      rules: { ...NO_RULES, tagColumns: amended.tag_columns },
    },
  ];
}

type Before = CatalogueAmendments['sets'][string]['before'];

/** The file with the decision and the indicators of before in the place of the amended ones of the same code. */
function withIndicators(file: CatalogueFile, { decision, indicators }: Before): CatalogueFile {
  const old = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const groups = file.groups.map((group) => ({
    ...group,
    criteria: group.criteria.map((criterion) => ({
      ...criterion,
      indicators: criterion.indicators.map((indicator) => old.get(indicator.code) ?? indicator),
    })),
  }));
  return { ...file, decision, groups };
}
