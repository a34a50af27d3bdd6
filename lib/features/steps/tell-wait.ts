import { toIsoDay } from '@/lib/db/iso-day';

interface WaitRow {
  readonly kind: string;
  readonly onStepId: number | null;
  readonly petitionId: number | null;
  readonly capitalId: number | null;
  readonly words: string | null;
  readonly expectedOn: Date | null;
}

export type WaitTold = Readonly<Record<string, string | number>>;

/** What the audit keeps of a wait, as far as it says so: once it is ended, that is all that is left of it. */
export function tellWait({ kind, onStepId, petitionId, capitalId, words, expectedOn }: WaitRow): WaitTold {
  return {
    kind,
    ...(onStepId !== null && { onStep: onStepId }),
    ...(petitionId !== null && { petition: petitionId }),
    ...(capitalId !== null && { capital: capitalId }),
    ...(words !== null && { words }),
    ...(expectedOn !== null && { expectedOn: toIsoDay(expectedOn) }),
  };
}
