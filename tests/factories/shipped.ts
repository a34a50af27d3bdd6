import type { IndicatorRow, ShippedSet, VersionContent } from '@/lib/domain/criteria/catalogue/shipped-set';
import { insertSets } from '@/lib/features/tenants/catalogue/mutations';
import { draftOf } from './draft';
import type { TestTenant } from './tenant';

/** A set that a tenant can carry: `size` criteria, of which these versions say more. */
export function shippedSet(
  head: Pick<ShippedSet, 'id' | 'level' | 'name'>,
  size: number,
  ...versions: Partial<VersionContent>[]
): ShippedSet {
  const drafts = versions.map((content) => draftOf(size, { head, content }));
  const indicators = drafts.flatMap(({ content }) => content.indicators);
  const [first] = drafts;
  return {
    ...first!.head,
    kind: 'special',
    size,
    versions: drafts.map(({ content }, index) => ({ ...content, version: index + 1, certainty: {} })),
    items: [
      ...first!.content.criteria.map(({ number }) => ({ key: String(number), criterion: number, isIndicator: false })),
      ...[...new Map(indicators.map((row) => [row.code, row])).values()].map(itemOf),
    ],
  };
}

function itemOf({ code, criterionNumber }: IndicatorRow): ShippedSet['items'][number] {
  return { key: `i:${code}`, criterion: criterionNumber, isIndicator: true };
}

export async function giveSets(tenant: TestTenant, ...sets: ShippedSet[]): Promise<void> {
  await tenant.within((tx) => insertSets(tx, tenant.id, sets));
}
