import { answerReader } from '../api/answer-reader';
import { loadSearch } from './loaders';

/** Of each kind; the page of the search shows more. */
const MOST = 6;

/** Answers what was typed so far to whoever is signed in, with what he may read. */
export function answerSearch(query: URLSearchParams): Promise<Response> {
  return answerReader((actor) => loadSearch(actor, Object.fromEntries(query), MOST), {
    hidden: [],
    failed: 'a search failed',
  });
}
