import { toDateParam } from '@/lib/db/iso-day';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { findCycle } from '@/lib/domain/critical-path/find-cycle';
import { groupBy } from '@/lib/domain/group-by';
import { dayWithin } from '@/lib/domain/units/period';
import { AppError } from '@/lib/errors';
import { requirePetition } from '../steering/linked-row';
import type { Desk } from '../steering/mutations';
import { readLinks } from './data';
import type { AddWaitInput } from './schema';
import { tellWait, type WaitTold } from './tell-wait';

type Wait = Pick<AddWaitInput, 'for' | 'words' | 'expectedOn'>;

/**
 * Lets a step wait for something; the same twice is one.
 * @returns what the audit tells of it; null: it waits for it already
 * @throws AppError `not_found`, `wait_words_missing`, `step_circle` at the field, the steps of the circle named
 */
export async function addWait(desk: Desk, stepId: number, wait: Wait): Promise<WaitTold | null> {
  const { tx, tenantId } = desk;
  const { kind, id } = wait.for;
  const words = kind === 'capital' || kind === 'dossier' ? wait.words : null;
  if (words === null && (kind === 'capital' || kind === 'dossier'))
    throw new AppError('wait_words_missing', { field: 'words' });
  // Two waits that close a circle together must not be written beside each other.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('ntm-board step_wait'), ${tenantId}::int)`;
  if (kind === 'step') await requireStep(desk, stepId, id!);
  if (kind === 'petition') await requirePetition(desk, id);
  const onStepId = kind === 'step' ? id : null;
  const petitionId = kind === 'petition' ? id : null;
  const same = { tenantId, stepId, kind, onStepId, petitionId, words };
  if (await tx.stepWait.findFirst({ where: same, select: { id: true } })) return null;
  const expectedOn = kind === 'step' || wait.expectedOn === null ? null : toDateParam(wait.expectedOn);
  return tellWait(await tx.stepWait.create({ data: { ...same, expectedOn } }));
}

/** A step that another one may wait for: not dropped, of a unit and a criterion that the writer reads, and closing no circle. */
async function requireStep({ tx, tenantId, actor, territory, day }: Desk, stepId: number, onStepId: number) {
  const row = await tx.planStep.findFirst({ where: { tenantId, id: onStepId } });
  const unit = row && territory.units.get(row.unitId);
  const reads = unit && can(actor, 'progress.read', placeOf(territory, unit, dayWithin(unit, day), row));
  if (!reads || row.state === 'dropped') throw new AppError('not_found', { field: 'for' });
  const links = await readLinks(tx, tenantId, onStepId);
  const waits = groupBy([...links, { stepId, onStepId }], (link) => link.stepId);
  const circle = findCycle(new Map([...waits].map(([id, own]) => [id, own.map((link) => link.onStepId)])));
  if (!circle) return;
  const steps = await tx.planStep.findMany({ where: { tenantId, id: { in: circle } } });
  const titles = circle.map((id) => {
    const step = steps.find((one) => one.id === id)!;
    const own = territory.units.get(step.unitId)!;
    return can(actor, 'progress.read', placeOf(territory, own, dayWithin(own, day), step)) ? `“${step.title}”` : '…';
  });
  throw new AppError('step_circle', { field: 'for', about: { steps: [...titles, titles[0]].join(' → ') } });
}
