import { toDateParam } from '@/lib/db/iso-day';
import type { Actor } from '@/lib/domain/access/actor';
import { catalogueOf } from '../catalogue/loaders';
import { writeAt } from '../steering/mutations';
import { checkFigure } from './check-figure';
import { PLAN_PERMISSIONS } from './permissions';
import type { FigureInput } from './schema';

/**
 * Records a figure beside those that were said before: the last word of a kind holds, and none is ever changed.
 * @throws AppError of `writeAt` and of `checkFigure`
 */
export async function recordFigure(actor: Actor, input: FigureInput, requestId?: string) {
  const catalogue = await catalogueOf(actor.tenant);
  return writeAt(
    actor,
    input,
    PLAN_PERMISSIONS[input.kind],
    async (desk, { set: setId, saidOn, numbers, ...said }) => {
      const low = checkFigure(
        desk,
        catalogue.find(({ id }) => id === setId),
        input,
      );
      const { tx, tenantId, unit, userId } = desk;
      const { year, kind, measure, bound, high, decision, wording, saidBy, source } = said;
      const figure = { year, kind, measure, bound, low, high, decision, wording, saidBy, source, numbers };
      const row = await tx.planFigure.create({
        data: {
          ...figure,
          ...{ tenantId, unitId: unit.id, setId, recordedBy: userId },
          saidOn: saidOn === null ? null : toDateParam(saidOn),
        },
        select: { id: true },
      });
      const { numbers: named, ...words } = figure;
      const told = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== null));
      return {
        figures: { id: row.id },
        audit: {
          action: `plan.${kind}`,
          subject: { set: setId, ...told, ...(named.length > 0 && { criteria: named.join(', ') }) },
        },
      };
    },
    { requestId },
  );
}
