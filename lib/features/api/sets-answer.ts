import type { CatalogueIndicator, CatalogueSet, CatalogueVersion, Guidance } from '@/lib/domain/criteria/criteria-set';
import { responsibleOn } from '@/lib/domain/criteria/responsible-on';

/** A version as the list of sets tells it. */
function versionLine({ version, decision, issuedOn, validFrom, validTo, startKnown }: CatalogueVersion) {
  return { version, decision, issuedOn, validFrom, validTo, startKnown };
}

function head({ id, level, kind, name, shortName, scope, extendsId, identity }: CatalogueSet) {
  // null: no source states how many, so nothing can be counted on it.
  return { id, level, kind, name, shortName, scope, extends: extendsId, criteria: identity?.numbers.length ?? null };
}

/** What `GET /api/v1/sets` answers: every set of the tenant, each with its versions, oldest first. */
export function buildSetsAnswer(catalogue: readonly CatalogueSet[]) {
  return { sets: catalogue.map((set) => ({ ...head(set), versions: set.versions.map(versionLine) })) };
}
export type SetsAnswer = ReturnType<typeof buildSetsAnswer>;

/** What `GET /api/v1/sets/{id}` answers: what the set says on a day, and who is in charge of what on it. */
export function buildSetAnswer(set: CatalogueSet, version: CatalogueVersion, day: string) {
  return {
    ...head(set),
    asOf: day,
    version: { ...versionLine(version), note: version.note },
    rules: version.rules,
    conditions: version.conditions.map(({ name, ofLevel, meetsSetId, requiredShare }) => {
      return { name, ofLevel, meetsSet: meetsSetId, requiredShare };
    }),
    guidance: guidanceOn(set, null),
    groups: [...new Set(version.criteria.map((criterion) => criterion.group))].map((group) => ({
      name: group,
      criteria: version.criteria
        .filter((criterion) => criterion.group === group)
        .map(({ number, name, certainty, indicators }) => ({
          ...{ number, name, certainty },
          department: departmentOn(set, number, day),
          guidance: guidanceOn(set, number),
          indicators: indicators.map(indicatorLine),
        })),
    })),
    versions: set.versions.map(versionLine),
  };
}
export type SetAnswer = ReturnType<typeof buildSetAnswer>;

function indicatorLine(indicator: CatalogueIndicator) {
  const { code, name, kind, unit, comparator, choices, certainty, thresholdState, lowerSetId } = indicator;
  return {
    ...{ code, name, kind, unit, comparator, choices, lowerSet: lowerSetId, certainty, thresholdState },
    // A threshold without value and text is known to be unknown for that column; one for each column at the most.
    thresholds: [...indicator.thresholds]
      .sort((a, b) => (a.appliesTo < b.appliesTo ? -1 : 1))
      .map(({ appliesTo, value, upper, text, certainty: sure, source, confirmed }) => {
        return { appliesTo, value, upper, text, certainty: sure, source, confirmed };
      }),
  };
}

function departmentOn(set: CatalogueSet, number: number, day: string) {
  const row = responsibleOn(set, number, day);
  return row && { name: row.name, shortName: row.shortName, illustrative: row.illustrative };
}

function guidanceOn({ guidance }: CatalogueSet, number: number | null) {
  return guidance
    .filter((row) => row.number === number)
    .map(({ docNumber, issuedOn, issuer, title, link }: Guidance) => {
      return { number: docNumber, issuedOn, issuer, title, link };
    });
}
