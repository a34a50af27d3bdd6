import type { UnitWords } from '../../report/sentence-opening';
import type { RecognisedSentence, Said } from '../sentence';

/** Recognitions of a year, beside the plan and the year before. */
export interface RecognisedInput {
  readonly year: number;
  /** null: the reader knows whose. */
  readonly unit: UnitWords | null;
  readonly level: string;
  readonly standard: string;
  readonly recognised: number;
  /** null: no plan is known. */
  readonly plan: number | null;
  /** Recognised in all, with those of the year. */
  readonly total: number | null;
  readonly average: Said | null;
  /** Of the average against the year before; negative: it fell. */
  readonly delta: Said | null;
}

/** What T-V5 says of them. */
export function describeRecognised({ plan, delta, ...given }: RecognisedInput): RecognisedSentence {
  const { year, recognised, average } = given;
  const by = delta && { value: Math.abs(delta.value), decimals: delta.decimals };
  return {
    form: 'recognised',
    ...given,
    overPlan: plan === null ? null : recognised - plan,
    rate: null,
    change: average && by && by.value > 0 ? { direction: delta.value > 0 ? 'up' : 'down', by, since: year - 1 } : null,
  };
}
