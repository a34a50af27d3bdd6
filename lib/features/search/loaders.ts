import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import { readSearch, type SearchQuery } from '@/lib/domain/search/match-text';
import { compareVietnamese } from '@/lib/domain/units/in-vietnamese-order';
import { catalogueOf } from '../catalogue/loaders';
import { readTogether } from '../progress/data';
import { linkQuery, readPageQuestion, readParam, type PageParams } from '../progress/page-question';
import { territoryOf } from '../territory/loaders';
import { readNamedEvidence, readPosts } from './data';
import { findCriteria } from './find-criteria';
import { findDecisions, toEvidenceHits } from './find-documents';
import { findDepartments, findPosts } from './find-people';
import { findUnits } from './find-units';
import { readableItems } from './readable-items';
import { SEARCH_KINDS, type RankedHit, type SearchHit, type SearchKind, type SearchView } from './search-view';

/**
 * Units, criteria, posts and documents that answer what was typed, as far as the actor may read them: nothing else is
 * counted or named. Whoever reads no figures finds nothing.
 * @param most hits of each kind
 */
export async function loadSearch(actor: Actor, params: PageParams, most: number): Promise<SearchView> {
  const typed = readParam(params, 'q') ?? '';
  const query = readSearch(typed);
  if (!query || !canSomewhere(actor, 'progress.read')) return { typed, asked: query !== null, groups: [] };
  const found = await findAll(actor, query, params);
  const groups = SEARCH_KINDS.flatMap((kind) => {
    const hits = [...found[kind]].sort(inOrder);
    const shown = hits.slice(0, most).map(toHit);
    return hits.length === 0 ? [] : [{ kind, hits: shown, total: hits.length }];
  });
  return { typed, asked: true, groups };
}

async function findAll(actor: Actor, query: SearchQuery, params: PageParams): Promise<Record<SearchKind, RankedHit[]>> {
  const { tenant } = actor;
  const question = readPageQuestion(actor, params);
  const at = { day: question.asOf, link: linkQuery(question, actor) };
  const [territory, catalogue] = await Promise.all([territoryOf(tenant), catalogueOf(tenant)]);
  const { posts, files } = await readTogether(tenant.id, async (tx) => ({
    posts: await readPosts(tx, tenant.id),
    files: await readNamedEvidence(tx, tenant.id, readableItems(actor, territory, catalogue, at.day), query.words),
  }));
  return {
    units: findUnits(actor, territory, query, at),
    criteria: findCriteria(catalogue, query, at.day),
    people: [...findPosts(actor, territory, posts, query, at), ...findDepartments(catalogue, query, at.day)],
    documents: [...findDecisions(catalogue, query), ...toEvidenceHits(actor, territory, files, query, at)],
  };
}

function toHit({ key, title, detail, about, endedOn, href }: RankedHit): SearchHit {
  return { key, title, detail, about, endedOn, href };
}

function inOrder(a: RankedHit, b: RankedHit): number {
  return a.rank - b.rank || a.order - b.order || compareVietnamese(a.title, b.title);
}
