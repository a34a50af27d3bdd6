import { PETITION_STANDINGS } from '@/lib/domain/steering/petition-standing';
import { pageHref, readNumber, readPageNumber } from '../progress/page-address';
import { readParam, type PageParams } from '../progress/page-question';
import type { PetitionFilter } from './view';

/** What the address narrows the page of petitions by; what cannot be read is left out. */
export function readPetitionFilter(params: PageParams): PetitionFilter & { page: number } {
  return {
    standing: PETITION_STANDINGS.find((standing) => standing === readParam(params, 'standing')) ?? null,
    department: readNumber(params, 'department'),
    petition: readNumber(params, 'petition'),
    page: readPageNumber(params),
  };
}

/** The address that says the filter, with what every link of the page carries on; an opened petition is scrolled to. */
export function petitionsHref(code: string, query: string, filter: Partial<PetitionFilter>, page = 1): string {
  const { standing, department, petition } = filter;
  const href = pageHref(code, 'petitions', query, { standing, department, page: page > 1 && page, petition });
  return petition ? `${href}#kien-nghi-${petition}` : href;
}
