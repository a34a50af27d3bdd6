import type { Status } from './status';

const SIGN_OF: Record<Status, string> = {
  not_assessed: '.',
  not_met: 'x',
  basically_met: 'h',
  met: 'm',
  not_applicable: 'n',
};
const STATUS_OF = new Map(Object.entries(SIGN_OF).map(([status, sign]) => [sign, status as Status]));

/** One sign a criterion, in the order of the numbers: `["met", "not_met"]` → `"mx"`. */
export function packStatuses(statuses: readonly Status[]): string {
  return statuses.map((status) => SIGN_OF[status]).join('');
}

/** The inverse of `packStatuses`. Throws on a sign that it does not know. */
export function unpackStatuses(packed: string): Status[] {
  const statuses: Status[] = [];
  // By index: of the months of a province some 200,000 signs are read, and iterating a string is slow.
  for (let at = 0; at < packed.length; at += 1) {
    const status = STATUS_OF.get(packed[at]!);
    if (!status) throw new RangeError(`unknown status sign ${JSON.stringify(packed[at])}`);
    statuses.push(status);
  }
  return statuses;
}
