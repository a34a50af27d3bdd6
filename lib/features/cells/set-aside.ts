import type { Stage, Status } from '@/lib/domain/criteria/status';

/** What was typed and given up for what another had saved. */
export interface SetAside {
  readonly id: string;
  readonly itemId: number;
  readonly stage: Stage;
  readonly status: Status | null;
  readonly value: string | null;
  readonly note: string | null;
  readonly cause: string | null;
  readonly effectiveOn: string;
  /** The post of the person. */
  readonly madeBy: string | null;
  /** ISO instant */
  readonly madeAt: string;
}
