import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { findable, rankTexts, type Findable, type SearchQuery } from '@/lib/domain/search/match-text';
import { ancestorsOn } from '@/lib/domain/units/ancestors-on';
import { dayWithin } from '@/lib/domain/units/period';
import { fold } from '@/lib/domain/units/slug';
import { UNIT_LEVELS, type Territory, type UnitRecord } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import type { RankedHit } from './search-view';

interface Entry {
  readonly unit: UnitRecord;
  /** Every name it ever had, with and without its type, and its code. */
  readonly texts: readonly Findable[];
}

const indexes = new WeakMap<Territory, readonly Entry[]>();

/** The units that the actor may read, by any name they ever had, under the names above them; those in force on the day first. */
export function findUnits(
  actor: Actor,
  territory: Territory,
  query: SearchQuery,
  { day, link }: { day: string; link: string },
): RankedHit[] {
  return indexOf(territory).flatMap(({ unit, texts }): RankedHit[] => {
    if (unit.validFrom > actor.tenant.referenceDay) return [];
    const shown = dayWithin(unit, day);
    const above = query.words.length > 1 ? ancestorsOn(territory, unit.id, shown) : [];
    const rank = rankTexts(query, texts, fold(above.map((one) => unitTitle(one, shown)).join(' ')));
    if (rank === null || !can(actor, 'progress.read', placeOf(territory, unit, shown, 'any'))) return [];
    const title = unitTitle(unit, shown);
    const path = ancestorsOn(territory, unit.id, shown).reverse();
    return [
      {
        key: `${unit.code} ${unit.validFrom}`,
        title: title.charAt(0).toLocaleUpperCase('vi') + title.slice(1),
        detail: path.map((one) => unitTitle(one, shown)).join(', '),
        about: null,
        endedOn: unit.validTo !== null && unit.validTo < day ? unit.validTo : null,
        href: `/units/${encodeURIComponent(unit.code)}${shown === day ? link : withDay(link, shown)}`,
        rank: shown === day ? rank : rank + 20,
        order: UNIT_LEVELS.indexOf(unit.level),
      },
    ];
  });
}

function indexOf(territory: Territory): readonly Entry[] {
  let known = indexes.get(territory);
  if (!known) indexes.set(territory, (known = [...territory.units.values()].map(toEntry)));
  return known;
}

function toEntry(unit: UnitRecord): Entry {
  const names = unit.versions.flatMap((version) => [version.name, unitTitle(unit, version.validFrom)]);
  return { unit, texts: [...new Set([...names, unit.code])].map(findable) };
}

/** A unit that does not stand on the day is shown on the nearest day of its life. */
function withDay(link: string, day: string): string {
  const params = new URLSearchParams(link);
  params.set('asOf', day);
  params.delete('compare');
  return `?${params.toString()}`;
}
