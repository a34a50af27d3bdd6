import type { Actor } from '@/lib/domain/access/actor';
import { groupOn } from '@/lib/domain/units/attributes-on';
import { compareVietnamese } from '@/lib/domain/units/in-vietnamese-order';
import { AppError } from '@/lib/errors';
import { catalogueOf } from '../catalogue/loaders';
import { chooseSet } from '../progress/choose-set';
import { membersOn } from '../progress/group-members';
import type { UnitPage } from '../progress/loaders';
import type { PageParams } from '../progress/page-question';
import { resolveNearestUnit } from '../progress/resolve-unit';
import { territoryOf } from '../territory/loaders';
import { criterionColumns, indicatorColumns } from './matrix-columns';
import { readIndicators } from './read-indicators';
import type { MatrixView } from './view';

/**
 * The matrix of a unit's page: the same rows, and with `by=indicators` the states of their indicators.
 * @throws AppError `not_found` where the unit counts itself alone
 */
export async function loadMatrix(actor: Actor, { head, view }: UnitPage, params: PageParams): Promise<MatrixView> {
  if (!view || view.single) throw new AppError('not_found');
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const scope = resolveNearestUnit(actor, territory, head.code, head.asOf);
  const chosen = chooseSet(scope, catalogue, new URLSearchParams(head.query).get('set') ?? undefined);
  const { set, version } = chosen;
  const hasIndicators = version.criteria.some(
    ({ number, indicators }) => chosen.shown.numbers.includes(number) && indicators.length > 0,
  );
  const by = hasIndicators && params.by === 'indicators' ? 'indicators' : 'criteria';
  const columns =
    by === 'criteria' ? criterionColumns(view.criteria) : indicatorColumns(view.criteria, version.criteria);
  const asked = { scope, chosen, stage: head.stage, compareTo: head.compareTo };
  const indicators = by === 'criteria' ? null : await readIndicators(asked, catalogue, columns);
  const unitOf = new Map(membersOn(territory, scope.unit, set, scope.day).map((unit) => [unit.code, unit]));
  return {
    code: head.code,
    title: head.title,
    query: head.query,
    asOf: head.asOf,
    compareTo: head.compareTo,
    setId: set.id,
    stage: head.stage,
    countedLevel: view.countedLevel,
    counting: view.counting,
    by,
    hasIndicators,
    criteria: view.criteria.map(({ number, name }) => ({ number, name })),
    columns,
    areas: view.groups,
    rows: view.rows
      .map((row) => {
        const unit = unitOf.get(row.code);
        return {
          ...row,
          communeGroup: unit ? groupOn(unit, scope.day) : null,
          indicators: indicators?.get(row.code) ?? null,
        };
      })
      .sort((a, b) => compareVietnamese(a.name, b.name)),
  };
}
