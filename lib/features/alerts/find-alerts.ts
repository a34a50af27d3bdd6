import type { Tx } from '@/lib/db/client';
import type { Alert } from '@/lib/domain/alerts/alert';
import { raiseAlerts } from '@/lib/domain/alerts/raise-alerts';
import type { AlertThresholds } from '@/lib/domain/alerts/thresholds';
import type { UnitPast } from '@/lib/domain/alerts/unit-past';
import { groupBy } from '@/lib/domain/group-by';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { readTogether } from '../progress/data';
import { membersOn } from '../progress/group-members';
import { countingRule } from '../progress/counting-rule';
import { readDatedEvidence, readRegistered, readThresholds, type ThresholdsRow } from './data';
import { readPasts, type PastsQuestion } from './read-pasts';
import { thresholdsOf } from './schema';
import { askedItems } from './visible-items';

export interface FoundAlerts {
  readonly members: readonly UnitRecord[];
  readonly alerts: readonly Alert[];
  readonly thresholds: AlertThresholds;
  readonly chosenBy: Omit<ThresholdsRow, 'value'> | null;
  /** At least one unit of the tenant has registered something for the year: only those can stall. null: not told. */
  readonly registered: boolean | null;
}

/** What the tenant wants to be told of the units that are counted, on the scope's day and on what its actor may read. */
export async function findAlerts(question: PastsQuestion): Promise<FoundAlerts> {
  const { scope, chosen } = question;
  const { tenant } = scope.actor;
  const members = membersOn(scope.territory, scope.unit, chosen.set, scope.day);
  const facts = await readPasts(question, members);
  const items = askedItems(chosen);
  const units = { tenantId: tenant.id, unitIds: members.map(({ id }) => id) };
  const { evidence, registered, choice } = await readTogether(tenant.id, async (tx) => ({
    evidence: await readDatedEvidence(tx, { ...units, itemIds: items.map(({ id }) => id) }),
    registered: await registeredOf(tx, question),
    choice: await readThresholds(tx, tenant.id),
  }));
  const itemOf = new Map(items.map((item) => [item.id, item]));
  const evidenceOf = groupBy(
    evidence.map((one, order) => ({ ...one, order })),
    ({ unitId }) => unitId,
  );
  const pasts = facts.map((past): UnitPast => ({
    ...past,
    registered: registered?.size ? registered.has(past.unitId) : null,
    evidence: (evidenceOf.get(past.unitId) ?? []).map(({ itemId, name, validUntil, order }) => {
      const { key, index } = itemOf.get(itemId)!;
      return { index, item: key, name, validUntil, order };
    }),
  }));
  const thresholds = thresholdsOf(choice?.value);
  const { size, day, rule } = { size: chosen.shown.numbers.length, day: scope.day, rule: countingRule(tenant) };
  return {
    members,
    alerts: raiseAlerts(pasts, { size, day, thresholds, rule }),
    thresholds,
    chosenBy: choice && { updatedBy: choice.updatedBy, updatedAt: choice.updatedAt },
    registered: registered && registered.size > 0,
  };
}

/**
 * Who is registered for the day's year, wherever in the tenant, so that a unit stalls on every page or on none; null:
 * the reader sees a part of the criteria, to whom no plan is told.
 */
async function registeredOf(tx: Tx, { scope, chosen }: PastsQuestion): Promise<ReadonlySet<number> | null> {
  const { territory, actor, day } = scope;
  if (chosen.shown !== chosen.whole) return null;
  const ids = await readRegistered(tx, { tenantId: actor.tenant.id, setId: chosen.set.id, day });
  // What a district registers counts its units; it registers none of them.
  return new Set(ids.filter((id) => territory.units.get(id)?.level === chosen.set.level));
}
