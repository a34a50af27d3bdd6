import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { setsInForce } from '@/lib/domain/criteria/set-in-force';
import { versionFor } from '@/lib/domain/criteria/version-for';
import { findable, rankTexts, type SearchQuery } from '@/lib/domain/search/match-text';
import { UNIT_LEVELS } from '@/lib/domain/units/unit';
import { setHref } from './set-href';
import type { RankedHit } from './search-view';

/** Criteria and indicators of every set of the tenant, by number and name; of the communes' set in force first. */
export function findCriteria(catalogue: readonly CatalogueSet[], query: SearchQuery, day: string): RankedHit[] {
  const inForce = UNIT_LEVELS.flatMap((level) => setsInForce(catalogue, level, day));
  return catalogue.flatMap((set) => {
    const order = (inForce.includes(set) ? 0 : 10) + (set.level === 'commune' ? 0 : 2) + (set.kind === 'basic' ? 0 : 1);
    const hit = (key: string, title: string, number: number, rank: number | null): RankedHit[] =>
      rank === null
        ? []
        : [
            {
              key: `${set.id} ${key}`,
              title,
              detail: set.name,
              about: null,
              endedOn: null,
              href: setHref(set.id, number),
              // The set that is worked with comes before a better match in one that is not.
              rank: order * 10 + rank,
              order,
            },
          ];
    return (versionFor(set, day)?.criteria ?? []).flatMap(({ number, name, indicators }) => [
      ...hit(String(number), `${number} ${name}`, number, rankOf(query, String(number), name)),
      ...indicators.flatMap((one) =>
        hit(`i:${one.code}`, `${one.code} ${one.name}`, number, rankOf(query, one.code, one.name)),
      ),
    ]);
  });
}

/** By name, by both, or by the number alone: "1" is not every number that has a 1 in it. */
function rankOf(query: SearchQuery, number: string, name: string): number | null {
  if (query.folded === number) return 0;
  return /^[\d.]+$/.test(query.folded) ? null : rankTexts(query, [findable(name), findable(`${number} ${name}`)]);
}
