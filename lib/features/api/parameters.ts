import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { STAGES, type Stage } from '@/lib/domain/criteria/status';
import { AppError, isAppError, type ErrorCode, type FieldErrors } from '@/lib/errors';
import { readDay } from '../progress/resolve-unit';

export interface ProgressQuestion {
  readonly day: string;
  readonly setId: string | undefined;
  readonly stage: Stage;
}

/** Parameters that the API refuses, each with its code. */
export class ParametersRefused extends AppError {
  constructor(readonly fields: FieldErrors) {
    super('parameters_invalid');
  }
}

/** Reads `asOf` alone. Throws `ParametersRefused`. */
export function readAsOf(actor: Actor, query: URLSearchParams): string {
  try {
    return readDay(actor, query.get('asOf') ?? undefined);
  } catch (error) {
    if (isAppError(error)) throw new ParametersRefused({ asOf: error.code });
    throw error;
  }
}

/** Reads `asOf`, `set` and `stage`; unlike a page, the API puts nothing right. Throws `ParametersRefused`. */
export function readParameters(
  actor: Actor,
  catalogue: readonly CatalogueSet[],
  query: URLSearchParams,
): ProgressQuestion {
  const fields: Record<string, ErrorCode> = {};
  const setId = query.get('set') || undefined;
  const stageName = query.get('stage') || 'self';
  const stage = STAGES.find((known) => known === stageName);
  let day = actor.tenant.referenceDay;
  try {
    day = readDay(actor, query.get('asOf') ?? undefined);
  } catch (error) {
    if (!isAppError(error)) throw error;
    fields.asOf = error.code;
  }
  if (setId !== undefined && !catalogue.some((set) => set.id === setId)) fields.set = 'set_unknown';
  if (!stage) fields.stage = 'stage_unknown';
  if (!stage || Object.keys(fields).length > 0) throw new ParametersRefused(fields);
  return { day, setId, stage };
}
