import type { Actor } from '@/lib/domain/access/actor';
import { catalogueOf } from '../catalogue/loaders';
import { readStates } from '../progress/read-group';
import { resolveUnit } from '../progress/resolve-unit';
import { progressOf } from '../progress/summaries';
import { territoryOf } from '../territory/loaders';
import { readUnits } from '../what-if/read-units';
import { chooseAsked } from './choose-asked';
import { readCellDays } from './data';
import { buildMatrixAnswer, type MatrixAnswer } from './matrix-answer';
import { readParameters } from './parameters';

/**
 * The counted units of a unit × criteria and indicators as of a day, for one who may read it.
 * @throws ParametersRefused, AppError `not_found`, `unit_not_in_force`, `set_not_in_force`
 */
export async function loadMatrix(actor: Actor, code: string, query: URLSearchParams): Promise<MatrixAnswer> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const { day, setId, stage } = readParameters(actor, catalogue, query);
  const scope = resolveUnit(actor, territory, code, day);
  const chosen = chooseAsked(scope, catalogue, setId);
  const { shown, set, version } = chosen;
  const { members, now } = await readStates({ scope, chosen, stage });
  const indicators = version.criteria
    .filter(({ number }) => shown.numbers.includes(number))
    .flatMap((criterion) => criterion.indicators.map((one) => [one.code, one] as const));
  const items = [...set.items].flatMap(([key, { id, criterion }]) =>
    shown.numbers.includes(criterion) ? [[id, key] as const] : [],
  );
  const known = { indicators: new Map(indicators), units: new Set<string>() };
  const unitIds = members.map(({ id }) => id);
  const [cells, days] = await Promise.all([
    readUnits({ scope, chosen, stage, members, known }, catalogue),
    readCellDays({ tenantId: actor.tenant.id, stage, unitIds, items: new Map(items), day }),
  ]);
  const progress = progressOf(shown, members, now);
  const units = members.map((member, at) => ({
    member,
    progress: progress[at]!,
    cells: cells[at]!,
    days: days.get(member.id) ?? new Map<string, string>(),
  }));
  return buildMatrixAnswer({ scope, chosen, stage, units });
}
