import type { Fault } from '@/lib/domain/units/office/fault';
import { AppError } from '@/lib/errors';

/** A fault of the plan as the refusal that leaves the server. */
export function refusedBy({ field, fault }: Fault): AppError {
  return new AppError(fault, { field });
}
