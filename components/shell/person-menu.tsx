import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export interface Person {
  /** "Công chức xã Kiên Mộc": accounts are known by post. */
  post: string;
  /** Role and scope in words, under the post. */
  scope?: string | null;
  /** Other pages of this person: another province, administration. */
  links?: readonly { label: string; href: string }[];
  /** How pages look on this device. */
  display?: ReactNode;
  /** The form that signs out. */
  leave: ReactNode;
}

/** Who reads, and the way out; the browser's own disclosure, so it works without scripts. */
export function PersonMenu({ post, scope, links = [], display, leave }: Person) {
  const t = useTranslations('shell');
  return (
    <details className="menu no-print relative ml-auto flex-none">
      <summary className="inline-flex min-h-8 max-w-[20rem] max-lg:max-w-[13rem] items-center gap-1 text-small text-accent">
        <span className="truncate max-sm:hidden" lang="vi">
          {post}
        </span>
        <span className="sm:hidden">{t('account')}</span>
        <span aria-hidden="true">▾</span>
      </summary>
      <div className="absolute right-0 z-20 flex w-max max-w-[80vw] flex-col gap-2 border border-edge bg-ground p-3 text-small">
        <p className="font-semibold" lang="vi">
          {post}
        </p>
        {scope ? <p className="text-quiet">{scope}</p> : null}
        {links.map((link) => (
          <a key={link.href} href={link.href}>
            {link.label}
          </a>
        ))}
        {display}
        {leave}
      </div>
    </details>
  );
}
