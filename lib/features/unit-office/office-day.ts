import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import { isIsoDay } from '@/lib/domain/time/month-ends';
import { AppError } from '@/lib/errors';

/** Who manages units may see their pages; for everybody else they are not there. Throws AppError `not_found`. */
export function proveOffice(actor: Actor): void {
  if (!canSomewhere(actor, 'units.manage')) throw new AppError('not_found');
}

/** The day asked for, or the reference day where none, none that exists or a later one is asked. */
export function officeDay(actor: Actor, asked: string | undefined): string {
  const { referenceDay } = actor.tenant;
  return asked !== undefined && isIsoDay(asked) && asked <= referenceDay ? asked : referenceDay;
}

/** The last day on which an act may be dated. */
export function lastActDay({ tenant: { referenceDay, lastDay } }: Actor): string {
  return lastDay !== null && lastDay < referenceDay ? lastDay : referenceDay;
}
