import type { IndicatorRow, ThresholdRow } from '@/lib/domain/criteria/catalogue/shipped-set';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { asVersion } from '@/lib/domain/criteria/draft/as-version';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';

type Head = DraftSet['head'];
type Content = DraftSet['content'];

export function indicatorRow(over: Partial<IndicatorRow> & Pick<IndicatorRow, 'code'>): IndicatorRow {
  return {
    criterionNumber: Number.parseInt(over.code, 10) || 1,
    position: 1,
    name: `Chỉ tiêu ${over.code}`,
    kind: 'percent',
    unit: '%',
    comparator: '>=',
    certainty: 'unconfirmed',
    thresholdState: 'known',
    delegatedTo: null,
    note: null,
    choices: [],
    lowerSetId: null,
    details: {},
    ...over,
  };
}

export function thresholdRow(over: Partial<ThresholdRow> & Pick<ThresholdRow, 'indicatorCode'>): ThresholdRow {
  return {
    appliesTo: 'chung',
    value: 90,
    upper: null,
    text: null,
    certainty: 'unconfirmed',
    source: null,
    confirmedBy: null,
    confirmedOn: null,
    ...over,
  };
}

/** A draft of a village set with `size` criteria that holds together; the first has an indicator with a threshold. */
export function draftOf(size: number, over: { head?: Partial<Head>; content?: Partial<Content> } = {}): DraftSet {
  return {
    head: {
      id: 'thu-thon-2020',
      level: 'village',
      kind: 'basic',
      // Two sets of one level have two names.
      name: `Bộ tiêu chí thôn thử ${over.head?.id ?? ''}`.trim(),
      shortName: null,
      scope: 'Hà Tĩnh',
      extendsId: null,
      ...over.head,
    },
    content: {
      decision: '1/QĐ-UBND',
      issuedOn: '2020-01-15',
      validFrom: '2020-02-01',
      startKnown: true,
      validTo: null,
      note: null,
      rules: { tagColumns: [], points: null },
      groups: [{ position: 1, name: 'Nhóm chung' }],
      criteria: Array.from({ length: size }, (_, index) => ({
        number: index + 1,
        groupPosition: 1,
        name: `Tiêu chí ${index + 1}`,
        certainty: 'verified',
        note: null,
      })),
      indicators: [indicatorRow({ code: '1.1' })],
      thresholds: [thresholdRow({ indicatorCode: '1.1' })],
      conditions: [],
      ...over.content,
    },
  };
}

/** A set as it would be read if these drafts had been published, in their order. */
export function setOfDrafts(first: DraftSet, ...later: DraftSet[]): CatalogueSet {
  const versions = [first, ...later].map((draft, index) => asVersion(draft.content, index + 1));
  const { head } = first;
  const numbers = versions.at(-1)!.criteria.map((criterion) => criterion.number);
  const beside = { assignments: [], responsible: [], guidance: [], items: new Map() };
  return { ...head, origin: 'tenant', identity: { id: head.id, numbers }, versions, ...beside };
}
