import { groupBy } from '@/lib/domain/group-by';
import type { ThresholdRow, VersionContent } from '../catalogue/shipped-set';
import type { CatalogueVersion } from '../criteria-set';
import type { ThresholdRule } from '../evaluate';

/**
 * The rows of a version or a draft, nested as a published version is read: criteria by number, indicators by position.
 * @param version the number that it has or would have
 */
export function asVersion(content: VersionContent, version: number): CatalogueVersion {
  const { decision, issuedOn, note, rules, validFrom, validTo, startKnown } = content;
  const groups = new Map(content.groups.map((group) => [group.position, group.name]));
  const indicatorsOf = groupBy(content.indicators, (row) => row.criterionNumber);
  const thresholdsOf = groupBy(content.thresholds, (row) => row.indicatorCode);
  return {
    ...{ version, decision, issuedOn, note, rules, validFrom, validTo, startKnown },
    published: null,
    criteria: [...content.criteria]
      .sort((a, b) => a.number - b.number)
      .map(({ number, name, certainty, groupPosition }) => ({
        ...{ number, name, certainty },
        group: groups.get(groupPosition) ?? '',
        indicators: [...(indicatorsOf.get(number) ?? [])]
          .sort((a, b) => a.position - b.position)
          .map(({ code, name: title, kind, unit, comparator, choices, lowerSetId, ...row }) => ({
            ...{ code, name: title, kind, unit, comparator, choices, lowerSetId },
            certainty: row.certainty,
            thresholdState: row.thresholdState,
            note: row.note,
            thresholds: (thresholdsOf.get(code) ?? []).map(asRule),
            hasFurtherParts: 'sub_thresholds' in row.details,
          })),
      })),
    conditions: content.conditions.map(({ name, ofLevel, meetsSetId, requiredShare }) => {
      return { name, ofLevel, meetsSetId, requiredShare };
    }),
  };
}

function asRule({
  appliesTo,
  value,
  upper,
  text,
  certainty,
  source,
  confirmedBy,
  confirmedOn,
}: ThresholdRow): ThresholdRule {
  const confirmed = confirmedBy !== null && confirmedOn !== null ? { by: confirmedBy, on: confirmedOn } : null;
  return { appliesTo, value, upper, text, certainty, source, confirmed };
}
