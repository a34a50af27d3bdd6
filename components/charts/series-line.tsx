'use client';

import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatNumber } from '@/lib/domain/report/format';
import { showMonth } from '@/lib/i18n/format';
import type { SeriesFigureProps } from './series-figure-props';

const TEXT = { fill: 'var(--quiet)', fontSize: '0.8125rem', fontFamily: 'var(--font-figures)' };

/** One line over the months. A month without figures breaks it; a month alone between gaps, and the last one, get a point. */
export function SeriesLine({ title, dots, measure, decimals, ticks, dayTicks }: SeriesFigureProps) {
  const known = (at: number) => dots[at]?.[measure] != null;
  const marked = (at: number) => known(at) && (at === dots.length - 1 || (!known(at - 1) && !known(at + 1)));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={[...dots]} margin={{ top: 12, right: 36, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="day"
          ticks={[...dayTicks]}
          tickFormatter={showMonth}
          tick={TEXT}
          stroke="var(--ink)"
          tickLine={false}
          interval="preserveEnd"
        />
        <YAxis
          domain={[0, ticks.at(-1) ?? 1]}
          ticks={[...ticks]}
          interval={0}
          tick={TEXT}
          stroke="var(--rule)"
          axisLine={false}
          tickLine={false}
          width={32}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--edge)' }}
          labelFormatter={(day) => showMonth(String(day))}
          formatter={(value) => [formatNumber(Number(value), decimals), title]}
          contentStyle={{
            background: 'var(--ground)',
            border: '1px solid var(--edge)',
            fontSize: '0.8125rem',
            padding: '4px 8px',
          }}
          labelStyle={{ color: 'var(--ink)' }}
          itemStyle={{ color: 'var(--ink)', padding: 0 }}
        />
        {dots.map(({ day, mark }, at) =>
          mark ? (
            <ReferenceLine
              key={day}
              x={day}
              stroke="var(--edge)"
              strokeDasharray="3 3"
              label={{
                ...TEXT,
                value: mark.decision ?? '',
                // Beside the line, on the side that has room.
                position: at > dots.length / 2 ? 'insideTopRight' : 'insideTopLeft',
              }}
            />
          ) : null,
        )}
        <Line
          dataKey={measure}
          type="linear"
          stroke="var(--ink)"
          strokeWidth={2}
          dot={({ key, cx, cy, index }) => (
            <circle key={key} cx={cx} cy={cy} r={marked(index) ? 2.5 : 0} fill="var(--ink)" />
          )}
          activeDot={{ r: 4, fill: 'var(--ink)' }}
          connectNulls={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
