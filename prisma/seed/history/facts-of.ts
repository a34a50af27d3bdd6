import { ILLUSTRATIVE, type SeedFact } from '../scenario';
import type { Step } from './walk';

export interface FactOrigin {
  readonly unitCode: string;
  readonly setId: string;
  readonly stage?: SeedFact['stage'];
  readonly recordedBy?: string;
  readonly source?: string;
  readonly illustrative?: boolean;
}

/** The steps of one unit on one set as facts; illustrative unless an article says them. */
export function factsOf(steps: readonly Step[], origin: FactOrigin): SeedFact[] {
  const { stage = 'self', source = ILLUSTRATIVE, illustrative = true, ...rest } = origin;
  return steps.map(({ day, number, ...said }) => ({
    ...rest,
    ...said,
    stage,
    source,
    illustrative,
    key: String(number),
    effectiveOn: day,
  }));
}
