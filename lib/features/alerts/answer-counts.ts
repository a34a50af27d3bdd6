import { answerReader } from '../api/answer-reader';
import { readPathPart } from '../api/path-part';
import { loadAlertCounts } from './loaders';

/** Sends how many alerts a unit has to whoever is signed in and may read it; to everybody else they are not there. */
export function answerCounts(code: string, query: URLSearchParams): Promise<Response> {
  return answerReader((actor) => loadAlertCounts(actor, readPathPart(code), Object.fromEntries(query)), {
    hidden: ['not_found', 'set_unknown', 'set_not_for_unit', 'set_not_choosable', 'set_not_in_force'],
    failed: 'alerts could not be counted',
  });
}
