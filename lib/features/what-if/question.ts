import type { WhatIf } from '@/lib/domain/criteria/what-if';
import type { SupposedUnit } from '@/lib/domain/criteria/what-if/judge-unit';
import type { Stage } from '@/lib/domain/criteria/status';
import type { UnitRecord } from '@/lib/domain/units/unit';
import type { ReadableSet } from '../progress/choose-set';
import type { UnitScope } from '../progress/resolve-unit';
import type { Known, ReadChanges } from './address';
import type { ReadForm } from './read-form';

/** What is supposed of which units, by whom, on which set and day. */
export interface WhatIfQuestion {
  readonly scope: UnitScope;
  readonly chosen: ReadableSet;
  readonly stage: Stage;
  readonly members: readonly UnitRecord[];
  readonly known: Known;
  readonly read: ReadChanges;
  readonly form: ReadForm;
}

export interface Answer {
  readonly question: WhatIfQuestion;
  readonly units: readonly SupposedUnit[];
  readonly result: WhatIf;
}
