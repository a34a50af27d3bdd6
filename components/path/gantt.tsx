import { useTranslations } from 'next-intl';
import type { GanttBar, GanttModel, Stretch } from '@/lib/charts/gantt-model';
import { showDate, showMonth } from '@/lib/i18n/format';

/** Bars over months, drawn on the server; the tables below say the same in words. */
export function Gantt({ model, day }: { model: GanttModel; day: string }) {
  const t = useTranslations('path.gantt');
  const { months, bars } = model;
  return (
    <figure className="gantt">
      <div className="gantt-head" aria-hidden="true">
        <span />
        <span className="gantt-months">
          {months.map(({ month, at, width }, i) => (
            <span key={month} style={{ left: percent(at), width: percent(width) }}>
              {i % Math.ceil(months.length / 12) === 0 ? showMonth(`${month}-01`) : ''}
            </span>
          ))}
        </span>
      </div>
      <ol>
        {bars.map((bar) => (
          <li key={bar.id} className={`gantt-row gantt-${bar.look}`}>
            <a href={`#buoc-${bar.id}`} lang="vi" title={bar.title}>
              <span className="font-figures">{bar.number}</span> {bar.title}
            </a>
            <Track bar={bar} model={model} />
          </li>
        ))}
      </ol>
      <figcaption className="text-small text-quiet">
        <ul className="flex flex-wrap gap-x-5">
          {(['critical', 'open', 'done', 'spare'] as const).map((look) => (
            <li key={look}>
              <svg className={`gantt-key gantt-${look}`} viewBox="0 0 24 12" aria-hidden="true">
                {look === 'spare' ? (
                  <path className="gantt-spare" d="M0 6H24" />
                ) : (
                  <Bar stretch={{ from: 0.01, to: 0.23 }} tall />
                )}
              </svg>{' '}
              {t(look)}
            </li>
          ))}
          <li>
            <span aria-hidden="true" className="text-ink">
              ◆
            </span>{' '}
            {t('deadline')}
          </li>
          <li>
            <span aria-hidden="true" className="gantt-day-key" /> {t('today', { day: showDate(day) })}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}

function Track({ bar, model: { months, today } }: { bar: GanttBar; model: GanttModel }) {
  const t = useTranslations('path.gantt');
  return (
    <span className="gantt-track">
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        {months.slice(1).map(({ month, at }) => (
          <path key={month} className="gantt-rule" d={`M${hundredths(at)} 0V12`} />
        ))}
        {bar.spare ? (
          <path className="gantt-spare" d={`M${hundredths(bar.spare.from)} 6H${hundredths(bar.spare.to)}`} />
        ) : null}
        {bar.bar ? <Bar stretch={bar.bar} /> : null}
        <path className="gantt-today" d={`M${hundredths(today)} 0V12`} />
      </svg>
      {bar.deadline === null ? null : (
        <span
          aria-hidden="true"
          className={`gantt-deadline ${bar.late ? 'text-not-met' : ''}`}
          style={{ left: percent(bar.deadline) }}
        >
          ◆
        </span>
      )}
      {bar.bar ? null : (
        <span className="gantt-unknown" style={{ left: percent(today) }}>
          {t('nobodyKnows')}
        </span>
      )}
    </span>
  );
}

function Bar({ stretch: { from, to }, tall = false }: { stretch: Stretch; tall?: boolean }) {
  const width = Math.max(hundredths(to) - hundredths(from), 0.4);
  return <rect className="gantt-bar" x={hundredths(from)} y={tall ? 1 : 2} width={width} height={tall ? 10 : 8} />;
}

function hundredths(share: number): number {
  return Math.round(share * 10_000) / 100;
}

function percent(share: number): string {
  return `${hundredths(share)}%`;
}
