import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { UnitPage } from '@/lib/features/progress/loaders';
import { UnitFrame } from './unit-frame';

/** The pages by which a unit is steered, in the order in which a board goes through them. */
const STEERING_PAGES = [
  'meeting',
  'plan',
  'path',
  'events',
  'petitions',
  'tasks',
  'boards',
  'capital',
  'reports',
] as const;
export type SteeringPage = (typeof STEERING_PAGES)[number];

interface Props {
  page: UnitPage;
  current: SteeringPage;
  /** Below the page's own address: one event, say. */
  address?: string;
  carried?: Readonly<Record<string, readonly string[]>>;
  children: ReactNode;
}

/** What stands around every page of steering. */
export function SteeringFrame({ page, current, address, carried, children }: Props) {
  const t = useTranslations('steering.nav');
  const base = `/units/${page.head.code}`;
  return (
    <UnitFrame
      page={page}
      current="steering"
      address={address ?? `${base}/${current}`}
      carried={carried}
      below={
        <nav aria-label={t('label')} className="print:hidden">
          <ul className="flex flex-wrap gap-x-4 gap-y-1 text-small">
            {STEERING_PAGES.map((key) => (
              <li key={key}>
                <a
                  href={`${base}/${key}${page.head.query}`}
                  aria-current={key !== current ? undefined : address ? 'true' : 'page'}
                  className="inline-flex min-h-8 items-center aria-[current]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline max-sm:min-h-11"
                >
                  {t(key)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      }
    >
      {children}
    </UnitFrame>
  );
}
