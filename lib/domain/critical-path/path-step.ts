export const STEP_STATES = ['planned', 'started', 'done', 'dropped'] as const;
export type StepState = (typeof STEP_STATES)[number];

export const WAIT_KINDS = ['step', 'petition', 'capital', 'dossier'] as const;
export type WaitKind = (typeof WAIT_KINDS)[number];
export type OutsideKind = Exclude<WaitKind, 'step'>;

/** A step cannot start before another one, of the same unit or of any other, is done. */
export interface WaitForStep {
  readonly id: number;
  readonly kind: 'step';
  readonly onStepId: number;
}

export interface WaitAbout {
  readonly unitId: number;
  readonly setId: string | null;
  readonly number: number | null;
}

/** A step cannot start before something is there that no step of the plan brings. */
export interface WaitForOutside {
  readonly id: number;
  readonly kind: OutsideKind;
  readonly petitionId: number | null;
  readonly capitalId: number | null;
  /** The petition's subject, the works of the money or what of it, the dossier. */
  readonly words: string | null;
  /** Whose the petition or the line of money is: who reads the step need not be allowed to read that. */
  readonly about: WaitAbout | null;
  /** ISO day on which it should be there; null: nobody knows. */
  readonly expectedOn: string | null;
  /** It is there: the petition was answered. Money and dossiers that came are no longer waited for. */
  readonly settled: boolean;
  /** It will not come: the petition was refused. */
  readonly refused: boolean;
}

export type StepWait = WaitForStep | WaitForOutside;

/** What steps are done for: one criterion of one unit. */
export interface Goal {
  readonly unitId: number;
  readonly setId: string;
  readonly number: number;
}

/** A step on the way to a criterion, as it stands on a day. */
export interface PathStep extends Goal {
  readonly id: number;
  readonly title: string;
  /** A post or a body, never a name. */
  readonly owner: string;
  readonly departmentId: number | null;
  /** ISO day before which it does not start; of a started step, the day on which it did. */
  readonly startsOn: string | null;
  /** Calendar days that the work takes, at least 1; the first and the last count. */
  readonly days: number;
  /** ISO day by which it has to be done. */
  readonly deadline: string | null;
  readonly state: StepState;
  /** ISO day; of done steps only. */
  readonly doneOn: string | null;
  readonly illustrative: boolean;
  readonly waits: readonly StepWait[];
}

/** Work that is still to be done. */
export function isOpen({ state }: Pick<PathStep, 'state'>): boolean {
  return state === 'planned' || state === 'started';
}

export function goalKey({ unitId, setId, number }: Goal): string {
  return `${unitId}:${setId}:${number}`;
}
