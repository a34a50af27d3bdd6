import type { MonthsModel, SmallLine } from '@/lib/charts/months-model';

interface Props {
  line: SmallLine;
  model: Pick<MonthsModel, 'size' | 'breaks' | 'marks' | 'labels' | 'whole'>;
}

/** One line from 0 to the size of the set. Drawn in hundredths of its box, so that every chart of a page has the same axes. */
export function SmallChart({ line, model: { size, breaks, marks, labels, whole } }: Props) {
  const last = line.runs.at(-1)?.at(-1);
  const dots = [
    ...line.runs.filter((run) => run.length === 1).flat(),
    ...(last?.at === labels.length - 1 ? [last] : []),
  ];
  return (
    <div className="small-chart" aria-hidden="true">
      <span className="small-top">{size}</span>
      <span className="small-zero">0</span>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <path className="small-rule" d="M0 0H100" />
        <path className="small-axis" d="M0 100H100" />
        {breaks.map(({ x, at }) => (
          <path key={at} className="small-break" d={`M${hundredths(x)} 0V100`} />
        ))}
        {marks.map(({ x, at }) => (
          <path key={at} className="small-mark" d={`M${hundredths(x)} 0V100`} />
        ))}
        <Runs runs={whole.runs} className="small-whole" />
        <Runs runs={line.runs} className="small-line" />
        {dots.map(({ at, x, y }) => (
          <path key={at} className="small-dot" d={`M${hundredths(x)} ${hundredths(1 - y)}h0`} />
        ))}
      </svg>
      <span className="small-first">{labels[0]}</span>
      <span className="small-last">{labels.at(-1)}</span>
    </div>
  );
}

function Runs({ runs, className }: { runs: SmallLine['runs']; className: string }) {
  return runs
    .filter((run) => run.length > 1)
    .map((run) => (
      <polyline
        key={run[0]?.at}
        className={className}
        points={run.map(({ x, y }) => `${hundredths(x)},${hundredths(1 - y)}`).join(' ')}
      />
    ));
}

function hundredths(share: number): number {
  return Math.round(share * 1000) / 10;
}
