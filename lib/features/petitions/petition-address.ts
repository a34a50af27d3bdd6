import { PETITION_STANDINGS } from '@/lib/domain/steering/petition-standing';
import type { PageParams } from '../progress/page-question';
import type { PetitionFilter } from './view';

/** What the address narrows the page of petitions by; what cannot be read is left out. */
export function readPetitionFilter(params: PageParams): PetitionFilter & { page: number } {
  const said = (name: string) => [params[name]].flat()[0] ?? '';
  const id = (name: string) => (/^\d{1,9}$/.test(said(name)) ? Number(said(name)) : null);
  return {
    standing: PETITION_STANDINGS.find((standing) => standing === said('standing')) ?? null,
    department: id('department'),
    petition: id('petition'),
    page: Math.max(1, id('page') ?? 1),
  };
}

/** The address that says the filter, with what every link of the page carries on; an opened petition is scrolled to. */
export function petitionsHref(code: string, query: string, filter: PetitionFilter, page = 1): string {
  const params = new URLSearchParams(query);
  if (filter.standing) params.set('standing', filter.standing);
  if (filter.department !== null) params.set('department', String(filter.department));
  if (page > 1) params.set('page', String(page));
  if (filter.petition !== null) params.set('petition', String(filter.petition));
  const text = params.toString();
  return `/units/${code}/petitions${text && `?${text}`}${filter.petition === null ? '' : `#kien-nghi-${filter.petition}`}`;
}
