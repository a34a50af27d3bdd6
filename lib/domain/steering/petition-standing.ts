import { daysFrom } from '../time/days-from';

export const PETITION_STATES = ['open', 'answered', 'in_progress', 'resolved', 'refused'] as const;
/** As the last reply leaves a petition; `open` until there is one. */
export type PetitionState = (typeof PETITION_STATES)[number];

export interface PetitionStand {
  readonly state: PetitionState;
  /** What the last one who replied waits for; null: nothing. */
  readonly condition: string | null;
}

export const PETITION_STANDINGS = [
  'unanswered',
  'conditional',
  'in_progress',
  'answered',
  'resolved',
  'refused',
] as const;
/** How a petition stands, the first three still waiting; `conditional`: answered, but the answer hangs on something. */
export type PetitionStanding = (typeof PETITION_STANDINGS)[number];

/** An answer that hangs on a condition settles nothing ("sẵn sàng, nhưng hộ dân phải cử người", facts.md 4.11). */
export function petitionStanding({ state, condition }: PetitionStand): PetitionStanding {
  if (state === 'open') return 'unanswered';
  return state === 'answered' && condition !== null ? 'conditional' : state;
}

/** Does a petition still wait? Nobody replied, somebody is at work on it, or the answer hangs on a condition. */
export function isPetitionOpen(stand: PetitionStand): boolean {
  return PETITION_STANDINGS.indexOf(petitionStanding(stand)) < PETITION_STANDINGS.indexOf('answered');
}

interface Reply extends PetitionStand {
  /** ISO day */
  readonly on: string;
}

/** How the replies that are known leave a petition, given in their order (day, then as they were entered). */
export function petitionStand(replies: readonly Reply[]): PetitionStand {
  const last = replies.at(-1);
  return last ? { state: last.state, condition: last.condition } : { state: 'open', condition: null };
}

/** Days that a petition has waited on an ISO day: until then while it is open, else until the reply that settled it. */
export function petitionDaysOpen(raisedOn: string, replies: readonly Reply[], day: string): number {
  if (isPetitionOpen(petitionStand(replies))) return daysFrom(raisedOn, day);
  // The settling reply is the first of those at the end that all leave it settled.
  const lastOpen = replies.findLastIndex((reply) => isPetitionOpen(reply));
  return daysFrom(raisedOn, replies[lastOpen + 1]!.on);
}
