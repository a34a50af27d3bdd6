import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { walkOrder } from '@/lib/charts/meeting/walk-order';
import type { MeetingView } from '@/lib/features/meeting/view';
import { showDate } from '@/lib/i18n/format';
import { WalkKeys } from './walk-keys';
import { WalkSummary } from './walk-summary';
import { WalkUnit } from './walk-unit';

interface Slide {
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
}

/** The meeting on the wall: first the whole, then unit by unit. It is one page, so nothing is waited for in the hall. */
export function Walk({ view, backHref }: { view: MeetingView; backHref: string }) {
  const t = useTranslations('meeting.walk');
  const units = walkOrder(view.units);
  const slides: Slide[] = [
    ...(view.single
      ? []
      : [{ id: 'chung', title: view.unit.title, body: <WalkSummary view={view} shown={units.length} /> }]),
    ...units.map((unit) => ({
      id: `don-vi-${unit.code}`,
      title: view.single ? view.unit.title : unit.name,
      body: <WalkUnit view={view} unit={unit} />,
    })),
  ];
  return (
    <main id="noi-dung" className="walk">
      <h1 className="sr-only">
        <span lang="vi">{view.unit.title}</span> · {t('title')}
      </h1>
      <WalkKeys ids={slides.map(({ id }) => id)} backHref={backHref} />
      {slides.map(({ id, title, body }, at) => (
        <section key={id} id={id} className="walk-slide" aria-labelledby={`${id}-ten`}>
          <header className="walk-head">
            <h2 id={`${id}-ten`} lang="vi" tabIndex={-1}>
              {title}
            </h2>
            <p className="walk-day">
              {at === 0 || view.single ? null : <span lang="vi">{view.unit.title} · </span>}
              {showDate(view.asOf)}
              {view.illustrative ? ` · ${t('illustrative')}` : null}
            </p>
            <nav aria-label={`${t('nav')}: ${title}`} className="walk-nav">
              {at > 0 ? <a href={`#${slides[at - 1]!.id}`}>‹ {t('previous')}</a> : null}
              <span>{t('place', { at: at + 1, of: slides.length })}</span>
              {at < slides.length - 1 ? <a href={`#${slides[at + 1]!.id}`}>{t('next')} ›</a> : null}
              <a href={backHref}>{t('leave')}</a>
            </nav>
          </header>
          {body}
        </section>
      ))}
    </main>
  );
}
