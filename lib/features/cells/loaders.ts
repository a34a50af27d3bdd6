import { AppError } from '@/lib/errors';
import type { Actor } from '@/lib/domain/access/actor';
import { placeOf } from '@/lib/domain/access/place';
import { formatValue, unitOf } from '@/lib/domain/report/value-format';
import { STAGE_PERMISSION } from '../assessments/check-save';
import { readSelfAuthors } from '../assessments/data';
import { loadEntry } from '../assessments/loaders';
import { catalogueOf } from '../catalogue/loaders';
import { readTogether } from '../progress/data';
import { readPageQuestion, type PageParams } from '../progress/page-question';
import { resolveNearestUnit } from '../progress/resolve-unit';
import type { CellFact } from '../progress/criterion-row';
import { territoryOf } from '../territory/loaders';
import { aboutOf, addressOf, type CellAbout, type CellView } from './cell-view';
import { readAllFacts, readSetAside, type LastFact } from './data';
import { readWriters } from './read-writers';

const FACTS_SHOWN = 20;

/**
 * What stands beside one cell of a unit's form: all that was said of it, what it asks for, and who may change it.
 * @param params `item` ("2", "i:2.1"), and `set`, `stage`, `asOf` as the form's page takes them
 * @throws AppError `not_found` for a unit, set or criterion that the actor may not read
 */
export async function loadCell(actor: Actor, code: string, params: PageParams): Promise<CellView> {
  const item = typeof params.item === 'string' ? params.item : '';
  const view = await loadEntry(actor, code, params);
  const about = aboutOf(view, item);
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const set = catalogue.find(({ id }) => id === view.setId);
  const known = set?.items.get(item);
  if (!about || !set || !known) throw new AppError('not_found');
  const tenantId = actor.tenant.id;
  const { unit, day } = resolveNearestUnit(actor, territory, code, readPageQuestion(actor, params).asOf);
  const read = await readTogether(tenantId, async (tx) => {
    const criterionId = set.items.get(String(known.criterion))?.id ?? known.id;
    const authors = await readSelfAuthors(tx, tenantId, unit.id, [criterionId], day);
    const place = placeOf(
      territory,
      unit,
      day,
      { setId: set.id, number: known.criterion },
      authors.get(criterionId) ?? null,
    );
    // Also what was entered since the day that is shown: it is there, and holds later.
    const cell = { tenantId, unitId: unit.id, itemIds: [known.id], day: actor.tenant.referenceDay };
    return {
      facts: await readAllFacts(tx, cell),
      setAside: await readSetAside(tx, cell),
      writers: await readWriters(tx, tenantId, STAGE_PERMISSION[view.stage], place),
    };
  });
  return {
    address: addressOf(view, item),
    about,
    facts: read.facts.slice(0, FACTS_SHOWN).map((fact) => toCellFact(fact, about)),
    factCount: read.facts.length,
    setAside: read.setAside.slice(0, FACTS_SHOWN),
    writers: read.writers,
  };
}

/** What may be known of a fact beside its cell, and nothing else of the row. */
function toCellFact(fact: LastFact & Pick<CellFact, 'stage'>, { indicator }: CellAbout): CellFact {
  const { id, effectiveOn, stage, status, value, valueText, note, cause, recordedBy, recordedAt, asked } = fact;
  const unit = indicator && unitOf(indicator);
  return {
    id: String(id),
    effectiveOn,
    stage,
    status,
    value: valueText ?? (value === null ? null : formatValue(value, unit)),
    note,
    cause,
    recordedBy,
    recordedAt,
    asked,
  };
}
