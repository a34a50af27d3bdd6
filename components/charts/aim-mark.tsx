import type { PlanKind } from '@/lib/domain/plan/plan-figure';

interface Props {
  kind: PlanKind;
  /** Pixels in the chart. */
  at: { readonly cx?: number; readonly cy?: number };
  /** What stands beside the mark; null: another of the same day says it. */
  label: string | null;
}

/** Outlines, never filled: what is aimed at is not achieved. They differ in form, not in colour. */
const OUTLINES: Readonly<Record<PlanKind, string>> = {
  target: 'M0 -6L6 0L0 6L-6 0Z',
  registered: 'M-4.5 -4.5H4.5V4.5H-4.5Z',
  estimate: 'M0 -5.5L5.5 4.5H-5.5Z',
};
/** Nearer to the left edge than this there is no room for words before the mark. */
const ROOM = 160;

/** One figure of a plan in a chart over months, with its words towards the middle of the chart. */
export function AimMark({ kind, at: { cx = 0, cy = 0 }, label }: Props) {
  const before = cx > ROOM;
  return (
    <g transform={`translate(${cx} ${cy})`}>
      <path d={OUTLINES[kind]} fill="var(--ground)" stroke="var(--ink)" strokeWidth={1.5} />
      {label === null ? null : (
        <text
          x={before ? 6 : -6}
          y={cy < 24 ? 20 : -10}
          textAnchor={before ? 'end' : 'start'}
          fill="var(--ink)"
          fontSize="0.8125rem"
          fontFamily="var(--font-figures)"
        >
          {label}
        </text>
      )}
    </g>
  );
}
