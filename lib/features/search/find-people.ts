import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { findable, rankTexts, type SearchQuery } from '@/lib/domain/search/match-text';
import { covers, dayWithin } from '@/lib/domain/units/period';
import { fold } from '@/lib/domain/units/slug';
import type { Territory } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { groupBy } from '@/lib/domain/group-by';
import type { PostRow } from './data';
import { setHref } from './set-href';
import type { RankedHit } from './search-view';

/** Posts on units that the actor may read, each once a unit; it leads to the unit. */
export function findPosts(
  actor: Actor,
  territory: Territory,
  posts: readonly PostRow[],
  query: SearchQuery,
  { day, link }: { day: string; link: string },
): RankedHit[] {
  const hits = posts.flatMap(({ post, unitId }): RankedHit[] => {
    const unit = territory.units.get(unitId);
    if (!unit) return [];
    const shown = dayWithin(unit, day);
    const title = unitTitle(unit, shown);
    const rank = rankTexts(query, [findable(post)], fold(title));
    if (rank === null || !can(actor, 'progress.read', placeOf(territory, unit, shown, 'any'))) return [];
    const href = `/units/${encodeURIComponent(unit.code)}${shown === day ? link : `?asOf=${shown}`}`;
    return [
      { key: `${post} ${unit.id}`, title: post, detail: title, about: null, endedOn: null, href, rank, order: 0 },
    ];
  });
  return [...new Map(hits.map((hit) => [hit.key, hit])).values()];
}

/** Departments in charge on the day, with what they are in charge of; a set's page says it to everybody who reads. */
export function findDepartments(catalogue: readonly CatalogueSet[], query: SearchQuery, day: string): RankedHit[] {
  return catalogue.flatMap((set) => {
    const inCharge = set.responsible.filter((row) => covers(row, day));
    return [...groupBy(inCharge, ({ departmentId }) => departmentId).values()].flatMap((rows): RankedHit[] => {
      const { name, shortName, departmentId } = rows[0]!;
      const rank = rankTexts(query, [findable(name), findable(shortName)]);
      if (rank === null) return [];
      const numbers = [...new Set(rows.map(({ number }) => number))].sort((a, b) => a - b);
      const about = { of: 'criteria', numbers: numbers.join(', ') } as const;
      const key = `${departmentId} ${set.id}`;
      return [
        { key, title: name, detail: set.name, about, endedOn: null, href: setHref(set.id, numbers[0]), rank, order: 1 },
      ];
    });
  });
}
