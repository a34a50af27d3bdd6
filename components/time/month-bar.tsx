'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { showDate } from '@/lib/i18n/format';
import { MonthSlider } from './month-slider';
import type { MonthWalk } from './use-month-walk';

interface Props {
  walk: MonthWalk;
  /** The page on another day, with all the rest of its address. */
  hrefOn: (day: string) => string;
}

/** Opens the walk over the months, and says which day is shown while it lasts. */
export function MonthBar({ walk, hrefOn }: Props) {
  const t = useTranslations('time');
  const inBrowser = useInBrowser();
  if (!inBrowser) return null;
  if (walk.state === 'closed') {
    return (
      <Button className="no-print" onClick={walk.open}>
        {t('open')}
      </Button>
    );
  }
  if (walk.state !== 'ready' || !walk.frames) {
    return (
      <div className="no-print flex flex-wrap items-center gap-3 text-small" role="status">
        {t(walk.state === 'ready' ? 'loading' : walk.state)}
        {walk.state === 'failed' ? <Button onClick={walk.again}>{t('again')}</Button> : null}
        <Button look="bare" onClick={walk.close}>
          {t('close')}
        </Button>
      </div>
    );
  }
  const { frames, at } = walk;
  const day = frames.days[at] ?? '';
  return (
    <div className="flex flex-col gap-1">
      {frames.days.length > 1 ? (
        <MonthSlider days={frames.days} at={at} onChange={walk.move} marks={frames.marks} />
      ) : null}
      <p className="flex flex-wrap items-center gap-x-4 text-small">
        <span>{t(frames.days.length > 1 ? 'shown' : 'noMonths', { day: showDate(day) })}</span>
        <a className="no-print" href={hrefOn(day)}>
          {t('openDay', { day: showDate(day) })}
        </a>
        <Button className="no-print" look="bare" onClick={walk.close}>
          {t('close')}
        </Button>
      </p>
    </div>
  );
}
