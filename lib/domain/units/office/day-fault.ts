import type { Period } from '../unit';
import type { FaultCode } from './fault';

/** How far a tenant's days go. */
export interface DayLimits {
  readonly referenceDay: string;
  /** The last day of a province that was merged away, else null. */
  readonly lastDay: string | null;
}

/** Why an act cannot be dated on that day of the unit's life; null when it can. */
export function dayFault(day: string, life: Period, { referenceDay, lastDay }: DayLimits): FaultCode | null {
  if (day > referenceDay) return 'date_future';
  if (lastDay !== null && day > lastDay) return 'date_after_tenant';
  if (day < life.validFrom) return 'date_before_unit';
  if (life.validTo !== null && day > life.validTo) return 'date_after_unit';
  return null;
}
