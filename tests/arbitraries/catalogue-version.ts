import type { CatalogueIndicator, CatalogueVersion } from '@/lib/domain/criteria/criteria-set';
import type { ThresholdRule } from '@/lib/domain/criteria/evaluate';
import { NO_RULES } from '@/lib/domain/criteria/version-rules';

/** A threshold as a source confirms it, unless told otherwise. */
export function threshold(appliesTo: string, value: number | null, more: Partial<ThresholdRule> = {}): ThresholdRule {
  return { appliesTo, value, upper: null, text: null, certainty: 'verified', source: null, confirmed: null, ...more };
}

/** A percent that is to be at least its threshold, unless told otherwise. */
export function indicator(code: string, more: Partial<CatalogueIndicator> = {}): CatalogueIndicator {
  return {
    code,
    name: `Chỉ tiêu ${code}`,
    kind: 'percent',
    unit: '%',
    comparator: '>=',
    choices: [],
    lowerSetId: null,
    certainty: 'verified',
    thresholdState: 'known',
    note: null,
    thresholds: [threshold('chung', 80)],
    hasFurtherParts: false,
    ...more,
  };
}

/** A version with one criterion a list of indicators, numbered from 1. */
export function version(
  number: number,
  indicators: readonly (readonly CatalogueIndicator[])[],
  more: Partial<CatalogueVersion> = {},
): CatalogueVersion {
  return {
    version: number,
    decision: `Quyết định ${number}`,
    issuedOn: null,
    note: null,
    published: null,
    rules: NO_RULES,
    startKnown: true,
    validFrom: '2022-03-08',
    validTo: null,
    criteria: indicators.map((own, index) => ({
      number: index + 1,
      name: `Tiêu chí ${index + 1}`,
      certainty: 'verified',
      group: 'Nhóm',
      indicators: own,
    })),
    conditions: [],
    ...more,
  };
}
