import type { Tx } from '@/lib/db/client';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { unitOn } from '@/lib/domain/units/unit-on';

/** The events of the five articles. */
export type ToldEvent = 'kienMoc' | 'kyThuong' | 'threeLevels' | 'tamDao' | 'canLoc';

/** Where a part of the steering seed writes, and what earlier parts have written. */
export interface SteeringPlace {
  readonly tenantId: number;
  readonly slug: string;
  readonly territory: Territory;
  /** User ids of the demo accounts by e-mail. */
  readonly accounts: ReadonlyMap<string, number>;
  /** Ids of the events that are recorded already. */
  readonly events: Map<ToldEvent, number>;
}

export type SteeringPart = (tx: Tx, place: SteeringPlace) => Promise<void>;

/** The unit that holds a code on a day; throws where none does. */
export function unitAt({ territory }: Pick<SteeringPlace, 'territory'>, code: string, day: string): UnitRecord {
  const unit = unitOn(territory, code, day);
  if (!unit) throw new Error(`no unit holds ${code} on ${day}`);
  return unit;
}
