'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { MonthFrames } from '@/lib/features/progress/month-frames-view';
import { showDate, showMonth } from '@/lib/i18n/format';
import { MonthScale } from './month-scale';

interface Props {
  /** Month ends, oldest first. */
  days: readonly string[];
  /** Which of them is shown. */
  at: number;
  onChange: (at: number) => void;
  /** Where the set was amended: drawn on the scale. */
  marks?: MonthFrames['marks'];
}

/** Long enough to see what a month changed, short enough for five years in a minute. */
const STEP_MS = 900;

/** One control for the months: the browser's own slider, so that keys, touch and readers know it already. */
export function MonthSlider({ days, at, onChange, marks = [] }: Props) {
  const t = useTranslations('time');
  const last = days.length - 1;
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => (at < last ? onChange(at + 1) : setPlaying(false)), STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, at, last, onChange]);
  const move = (to: number) => {
    setPlaying(false);
    onChange(to);
  };
  const play = () => {
    if (!isPlaying && at === last) onChange(0);
    setPlaying(!isPlaying);
  };
  const day = days[at] ?? '';
  return (
    <div className="month-slider no-print">
      <Button className="month-key" aria-label={t('back')} disabled={at <= 0} onClick={() => move(at - 1)}>
        <span aria-hidden="true">‹</span>
      </Button>
      <Button className="month-key" aria-label={t('on')} disabled={at >= last} onClick={() => move(at + 1)}>
        <span aria-hidden="true">›</span>
      </Button>
      <output className="month-word">{showMonth(day)}</output>
      <div className="month-track">
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={at}
          aria-label={t('month')}
          aria-valuetext={t('until', { month: showMonth(day), day: showDate(day) })}
          onChange={(event) => move(Number(event.target.value))}
        />
        <MonthScale days={days} marks={marks} />
      </div>
      <Button className="month-play" aria-pressed={isPlaying} onClick={play}>
        {t(isPlaying ? 'stop' : 'play')}
      </Button>
    </div>
  );
}
