import type { Actor } from '@/lib/domain/access/actor';
import type { CriterionPair } from '@/lib/domain/criteria/carry-over';
import { versionInForce, type CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { Status } from '@/lib/domain/criteria/status';
import { versionFor } from '@/lib/domain/criteria/version-for';
import { isIsoDay } from '@/lib/domain/time/month-ends';
import { compareVietnamese } from '@/lib/domain/units/in-vietnamese-order';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { isAppError, type ErrorCode } from '@/lib/errors';
import { catalogueOf } from '../../catalogue/loaders';
import { territoryOf } from '../../territory/loaders';
import { findSet } from '../find-set';
import { requireOffice } from '../require-office';
import { setHead, type SetHeadView } from '../set-head';
import { findMappedSets, type MappedSets } from './check-sets';
import { fetchMappedFrom, fetchPairs, fetchPlan } from './data';
import { checkDay, figuresOf, type CarriedFigures } from './plan-carry-over';
import { suggestPairs } from './suggest-pairs';

interface NamedCriterion {
  readonly number: number;
  readonly name: string;
}

/** What the explicit act would do as of a day; or why that day takes nothing. */
export type CarryOverPreview = { readonly day: string } & (
  | { readonly refused: ErrorCode }
  | {
      readonly refused: null;
      readonly figures: CarriedFigures;
      readonly units: readonly {
        readonly code: string;
        readonly title: string;
        /** Numbers of the new criteria. */
        readonly carried: readonly { readonly number: number; readonly status: Status }[];
        readonly kept: readonly number[];
      }[];
    }
);

export interface MappingView {
  readonly set: SetHeadView;
  readonly choosable: boolean;
  /** Sets of the same level from which criteria can come; `mapped`: some do already. */
  readonly sources: readonly { readonly id: string; readonly name: string; readonly mapped: boolean }[];
  /** null until a source is chosen. */
  readonly mapping: {
    readonly old: SetHeadView;
    readonly oldCriteria: readonly NamedCriterion[];
    readonly criteria: readonly NamedCriterion[];
    readonly pairs: readonly CriterionPair[];
    /** The pairs are only those of the same name: nobody has saved them. */
    readonly suggested: boolean;
    readonly preview: CarryOverPreview | null;
    /** The reference day, brought into the new set's validity. */
    readonly proposedDay: string;
  } | null;
}

export interface MappingQuestion {
  readonly from?: string;
  readonly day?: string;
}

/** The mapping of a set's criteria to those of an older one. Throws AppError `not_found` or `set_unknown`. */
export async function loadMapping(actor: Actor, setId: string, asked: MappingQuestion): Promise<MappingView> {
  requireOffice(actor, 'not_found');
  const { tenant } = actor;
  const catalogue = await catalogueOf(tenant);
  const set = findSet(catalogue, setId);
  const mappedFrom = await fetchMappedFrom(tenant.id, set.id);
  const sources = catalogue
    .filter((one) => one.id !== set.id && one.level === set.level && one.identity !== null)
    .map(({ id, name }) => ({ id, name, mapped: mappedFrom.includes(id) }))
    .sort((a, b) => Number(b.mapped) - Number(a.mapped) || compareVietnamese(a.name, b.name));
  const from = asked.from ?? mappedFrom[0];
  const choosable = set.identity !== null;
  const head = { set: setHead(set), choosable, sources };
  if (!choosable || from === undefined || !sources.some(({ id }) => id === from)) return { ...head, mapping: null };
  const sets = findMappedSets(catalogue, from, set.id);
  return { ...head, mapping: await loadBetween(actor, sets, asked.day) };
}

async function loadBetween(actor: Actor, sets: MappedSets, day: string | undefined): Promise<MappingView['mapping']> {
  const { tenant } = actor;
  const { old, set } = sets;
  const saved = await fetchPairs(tenant.id, old.id, set.id);
  const [oldCriteria, criteria] = [namesOf(old, tenant.referenceDay), namesOf(set, tenant.referenceDay)];
  return {
    old: setHead(old),
    oldCriteria,
    criteria,
    pairs: saved.length > 0 ? saved : suggestPairs(oldCriteria, criteria),
    suggested: saved.length === 0,
    preview: saved.length > 0 && day !== undefined ? await previewOf(actor, sets, saved, day) : null,
    proposedDay: proposedDay(set, tenant.referenceDay),
  };
}

async function previewOf(
  { tenant }: Actor,
  sets: MappedSets,
  pairs: readonly CriterionPair[],
  day: string,
): Promise<CarryOverPreview> {
  if (!isIsoDay(day)) return { day: '', refused: 'date_invalid' };
  try {
    checkDay(tenant, sets, day);
  } catch (error) {
    if (isAppError(error)) return { day, refused: error.code };
    throw error;
  }
  const plans = await fetchPlan(tenant.id, await territoryOf(tenant), sets, pairs, day);
  const units = plans.map(({ unit, carried, kept }) => {
    return {
      code: unit.code,
      title: unitTitle(unit, day),
      carried: carried.map(({ number, status }) => ({ number, status })),
      kept,
    };
  });
  units.sort((a, b) => compareVietnamese(a.title, b.title));
  return { day, refused: null, figures: figuresOf(plans), units };
}

function namesOf(set: CatalogueSet, day: string): NamedCriterion[] {
  return (versionFor(set, day)?.criteria ?? []).map(({ number, name }) => ({ number, name }));
}

function proposedDay(set: CatalogueSet, referenceDay: string): string {
  if (versionInForce(set, referenceDay)) return referenceDay;
  const lastDays = set.versions.flatMap(({ validTo }) => (validTo !== null && validTo < referenceDay ? [validTo] : []));
  return lastDays.sort().at(-1) ?? referenceDay;
}
