import type { Actor } from '@/lib/domain/access/actor';
import { STAGES, type Stage } from '@/lib/domain/criteria/status';
import { endOfPreviousYear, isIsoDay } from '@/lib/domain/time/month-ends';

/** The query of a page as the framework gives it. */
export type PageParams = Readonly<Record<string, string | string[] | undefined>>;

/** What a page was asked for. A page never refuses a bad parameter: it shows what stands nearest and says so. */
export interface PageQuestion {
  readonly asOf: string;
  /** Explicitly asked; undefined: the end of the year before the day that is shown. */
  readonly compare: string | undefined;
  readonly compareTo: string;
  readonly setId: string | undefined;
  readonly stage: Stage;
  /** A day after the reference day was asked. */
  readonly clampedFrom: string | null;
  /** Codes of what had to be put right. */
  readonly notices: readonly string[];
}

/** Reads `asOf`, `compare`, `set` and `stage` from a page's query. */
export function readPageQuestion(actor: Actor, params: PageParams): PageQuestion {
  const { referenceDay } = actor.tenant;
  const notices: string[] = [];
  const day = readParam(params, 'asOf');
  if (day !== undefined && !isIsoDay(day)) notices.push('date_invalid');
  const asked = day !== undefined && isIsoDay(day) ? day : referenceDay;
  const asOf = asked > referenceDay ? referenceDay : asked;
  const compare = readParam(params, 'compare');
  const usable = compare !== undefined && isIsoDay(compare) && compare <= asOf ? compare : undefined;
  if (compare !== undefined && usable === undefined) notices.push('compare_invalid');
  const stage = STAGES.find((known) => known === readParam(params, 'stage'));
  return {
    asOf,
    compare: usable,
    compareTo: usable ?? endOfPreviousYear(asOf),
    setId: readParam(params, 'set'),
    stage: stage ?? 'self',
    clampedFrom: asked > referenceDay ? asked : null,
    notices,
  };
}

/** The query that a link carries on: only what differs from what the page would show anyway. */
export function linkQuery({ asOf, compare, setId, stage }: PageQuestion, actor: Actor): string {
  const query = new URLSearchParams();
  if (asOf !== actor.tenant.referenceDay) query.set('asOf', asOf);
  if (compare !== undefined) query.set('compare', compare);
  if (setId !== undefined) query.set('set', setId);
  if (stage !== 'self') query.set('stage', stage);
  const text = query.toString();
  return text && `?${text}`;
}

/** What an address says under a name, the first of several; undefined: nothing. */
export function readParam(params: PageParams, name: string): string | undefined {
  const value = params[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === '' ? undefined : first;
}
