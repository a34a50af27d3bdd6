import type { CountingRule } from '@/lib/domain/progress/summary';

/** How a tenant counts what does not apply. */
export function countingRule(tenant: { readonly notApplicableCounts: boolean }): CountingRule {
  return { notApplicableCounts: tenant.notApplicableCounts };
}
