import { answerReader } from '../api/answer-reader';
import { readPathPart } from '../api/path-part';
import { loadCell } from './loaders';

/** Sends what stands beside a cell to whoever is signed in and may read it; to everybody else it is not there. */
export function answerCell(code: string, query: URLSearchParams): Promise<Response> {
  return answerReader((actor) => loadCell(actor, readPathPart(code), Object.fromEntries(query)), {
    // Told from what may not be read by nobody.
    hidden: ['not_found', 'unit_not_in_force', 'set_unknown', 'set_not_for_unit', 'set_not_in_force', 'forbidden'],
    failed: 'a cell could not be read',
  });
}
