import type { CatalogueSet, CatalogueVersion } from '@/lib/domain/criteria/criteria-set';
import type { SetIdentity } from '@/lib/domain/progress/summary';

interface Shown {
  readonly set: Pick<CatalogueSet, 'items'>;
  readonly version: Pick<CatalogueVersion, 'criteria'>;
  readonly shown: Pick<SetIdentity, 'numbers'>;
}

interface VisibleItem {
  /** "5" a criterion, "i:5.1" an indicator */
  readonly key: string;
  readonly id: number;
  readonly isIndicator: boolean;
  /** Index of its criterion into the shown numbers. */
  readonly index: number;
  /** false: an indicator of another version, which nobody can fill in any more. */
  readonly asked: boolean;
}

/** Items of the criteria that the reader may see, also those that only another version of the set asks for. */
export function visibleItems({ set, version, shown }: Shown): VisibleItem[] {
  const indexOf = new Map(shown.numbers.map((number, index) => [number, index]));
  const codes = new Set(version.criteria.flatMap(({ indicators }) => indicators.map(({ code }) => `i:${code}`)));
  return [...set.items].flatMap(([key, { id, criterion, isIndicator }]) => {
    const index = indexOf.get(criterion);
    return index === undefined ? [] : [{ key, id, isIndicator, index, asked: !isIndicator || codes.has(key) }];
  });
}

/** Those of them that the version on the day asks for: only of these something can be said. */
export function askedItems(chosen: Shown): VisibleItem[] {
  return visibleItems(chosen).filter(({ asked }) => asked);
}
