import { PLAN_KINDS, type PlanKind } from '@/lib/domain/plan/plan-figure';
import { yearEndsOf } from '@/lib/domain/plan/plan-flags';
import { formatAmount } from '@/lib/domain/report/plan-amount';
import type { MeetingUnit } from '../meeting/view';

/** Registered, meant and reckoned, each with its bound; an increase that was said stands behind its sum. null: nobody said it. */
export function planCells({ plan }: MeetingUnit): Readonly<Record<PlanKind, string | null>> {
  const figures = plan?.figures ?? [];
  const ends = yearEndsOf(figures, 'criteria', plan?.start ?? null);
  const cell = (kind: PlanKind): string | null => {
    const said = figures.find((one) => one.kind === kind && one.measure === 'gain');
    const end = ends[kind];
    if (end === null) return said ? `thêm ${formatAmount(said)}` : null;
    return end.derived && said ? `${formatAmount(end)} (thêm ${formatAmount(said)})` : formatAmount(end);
  };
  return Object.fromEntries(PLAN_KINDS.map((kind) => [kind, cell(kind)])) as Record<PlanKind, string | null>;
}

/** "14 (12–15)"; null: too little history, and a gap is left. */
export function forecastCell({ forecast }: MeetingUnit): string | null {
  if (!forecast) return null;
  const { likely, low, high } = forecast;
  return low === high ? String(likely) : `${String(likely)} (${String(low)}–${String(high)})`;
}

/** "11/19"; null: not assessed. */
export function scoreCell({ score, of }: MeetingUnit): string | null {
  return score === null ? null : `${String(score)}/${String(of)}`;
}
