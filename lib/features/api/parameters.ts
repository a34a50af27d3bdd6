import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { STAGES, type Stage } from '@/lib/domain/criteria/status';
import { AppError, isAppError, type ErrorCode, type FieldErrors } from '@/lib/errors';
import { monthEndsBetween } from '@/lib/domain/time/month-ends';
import { readDay } from '../progress/resolve-unit';
import { seriesDays } from '../progress/series-days';

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
  const day = dayOf(actor, query, 'asOf', fields);
  const question = { day, ...readSetAndStage(catalogue, query, fields) };
  if (Object.keys(fields).length > 0) throw new ParametersRefused(fields);
  return question;
}

export interface SeriesQuestion extends Omit<ProgressQuestion, 'day'> {
  /** Which unit is meant, and who may read it, follows from this day. */
  readonly to: string;
  /** Month ends up to it, oldest first. */
  readonly days: readonly string[];
  /** No first day was asked for: the series begins where something is known. */
  readonly isTrimmed: boolean;
}

/** Twenty years. */
const MOST_MONTHS = 240;

/** Reads `from`, `to`, `set` and `stage`. Throws `ParametersRefused`. */
export function readSeriesParameters(
  actor: Actor,
  catalogue: readonly CatalogueSet[],
  query: URLSearchParams,
): SeriesQuestion {
  const fields: Record<string, ErrorCode> = {};
  const to = dayOf(actor, query, 'to', fields);
  const from = query.get('from') ? dayOf(actor, query, 'from', fields) : null;
  const asked = readSetAndStage(catalogue, query, fields);
  if (from !== null && fields.from === undefined) {
    if (from > to) fields.from = 'date_order';
    else if (monthOf(to) - monthOf(from) >= MOST_MONTHS) fields.from = 'range_too_long';
  }
  if (Object.keys(fields).length > 0) throw new ParametersRefused(fields);
  return { to, days: from === null ? seriesDays(to) : monthEndsBetween(from, to), isTrimmed: from === null, ...asked };
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function dayOf(actor: Actor, query: URLSearchParams, name: string, fields: Record<string, ErrorCode>): string {
  try {
    return readDay(actor, query.get(name) ?? undefined);
  } catch (error) {
    if (!isAppError(error)) throw error;
    fields[name] = error.code;
    return actor.tenant.referenceDay;
  }
}

function readSetAndStage(
  catalogue: readonly CatalogueSet[],
  query: URLSearchParams,
  fields: Record<string, ErrorCode>,
): Pick<ProgressQuestion, 'setId' | 'stage'> {
  const setId = query.get('set') || undefined;
  const stage = STAGES.find((known) => known === (query.get('stage') || 'self'));
  if (setId !== undefined && !catalogue.some((set) => set.id === setId)) fields.set = 'set_unknown';
  if (!stage) fields.stage = 'stage_unknown';
  return { setId, stage: stage ?? 'self' };
}
