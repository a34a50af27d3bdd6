'use client';

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTranslations } from 'next-intl';
import type { SeriesAim } from '@/lib/charts/series-aims';
import { formatNumber } from '@/lib/domain/report/format';
import { showMonth } from '@/lib/i18n/format';
import { AimMark } from './aim-mark';
import type { SeriesFigureProps } from './series-figure-props';

const TEXT = { fill: 'var(--quiet)', fontSize: '0.8125rem', fontFamily: 'var(--font-figures)' };

/** One line over the months. A month without figures breaks it; a month alone between gaps, and the last one, get a point. */
export function SeriesLine({ title, dots, measure, decimals, ticks, dayTicks, aims, ahead }: SeriesFigureProps) {
  const known = (at: number) => dots[at]?.[measure] != null;
  const marked = (at: number) => known(at) && (at === dots.length - 1 || (!known(at - 1) && !known(at + 1)));
  const end = ticks.at(-1) ?? 1;
  const drawn = aims.filter(({ low, high }) => (high ?? low) <= end);
  const t = useTranslations('overview.aim');
  // The words of one day stand together at its highest mark.
  const labelOf = (aim: SeriesAim) => {
    const sameDay = drawn.filter(({ day }) => day === aim.day).sort((a, b) => b.low - a.low);
    return sameDay[0] === aim ? sameDay.map(({ kind, text }) => t(kind, { n: text })).join(' · ') : null;
  };
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={[...dots, ...ahead.map((day) => ({ day, average: null, meetAll: null }))]}
        margin={{ top: 12, right: 36, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="day"
          ticks={[...dayTicks]}
          tickFormatter={showMonth}
          tick={TEXT}
          stroke="var(--ink)"
          tickLine={false}
          interval="preserveEnd"
          minTickGap={16}
        />
        <YAxis
          domain={[0, end]}
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
        {drawn.map(({ day, kind, low, high }) =>
          high === null ? null : (
            <ReferenceLine
              key={`${day} ${kind}`}
              segment={[
                { x: day, y: low },
                { x: day, y: high },
              ]}
              stroke="var(--ink)"
              strokeWidth={1.5}
            />
          ),
        )}
        {drawn.map((aim) => (
          <ReferenceDot
            key={`${aim.day} ${aim.kind}`}
            x={aim.day}
            y={aim.high ?? aim.low}
            shape={(dot) => <AimMark kind={aim.kind} at={dot} label={labelOf(aim)} />}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
