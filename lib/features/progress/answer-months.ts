import { answerReader } from '../api/answer-reader';
import { readPathPart } from '../api/path-part';
import { loadMonthFrames } from './load-month-frames';

/** Sends the months of a unit to whoever is signed in and may read it; to everybody else they are not there. */
export function answerMonths(code: string, query: URLSearchParams): Promise<Response> {
  return answerReader((actor) => loadMonthFrames(actor, readPathPart(code), Object.fromEntries(query)), {
    hidden: ['not_found', 'set_unknown', 'set_not_in_force'],
    failed: 'months could not be read',
  });
}
