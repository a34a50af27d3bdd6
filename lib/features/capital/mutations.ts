import { toDateParam, toIsoDay } from '@/lib/db/iso-day';
import type { Actor } from '@/lib/domain/access/actor';
import { writeMoney } from '@/lib/domain/capital/write-money';
import { AppError } from '@/lib/errors';
import { requireCriterion } from '../steering/linked-row';
import { writeAt, type Desk } from '../steering/mutations';
import type { SayCapitalInput, TakeBackCapitalInput } from './schema';

type Answer = Promise<Readonly<Record<string, number>>>;

/**
 * Writes down what one said of a unit's money.
 * @throws AppError those of `writeAt`; `date_future`, `set_unknown`, `criterion_unknown`
 */
export function sayCapital(actor: Actor, input: SayCapitalInput, requestId?: string): Answer {
  return writeAt(actor, input, ['capital.write'], say, { requestId });
}

async function say(desk: Desk, input: SayCapitalInput) {
  const { tx, tenantId, unit, userId: recordedBy } = desk;
  const { source, kind, bound, low, high, wording, works, from, to, saidBy, saidOn, document } = input;
  if (saidOn > desk.actor.tenant.referenceDay) throw new AppError('date_future', { field: 'saidOn' });
  const about = await requireCriterion(desk, input.set, input.number);
  const { id } = await tx.capitalLine.create({
    data: {
      ...{ tenantId, unitId: unit.id, ...about, source, kind, works, amount: low, high, bound, wording },
      ...{ periodFrom: toDateParam(from), periodTo: toDateParam(to) },
      ...{ saidBy, saidOn: toDateParam(saidOn), document, recordedBy },
    },
    select: { id: true },
  });
  const money = writeMoney({ low, high, bound });
  return { figures: { line: id }, audit: { action: 'capital.say', subject: { capital: id, money, from, to } } };
}

/**
 * Takes back a line that was wrong: from the day on it is counted no more; before it stays what was said.
 * @throws AppError those of `writeAt`; `not_found`, `date_order` before it was said, `capital_taken_back`
 */
export function takeBackCapital(actor: Actor, input: TakeBackCapitalInput, requestId?: string): Answer {
  return writeAt(actor, input, ['capital.write'], takeBack, { requestId });
}

async function takeBack({ tx, tenantId, unit, day }: Desk, { line: id }: TakeBackCapitalInput) {
  const [row] = await tx.$queryRaw<{ saidOn: Date; takenBackOn: Date | null }[]>`
    SELECT said_on AS "saidOn", taken_back_on AS "takenBackOn" FROM capital_line
    WHERE tenant_id = ${tenantId} AND id = ${id} AND unit_id = ${unit.id} FOR UPDATE`;
  if (!row) throw new AppError('not_found');
  if (row.takenBackOn) throw new AppError('capital_taken_back');
  if (day < toIsoDay(row.saidOn)) throw new AppError('date_order');
  await tx.$executeRaw`
    UPDATE capital_line SET taken_back_on = ${toDateParam(day)}::date WHERE tenant_id = ${tenantId} AND id = ${id}`;
  return { figures: { line: id }, audit: { action: 'capital.take_back', subject: { capital: id, day } } };
}
