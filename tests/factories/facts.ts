import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { Stage, Status } from '@/lib/domain/criteria/status';
import type { NewFact } from '@/lib/features/assessments/data';
import { recordBulk } from '@/lib/features/assessments/record-bulk';
import type { TestTenant } from './tenant';

export interface SaidFact {
  readonly unitId: number;
  /** "5" or "i:5.1" */
  readonly item: string;
  readonly status: Status;
  readonly on: string;
  readonly stage?: Stage;
}

export function factOf(set: CatalogueSet, { unitId, item, status, on, stage = 'self' }: SaidFact): NewFact {
  const { id } = set.items.get(item)!;
  return {
    unitId,
    itemId: id,
    stage,
    status,
    value: null,
    valueText: null,
    effectiveOn: on,
    recordedBy: null,
    note: null,
    cause: null,
  };
}

/** Records facts on one set as an import does: in one transaction, by the owner. */
export function recordFacts(tenant: TestTenant, set: CatalogueSet, facts: readonly SaidFact[]): Promise<void> {
  return tenant.within((tx) =>
    recordBulk(
      tx,
      tenant.id,
      [set],
      facts.map((fact) => factOf(set, fact)),
    ),
  );
}

/** A unit that meets the first `met` criteria of a set and not the others. */
export function factsWith(set: CatalogueSet, unitId: number, met: number, on: string): SaidFact[] {
  return set.identity!.numbers.map((number, index) => ({
    unitId,
    item: String(number),
    status: index < met ? 'met' : 'not_met',
    on,
  }));
}
