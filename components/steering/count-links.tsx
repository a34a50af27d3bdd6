import { showCount } from '@/lib/i18n/format';

interface CountLink {
  /** null: all there are. */
  readonly key: string | null;
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

interface Props {
  label: string;
  links: readonly CountLink[];
  /** Key of what the page shows. */
  current: string | null;
  /** Key of what must not be missed while it is not 0. */
  urgent?: string;
}

/** How much there is of each kind; each is the link that shows it alone. What there is none of is no link. */
export function CountLinks({ label, links, current, urgent }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small">
        {links.map(({ key, ...link }) => (
          <li key={key}>
            <Counted {...link} current={key === current} urgent={key === urgent} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Counted({
  label,
  count,
  href,
  current,
  urgent,
}: Omit<CountLink, 'key'> & Record<'current' | 'urgent', boolean>) {
  const look = count === 0 ? 'text-quiet' : urgent ? 'font-semibold text-not-met' : 'font-semibold';
  const figure = <span className={`font-figures ${look}`}>{showCount(count)}</span>;
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
