import { useTranslations } from 'next-intl';
import type { AlertsView } from '@/lib/features/alerts/alerts-view';
import { showCount } from '@/lib/i18n/format';

/** How many alerts there are of each kind; each is the link that shows it alone. */
export function AlertKinds({ kinds, total, filter, allHref }: AlertsView) {
  const t = useTranslations('alerts');
  const word = useTranslations('alerts.kind');
  return (
    <nav aria-label={t('kindsLabel')}>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small">
        <li>
          <KindLink label={t('all')} count={total} href={allHref} current={filter.kind === null} />
        </li>
        {kinds.map(({ kind, count, href }) => (
          <li key={kind}>
            <KindLink label={word(kind)} count={count} href={href} current={filter.kind === kind} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function KindLink({ label, count, href, current }: { label: string; count: number; href: string; current: boolean }) {
  const figure = (
    <span className={`font-figures ${count === 0 ? 'text-quiet' : 'font-semibold'}`}>{showCount(count)}</span>
  );
  if (count === 0 && !current)
    return (
      <span className="inline-flex min-h-8 items-center gap-1.5 text-quiet max-sm:min-h-11">
        {label} {figure}
      </span>
    );
  return (
    <a
      href={href}
      aria-current={current ? 'page' : undefined}
      className={`inline-flex min-h-8 items-center gap-1.5 max-sm:min-h-11 ${current ? 'font-semibold text-ink' : ''}`}
    >
      {label} {figure}
    </a>
  );
}
