import { AppError } from '@/lib/errors';
import { isNameConfirmed } from '@/lib/domain/criteria/name-confirmed';
import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { basicSet } from '@/lib/domain/criteria/set-in-force';
import { completenessOf } from '@/lib/domain/evidence/completeness';
import { classify } from '@/lib/domain/units/classify';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { catalogueOf } from '../catalogue/loaders';
import { chooseSet } from '../progress/choose-set';
import { criterionNotes } from '../progress/criterion-notes';
import { readLastFacts, type LastFact } from '../cells/data';
import { readEvidenceCounts } from '../evidence/data';
import { evidenceLock } from '../evidence/find-cell';
import { readTogether } from '../progress/data';
import { readLowerShares } from '../progress/read-lower-shares';
import { readPageQuestion, type PageParams } from '../progress/page-question';
import { resolveNearestUnit, type UnitScope } from '../progress/resolve-unit';
import { territoryOf } from '../territory/loaders';
import { authorityOver, lockOf } from './check-save';
import { entryDays } from './entry-days';
import { stageToWrite } from './may-enter';
import { toEntryIndicator } from './to-entry-indicator';
import type { EntryRow, EntryView } from './entry-view';

/**
 * The form of a unit on one of the sets of its own level: what holds now in each cell, and why a cell is locked.
 * @throws AppError `not_found` for a cluster: no set is one of clusters
 */
export async function loadEntry(actor: Actor, code: string, params: PageParams): Promise<EntryView> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const question = readPageQuestion(actor, params);
  const scope = resolveNearestUnit(actor, territory, code, question.asOf);
  if (scope.unit.level === 'cluster') throw new AppError('not_found');
  const chosen = chooseSet(scope, catalogue, ownSet(scope, catalogue, question.setId)?.id);
  const { set } = chosen;
  const stage =
    params.stage === undefined
      ? (stageToWrite(actor, territory, scope.unit, set, scope.day) ?? 'self')
      : question.stage;
  const items = [...set.items].map(([, item]) => item.id);
  const cells = { tenantId: actor.tenant.id, unitId: scope.unit.id, itemIds: items, day: scope.day };
  const { facts, claims, evidence } = await readTogether(actor.tenant.id, async (tx) => ({
    facts: await readLastFacts(tx, { ...cells, stage }),
    claims: stage === 'self' ? null : await readLastFacts(tx, { ...cells, stage: 'self' }),
    evidence: await readEvidenceCounts(tx, cells),
  }));
  const criteria = chosen.version.criteria.filter(({ number }) => chosen.shown.numbers.includes(number));
  const judging = {
    version: chosen.version,
    keys: classify(territory, scope.unit, scope.day, chosen.version.rules),
    lower: await readLowerShares(scope, criteria, catalogue, stage),
  };
  const lock = lockOf(actor, { unit: scope.unit, set }, scope.day);
  const notesOf = criterionNotes(set, scope);
  const factOf = (key: string): LastFact | undefined => facts.get(set.items.get(key)?.id ?? -1);
  const claimOf = (key: string): LastFact | undefined | null => claims && claims.get(set.items.get(key)?.id ?? -1);
  const rows = criteria.map((criterion): EntryRow => {
    const key = String(criterion.number);
    const fact = factOf(key);
    const claim = claims?.get(set.items.get(key)!.id);
    const refusal = authorityOver(
      actor,
      territory,
      { unit: scope.unit, set },
      { stage, effectiveOn: scope.day },
      criterion.number,
      claim?.recordedById ?? null,
    );
    return {
      item: key,
      number: criterion.number,
      name: criterion.name,
      nameConfirmed: isNameConfirmed(criterion.certainty),
      group: criterion.group,
      status: fact?.status ?? 'not_assessed',
      claimed: claims ? (claim?.status ?? 'not_assessed') : null,
      effectiveOn: fact?.effectiveOn ?? null,
      note: fact?.note ?? null,
      cause: fact?.cause ?? null,
      recordedAt: fact?.recordedAt ?? null,
      recordedBy: fact?.recordedBy ?? null,
      factId: fact ? String(fact.id) : null,
      ...notesOf(criterion.number, fact?.effectiveOn ?? null),
      locked: lock ?? refusal,
      evidence: {
        ...completenessOf(
          key,
          criterion.indicators.map(({ code }) => `i:${code}`),
          evidence,
          scope.day,
        ),
        locked: evidenceLock(actor, { territory, unit: scope.unit, set, criterion: criterion.number }, scope.day),
      },
      indicators: criterion.indicators.map((indicator) => {
        const item = `i:${indicator.code}`;
        return toEntryIndicator(judging, indicator, factOf(item), claimOf(item));
      }),
    };
  });
  return {
    code: scope.unit.code,
    title: unitTitle(scope.unit, scope.day),
    setId: set.id,
    setName: set.name,
    stage,
    day: scope.day,
    ...entryDays(actor, scope.unit, set),
    points: chosen.version.rules.points,
    rows,
  };
}

/** The asked set if it is one of the unit's own level, else the basic one of that level. */
function ownSet(
  { unit, day }: UnitScope,
  catalogue: readonly CatalogueSet[],
  asked: string | undefined,
): CatalogueSet | null {
  return catalogue.find((set) => set.id === asked && set.level === unit.level) ?? basicSet(catalogue, unit.level, day);
}
