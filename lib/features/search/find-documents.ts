import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { findable, rankTexts, type SearchQuery } from '@/lib/domain/search/match-text';
import { dayWithin } from '@/lib/domain/units/period';
import type { Territory } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import type { NamedEvidence } from './data';
import { setHref } from './set-href';
import type { RankedHit } from './search-view';

/** Decisions that founded or amended a set, and guidance on it or on one of its criteria. */
export function findDecisions(catalogue: readonly CatalogueSet[], query: SearchQuery): RankedHit[] {
  return catalogue.flatMap((set) => [
    ...set.versions.flatMap(({ version, decision }): RankedHit[] => {
      const rank =
        decision === null ? null : rankTexts(query, [findable(decision), findable(`${decision} ${set.name}`)]);
      if (rank === null || decision === null) return [];
      const href = `${setHref(set.id)}?version=${version}`;
      return [
        {
          key: `${set.id} ${version}`,
          title: decision,
          detail: set.name,
          about: null,
          endedOn: null,
          href,
          rank,
          order: 0,
        },
      ];
    }),
    ...set.guidance.flatMap(({ id, number, docNumber, title, issuer }): RankedHit[] => {
      const rank = rankTexts(query, [findable(docNumber), findable(`${docNumber} ${title} ${issuer}`)]);
      if (rank === null) return [];
      const href = setHref(set.id, number);
      return [
        {
          key: `g${id}`,
          title: `${docNumber} ${title}`,
          detail: issuer,
          about: null,
          endedOn: null,
          href,
          rank,
          order: 1,
        },
      ];
    }),
  ]);
}

/** Files of units and criteria that the actor may read; it leads to the criterion's place in the form. */
export function toEvidenceHits(
  actor: Actor,
  territory: Territory,
  files: readonly NamedEvidence[],
  query: SearchQuery,
  { day, link }: { day: string; link: string },
): RankedHit[] {
  return files.flatMap((file): RankedHit[] => {
    const unit = territory.units.get(file.unitId);
    const rank = rankTexts(query, [findable(file.name)]);
    if (!unit || rank === null) return [];
    const shown = dayWithin(unit, day);
    const item = { setId: file.setId, number: file.criterion };
    if (!can(actor, 'progress.read', placeOf(territory, unit, shown, item))) return [];
    const params = new URLSearchParams(link);
    if (shown !== day) params.set('asOf', shown);
    params.set('set', file.setId);
    const href = `/entry/${encodeURIComponent(unit.code)}?${params.toString()}#tieu-chi-${file.criterion}`;
    const about = file.item.startsWith('i:')
      ? ({ of: 'indicator', numbers: file.item.slice(2) } as const)
      : ({ of: 'criteria', numbers: String(file.criterion) } as const);
    const detail = unitTitle(unit, shown);
    return [{ key: file.id, title: file.name, detail, about, endedOn: null, href, rank, order: 2 }];
  });
}
