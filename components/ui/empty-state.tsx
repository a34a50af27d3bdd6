import type { ReactNode } from 'react';

/** Says what is missing, who can supply it, and where. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: { label: string; href: string } | null;
}) {
  return (
    <div className="max-w-prose border-l-2 border-edge py-1 pl-4">
      <p className="font-semibold">{title}</p>
      {children ? <div className="text-quiet">{children}</div> : null}
      {action ? (
        <p className="pt-1">
          <a href={action.href}>{action.label}</a>
        </p>
      ) : null}
    </div>
  );
}
