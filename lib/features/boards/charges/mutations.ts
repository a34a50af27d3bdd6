import { toDateParam } from '@/lib/db/iso-day';
import type { Actor } from '@/lib/domain/access/actor';
import type { Charge } from '@/lib/domain/steering/board';
import { isWithin } from '@/lib/domain/units/is-within';
import { overlaps } from '@/lib/domain/units/period';
import { unitOn } from '@/lib/domain/units/unit-on';
import { AppError } from '@/lib/errors';
import { requireCriterion } from '../../steering/linked-row';
import { writeAt, type Desk, type Done } from '../../steering/mutations';
import { findCharge, findPost } from '../find-board';
import type { ChargeInput, EndChargeInput } from '../schema';

const WRITE = ['boards.write'] as const;

/**
 * A post answers for a unit, for criteria, or for criteria in a unit; what it answers for already is not written again.
 * @throws AppError `unit_unknown`, `set_unknown`, `criterion_unknown`, `date_after_page`
 */
export async function giveCharge(actor: Actor, input: ChargeInput, requestId?: string) {
  const work = async (desk: Desk): Promise<Done> => {
    const { tx, tenantId, day } = desk;
    const { board, post } = await findPost(desk, input.post);
    if (input.from > day) throw new AppError('date_after_page', { field: 'from' });
    const unitId = input.about === '' ? null : findUnit(desk, board.unitId, input.about);
    const numbers = input.numbers.length === 0 ? [null] : input.numbers;
    for (const number of numbers) await requireNumber(desk, input.set, number);
    const life = { validFrom: input.from, validTo: input.to };
    const wanted = numbers.map((number) => ({ unitId, setId: number === null ? null : input.set, number }));
    const fresh = wanted.filter((one) => !post.charges.some((held) => isSame(held, one) && overlaps(held, life)));
    if (fresh.length === 0) return { audit: null };
    const days = { validFrom: toDateParam(input.from), validTo: input.to === null ? null : toDateParam(input.to) };
    await tx.boardCharge.createMany({
      data: fresh.map((one) => ({ ...one, ...days, tenantId, postId: post.id, decision: input.decision })),
    });
    const criteria = fresh.flatMap(({ number }) => number ?? []).join(', ');
    const subject = {
      board: board.id,
      name: board.name,
      holder: post.holder ?? '–',
      unit: input.about,
      criteria,
      from: input.from,
    };
    return { audit: { action: 'board.charge', subject } };
  };
  return writeAt(actor, input, WRITE, work, { requestId });
}

/** A post no longer answers for something after a day. Throws AppError `row_gone`, `date_order`. */
export async function endCharge(actor: Actor, input: EndChargeInput, requestId?: string) {
  const work = async (desk: Desk): Promise<Done> => {
    const { tx, tenantId } = desk;
    const { board, post, charge } = await findCharge(desk, input.charge);
    if (input.to < charge.validFrom) throw new AppError('date_order', { field: 'to' });
    if (charge.validTo === input.to) return { audit: null };
    await tx.boardCharge.update({
      where: { tenantId_id: { tenantId, id: charge.id } },
      data: { validTo: toDateParam(input.to) },
    });
    const subject = { board: board.id, name: board.name, holder: post.holder ?? '–', to: input.to };
    return { audit: { action: 'board.charge_end', subject } };
  };
  return writeAt(actor, input, WRITE, work, { requestId });
}

function findUnit({ territory, day }: Desk, boardUnitId: number, code: string): number {
  const unit = unitOn(territory, code, day);
  if (!unit || !isWithin(territory, boardUnitId, unit.id, day)) throw new AppError('unit_unknown', { field: 'about' });
  return unit.id;
}

/** The form names the criteria in one field. */
async function requireNumber(desk: Desk, setId: string, number: number | null): Promise<void> {
  try {
    await requireCriterion(desk, setId, number);
  } catch (error) {
    if (error instanceof AppError) throw new AppError(error.code, { field: 'numbers' });
    throw error;
  }
}

function isSame(held: Charge, one: Pick<Charge, 'unitId' | 'setId' | 'number'>): boolean {
  return held.unitId === one.unitId && held.setId === one.setId && held.number === one.number;
}
