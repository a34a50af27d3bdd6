import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import type { CatalogueSet, CatalogueVersion } from '@/lib/domain/criteria/criteria-set';
import { diffVersions } from '@/lib/domain/criteria/diff-versions';
import type { VersionDiff } from '@/lib/domain/criteria/version-diff';
import { inColumnOrder } from '@/lib/domain/criteria/threshold-columns';
import { lifeOf, versionFor } from '@/lib/domain/criteria/version-for';
import { isIsoDay } from '@/lib/domain/time/month-ends';
import type { UnitLevel } from '@/lib/domain/units/unit';
import { AppError } from '@/lib/errors';
import { catalogueOf } from '../catalogue/loaders';
import { fetchDrafts, type DraftRecord } from './data';
import { requireReader } from './require-office';
import { columnsIn, setStateOn, versionBefore, type SetStateName } from './set-view';

/** The order in which sets are looked for: most are of communes. */
const LEVELS: readonly UnitLevel[] = ['commune', 'village', 'district', 'province'];

export interface SetLine {
  readonly set: CatalogueSet;
  /** The version that stands for it today; null of a set without any. */
  readonly version: CatalogueVersion | null;
  readonly state: SetStateName;
}

export interface SetListView {
  readonly levels: readonly { readonly level: UnitLevel; readonly lines: readonly SetLine[] }[];
  /** Drafts in progress; null to who does not manage sets. */
  readonly drafts: readonly DraftRecord[] | null;
  readonly day: string;
}

/** Every set that applies to the tenant, the newest of a level first. Throws AppError `not_found` to who reads no figures. */
export async function loadSetList(actor: Actor): Promise<SetListView> {
  requireReader(actor);
  const day = actor.tenant.referenceDay;
  const lines = (await catalogueOf(actor.tenant)).map((set): SetLine => {
    return { set, version: versionFor(set, day), state: setStateOn(set, day) };
  });
  const start = ({ set, version }: SetLine) => (version ? lifeOf(set).validFrom : '');
  return {
    levels: LEVELS.map((level) => ({
      level,
      lines: lines.filter(({ set }) => set.level === level).sort((a, b) => (start(a) < start(b) ? 1 : -1)),
    })).filter((group) => group.lines.length > 0),
    drafts: canSomewhere(actor, 'sets.manage') ? await fetchDrafts(actor.tenant.id) : null,
    day,
  };
}

export interface SetPageView {
  readonly set: CatalogueSet;
  readonly version: CatalogueVersion;
  readonly state: SetStateName;
  readonly day: string;
  /** Columns of thresholds, in the order of an annex. */
  readonly columns: readonly string[];
  /** Names of the sets that this one speaks of, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Of the office: the draft that will be its next version. */
  readonly draft: DraftRecord | null;
  readonly manages: boolean;
}

/** One set as of a day, or one of its versions. Throws AppError `not_found`. */
export async function loadSetPage(
  actor: Actor,
  id: string,
  { asOf, version }: { readonly asOf?: string; readonly version?: string },
): Promise<SetPageView> {
  requireReader(actor);
  const sets = await catalogueOf(actor.tenant);
  const set = sets.find((known) => known.id === id);
  if (!set) throw new AppError('not_found');
  const day = asOf !== undefined && isIsoDay(asOf) ? asOf : actor.tenant.referenceDay;
  const asked = version === undefined ? undefined : set.versions.find((one) => String(one.version) === version);
  const shown = asked ?? versionFor(set, day);
  if (!shown) throw new AppError('not_found');
  const manages = canSomewhere(actor, 'sets.manage');
  const drafts = manages ? await fetchDrafts(actor.tenant.id) : [];
  return {
    ...{ set, version: shown, state: setStateOn(set, actor.tenant.referenceDay), day, manages },
    columns: inColumnOrder(columnsIn(shown)),
    names: Object.fromEntries(sets.map((known) => [known.id, known.name])),
    draft: drafts.find((draft) => draft.setId === id) ?? null,
  };
}

export interface SetChangesView {
  readonly set: CatalogueSet;
  readonly from: CatalogueVersion;
  readonly to: CatalogueVersion;
  readonly diff: VersionDiff;
}

/** What differs between two versions of a set; without numbers the last and the one before it. Throws AppError `not_found`. */
export async function loadSetChanges(
  actor: Actor,
  id: string,
  asked: { readonly from?: string; readonly to?: string },
): Promise<SetChangesView> {
  requireReader(actor);
  const set = (await catalogueOf(actor.tenant)).find((known) => known.id === id);
  const numbered = (number: string) => set?.versions.find((one) => String(one.version) === number);
  const to = asked.to === undefined ? set?.versions.at(-1) : numbered(asked.to);
  const from = asked.from === undefined ? set && to && versionBefore(set, to) : numbered(asked.from);
  if (!set || !from || !to) throw new AppError('not_found');
  return { set, from, to, diff: diffVersions(from, to) };
}
