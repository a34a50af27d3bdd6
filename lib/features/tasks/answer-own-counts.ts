import { answerReader } from '../api/answer-reader';
import { readPathPart } from '../api/path-part';
import { loadOwnCounts } from './load-own-counts';

/** Sends what of a reader's own tasks is late or due at a unit that he reads; to everybody else the unit is not there. */
export function answerOwnCounts(code: string, query: URLSearchParams): Promise<Response> {
  return answerReader((actor) => loadOwnCounts(actor, readPathPart(code), Object.fromEntries(query)), {
    hidden: ['not_found'],
    failed: 'own tasks could not be counted',
  });
}
